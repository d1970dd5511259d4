package io.github.tewatashi.inspection;

import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.words.SessionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whether each session to which papers travelled was counted and closed. A session's day is over when the period is, or
 * if that has no end, when the books have a later day.
 */
final class Closings implements Observer {

    private final Notebook notebook;
    private final Period period;
    private final Groups notCounted = new Groups(Practice.CLOSED_WITHOUT_COUNT);
    private final Groups notClosed = new Groups(Practice.NOT_CLOSED);
    // Certificates' chains are read before sessions': by then both sets are whole.
    private final Set<SessionId> travelled = new HashSet<>();
    private final Set<SessionId> counted = new HashSet<>();
    private final Map<SessionId, LedgerEntry> open = new LinkedHashMap<>();
    private Instant last = Instant.MIN;

    Closings(Notebook notebook, Period period) {
        this.notebook = notebook;
        this.period = period;
    }

    @Override
    public void next(LedgerEntry entry, boolean inPeriod) {
        last = entry.at().isAfter(last) ? entry.at() : last;
        switch (entry.event()) {
            case DISPATCHED -> travelled.add(Replay.session(entry));
            case COUNTED, COUNT_DIFFERED -> counted.add(Replay.session(entry));
            case MANIFEST -> open.put(Replay.session(entry), entry);
            case CLOSED -> closed(entry, inPeriod);
            default -> {}
        }
    }

    private void closed(LedgerEntry entry, boolean inPeriod) {
        SessionId session = Replay.session(entry);
        open.remove(session);
        if (inPeriod && travelled.contains(session) && !counted.contains(session)) {
            notCounted.add(About.of(session), entry);
        }
    }

    @Override
    public List<Habit> habits() {
        open.forEach((session, manifest) -> {
            if (travelled.contains(session) && day(session).filter(this::isOver).isPresent()) {
                notClosed.add(About.of(session), manifest);
            }
        });
        List<Habit> habits = new ArrayList<>(notCounted.habits());
        habits.addAll(notClosed.habits());
        return habits;
    }

    private Optional<LocalDate> day(SessionId session) {
        return Optional.ofNullable(notebook.sessions.get(session)).map(SessionRecord::date);
    }

    private boolean isOver(LocalDate day) {
        return period.holds(day) && (period.to().isPresent() || day.isBefore(LocalDate.ofInstant(last, period.zone())));
    }
}
