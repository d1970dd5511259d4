package io.github.tewatashi.desk;

import io.github.tewatashi.match.SlipReading;
import io.github.tewatashi.name.Stated;
import io.github.tewatashi.words.EncounterId;

/** A slip was shown. The person states the name first; until then the officer sees nothing (S4). */
public final class Encounter {

    private final Steps steps;
    private final EncounterId id;
    private final SlipReading slip;

    Encounter(Steps steps, EncounterId id, SlipReading slip) {
        this.steps = steps;
        this.id = id;
        this.slip = slip;
    }

    /** Its id: the same for all its steps. */
    public EncounterId id() {
        return id;
    }

    /**
     * Takes the name that the person states. From now on the desk has this encounter, unless it is refused (S10).
     *
     * <p>An encounter has one answer: given again, it has no further effect and returns the same (S9). For another try
     * begin another encounter.
     */
    public Answer answer(Stated stated) {
        return steps.answer(id, slip, stated);
    }

    @Override
    public String toString() {
        return "Encounter[" + id + "]";
    }
}
