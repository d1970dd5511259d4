package io.github.tewatashi.practice;

import io.github.tewatashi.fact.ClosingFact.Counted;
import io.github.tewatashi.fact.DispatchFact.Dispatched;
import io.github.tewatashi.fact.SessionFact.Closed;
import io.github.tewatashi.fact.SessionFact.CountDiffered;
import io.github.tewatashi.fact.SessionFact.ManifestMade;
import io.github.tewatashi.inspection.Period;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.practice.HabitSubject.OneSession;
import io.github.tewatashi.vocabulary.SessionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether each session to which papers travelled was counted and closed. A session's day is over when the period is, or
 * if that has no end, when the books have a later day.
 */
final class SessionClosings implements Observer {

    private final Map<SessionId, LocalDate> days;
    private final Period period;
    private final HabitCollector notCounted = new HabitCollector(HabitKind.CLOSED_WITHOUT_COUNT);
    private final HabitCollector notClosed = new HabitCollector(HabitKind.NOT_CLOSED);
    // Certificates' chains are read before sessions': by then both sets are whole.
    private final Set<SessionId> travelled = new HashSet<>();
    private final Set<SessionId> counted = new HashSet<>();
    private final Map<SessionId, LedgerEntry> open = new LinkedHashMap<>();
    private Instant last = Instant.MIN;

    /**
     * Before the first entry.
     *
     * @param days each session's day, known when the first entry is read
     */
    SessionClosings(Map<SessionId, LocalDate> days, Period period) {
        this.days = days;
        this.period = period;
    }

    @Override
    public void next(LedgerEntry entry, boolean inPeriod) {
        last = entry.at().isAfter(last) ? entry.at() : last;
        if (entry.fact() instanceof Dispatched dispatched) {
            travelled.add(dispatched.session());
        } else if (entry.fact() instanceof Counted fact) {
            counted.add(fact.session());
        } else if (entry.fact() instanceof CountDiffered differed) {
            counted.add(differed.session());
        } else if (entry.fact() instanceof ManifestMade manifest) {
            open.put(manifest.session(), entry);
        } else if (entry.fact() instanceof Closed closed) {
            open.remove(closed.session());
            if (inPeriod && travelled.contains(closed.session()) && !counted.contains(closed.session())) {
                notCounted.add(new OneSession(closed.session()), entry);
            }
        }
    }

    @Override
    public List<Habit> habits() {
        open.forEach((session, manifest) -> {
            if (travelled.contains(session) && isOver(days.get(session))) {
                notClosed.add(new OneSession(session), manifest);
            }
        });
        List<Habit> habits = new ArrayList<>(notCounted.habits());
        habits.addAll(notClosed.habits());
        return habits;
    }

    private boolean isOver(@Nullable LocalDate day) {
        return day != null
                && period.holds(day)
                && (period.to().isPresent() || day.isBefore(LocalDate.ofInstant(last, period.zone())));
    }
}
