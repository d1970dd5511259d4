package io.github.tewatashi.cli.day;

import io.github.tewatashi.cli.input.DayEvent;
import io.github.tewatashi.cli.input.DayListener;
import io.github.tewatashi.cli.input.PaperId;
import io.github.tewatashi.cli.input.Roster;
import io.github.tewatashi.cli.input.RosterLine;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the office has in its book at any moment of the log: who is booked for which session, who has phoned, which
 * session is open. Tell it the events in their order.
 */
public final class Bookings implements DayListener {

    private final Map<PaperId, LocalDate> sessions = new HashMap<>();
    private final Set<PaperId> absent = new HashSet<>();
    private Optional<LocalDate> open = Optional.empty();

    /** The book before the log begins: everybody in the session of the roster. */
    public Bookings(Roster roster) {
        for (RosterLine line : roster.lines()) {
            sessions.put(line.paper(), line.sessionDate());
        }
    }

    /** The session that this person is to come to. */
    public LocalDate sessionOf(PaperId paper) {
        LocalDate session = sessions.get(paper);
        if (session == null) {
            throw new IllegalArgumentException("paper: not in this roster");
        }
        return session;
    }

    /** Whether this person has phoned that they would not come to their session. */
    public boolean isAbsent(PaperId paper) {
        return absent.contains(paper);
    }

    /** The session whose door is open now. */
    public Optional<LocalDate> openSession() {
        return open;
    }

    /** Whether this person comes rightfully if they come now: booked for the open session, and not phoned in absent. */
    public boolean isExpectedNow(PaperId paper) {
        return open.equals(Optional.of(sessionOf(paper))) && !isAbsent(paper);
    }

    @Override
    public void rescheduled(DayEvent.Reschedule event) {
        // The call was about the session that the person no longer has.
        absent.remove(event.paper());
        sessions.put(event.paper(), event.to());
    }

    @Override
    public void calledAbsent(DayEvent.AbsenceCall event) {
        absent.add(event.paper());
    }

    @Override
    public void dispatched(DayEvent.Dispatch event) {
        open = Optional.of(event.session());
    }

    @Override
    public void arrived(DayEvent.Arrive event) {}

    @Override
    public void closed(DayEvent.Close event) {
        open = Optional.empty();
    }
}
