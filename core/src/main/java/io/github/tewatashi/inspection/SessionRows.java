package io.github.tewatashi.inspection;

import io.github.tewatashi.record.DeskRecord;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.SessionId;
import io.github.tewatashi.vocabulary.Subject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The rows of an office's sessions and of their desks, and which of them have a chain. */
final class SessionRows {

    private final Map<SessionId, SessionRecord> sessions = new LinkedHashMap<>();
    private final Map<Subject, DeskRecord> desks = new HashMap<>();
    private final Set<Subject> withChain = new HashSet<>();

    /** Reads all of them; {@code findings} is told how far the reading has come. */
    void read(Store store, OfficeId office, Findings findings) {
        try (Stream<SessionRecord> all = store.sessions(office)) {
            all.forEach(session -> {
                findings.reach(new Where.Row(session.subject()));
                sessions.put(session.id(), session);
            });
        }
        for (SessionId session : sessions.keySet()) {
            store.desks(session).forEach(desk -> desks.put(desk.subject(), desk));
        }
    }

    /** How many sessions there are. */
    int sessions() {
        return sessions.size();
    }

    Optional<SessionRecord> session(SessionId session) {
        return Optional.ofNullable(sessions.get(session));
    }

    /** The row of a session that has this chain. */
    Optional<SessionRecord> sessionOf(Subject chain) {
        withChain.add(chain);
        return session(new SessionId(chain.id()));
    }

    /** The row of a desk that has this chain. */
    Optional<DeskRecord> deskOf(Subject chain) {
        withChain.add(chain);
        return Optional.ofNullable(desks.get(chain));
    }

    /** The rows whose chain was never asked for. */
    Stream<Subject> withoutChain() {
        return Stream.concat(sessions.keySet().stream().map(Subject::of), desks.keySet().stream())
                .filter(subject -> !withChain.contains(subject));
    }
}
