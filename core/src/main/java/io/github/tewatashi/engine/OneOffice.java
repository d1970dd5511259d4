package io.github.tewatashi.engine;

import io.github.tewatashi.record.ChainedRecord;
import io.github.tewatashi.record.Change;
import io.github.tewatashi.record.DeskRecord;
import io.github.tewatashi.record.OfficeRecord;
import io.github.tewatashi.record.PaperRecord;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.record.SlipRecord;
import io.github.tewatashi.record.StoredRecord;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.SessionId;
import io.github.tewatashi.vocabulary.Subject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The office of one command, and whether a row belongs to it. A command that wrote into the chain of another office
 * would leave that office's books unsound for ever (S8).
 */
final class OneOffice {

    private final OfficeId office;
    private final Map<SessionId, OfficeId> sessions = new HashMap<>();

    OneOffice(OfficeId office) {
        this.office = office;
    }

    /**
     * Whether a change stays within its office: every row is the office's own, and every entry is the office's, in the
     * chain of one of these rows.
     */
    boolean holds(Change change) {
        change.writes().forEach(this::sees);
        Set<Subject> chains = change.writes().stream()
                .flatMap(row -> row instanceof ChainedRecord chained ? Stream.of(chained.subject()) : Stream.empty())
                .collect(Collectors.toSet());
        return change.office().equals(office)
                && change.writes().stream().allMatch(this::owns)
                && change.entries().stream()
                        .allMatch(entry -> entry.office().equals(office) && chains.contains(entry.subject()));
    }

    /** A session that the decision has seen: only through it is known whose its desks are. */
    void sees(StoredRecord row) {
        if (row instanceof SessionRecord session) {
            sessions.put(session.id(), session.office());
        }
    }

    /** Whether a row is the office's own. A desk whose session was not seen is nobody's. */
    private boolean owns(StoredRecord row) {
        if (row instanceof DeskRecord desk) {
            return office.equals(sessions.get(desk.session()));
        } else if (row instanceof PaperRecord paper) {
            return office.equals(paper.office());
        } else if (row instanceof SessionRecord session) {
            return office.equals(session.office());
        } else if (row instanceof SlipRecord slip) {
            return office.equals(slip.office());
        }
        return office.equals(((OfficeRecord) row).id());
    }
}
