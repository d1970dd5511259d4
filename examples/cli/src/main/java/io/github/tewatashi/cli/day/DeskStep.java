package io.github.tewatashi.cli.day;

import io.github.tewatashi.cli.input.DayEvent.Arrive;
import io.github.tewatashi.cli.input.PaperId;

/** What a procedure did about an arrival. One arrival can have several steps: turned away first, then done again. */
public sealed interface DeskStep {

    /** The arrival that the step is about. */
    Arrive arrival();

    /**
     * A paper left the desk with the person.
     *
     * @param arrival who came
     * @param paper what they got
     */
    record HandedOver(Arrive arrival, PaperId paper) implements DeskStep {}

    /**
     * Nothing left the desk.
     *
     * @param arrival who came
     * @param reason the procedure's own code for why
     */
    record TurnedAway(Arrive arrival, String reason) implements DeskStep {}
}
