package io.github.tewatashi.cli.input;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** One row of the day's log, as the office could know it when it happened; the truth is with the {@link Oracle}. */
public sealed interface DayEvent {

    /** Where the row stands in the file, from 1; it names the event. */
    int line();

    /** When it happened; never before the event above it. */
    LocalDateTime at();

    /** Calls the listener's method for this kind of event. */
    void tell(DayListener listener);

    /**
     * Somebody was moved to another session before coming, and kept the slip of the first one.
     *
     * @param line its row
     * @param at when
     * @param paper whose booking: what the office wrote down, not whom it saw
     * @param to the new session
     */
    record Reschedule(int line, LocalDateTime at, PaperId paper, LocalDate to) implements DayEvent {
        @Override
        public void tell(DayListener listener) {
            listener.rescheduled(this);
        }
    }

    /**
     * Somebody phoned to say that they would not come.
     *
     * @param line its row
     * @param at when
     * @param paper whose booking: what the office wrote down
     */
    record AbsenceCall(int line, LocalDateTime at, PaperId paper) implements DayEvent {
        @Override
        public void tell(DayListener listener) {
            listener.calledAbsent(this);
        }
    }

    /**
     * The papers of a session leave for the hall; the session is open from now on.
     *
     * @param line its row
     * @param at when
     * @param session the session's date
     */
    record Dispatch(int line, LocalDateTime at, LocalDate session) implements DayEvent {
        @Override
        public void tell(DayListener listener) {
            listener.dispatched(this);
        }
    }

    /**
     * Somebody stands at the desk of the open session.
     *
     * @param line its row
     * @param at when
     * @param visit what can be seen and heard there
     */
    record Arrive(int line, LocalDateTime at, Visit visit) implements DayEvent {
        @Override
        public void tell(DayListener listener) {
            listener.arrived(this);
        }
    }

    /**
     * The session is over.
     *
     * @param line its row
     * @param at when
     * @param session the session's date, the one that was open
     */
    record Close(int line, LocalDateTime at, LocalDate session) implements DayEvent {
        @Override
        public void tell(DayListener listener) {
            listener.closed(this);
        }
    }
}
