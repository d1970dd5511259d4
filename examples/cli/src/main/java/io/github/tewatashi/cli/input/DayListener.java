package io.github.tewatashi.cli.input;

/** Whoever lives through a day: one method for each kind of event, so that none can be forgotten. */
public interface DayListener {

    /** Somebody was moved to another session. */
    void rescheduled(DayEvent.Reschedule event);

    /** Somebody phoned that they would not come. */
    void calledAbsent(DayEvent.AbsenceCall event);

    /** A session's papers left for the hall. */
    void dispatched(DayEvent.Dispatch event);

    /** Somebody stands at the desk. */
    void arrived(DayEvent.Arrive event);

    /** The session is over. */
    void closed(DayEvent.Close event);
}
