package io.github.tewatashi.desk;

import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.Outcome;
import java.time.LocalDate;

/**
 * Slip and name point to one certificate, but somebody else with a paper in the tray could be meant as well: the birth
 * date must single out one of them, or nobody gets anything (S2). The officer sees nothing yet (S4).
 */
public final class ToIdentify implements Answer, Step {

    private final Progress progress;

    ToIdentify(Progress progress) {
        this.progress = progress;
    }

    @Override
    public EncounterId encounter() {
        return progress.encounter();
    }

    @Override
    public boolean before() {
        return progress.before();
    }

    /**
     * Takes the birth date of the holder, as the person states it; never one that the officer suggests.
     *
     * @return {@link Matched} or {@link ToConfirm}; refused with {@code IDENTIFIER_MISMATCH}, {@code AMBIGUOUS},
     *     {@code ENCOUNTER_OVER}, or what has come up against the hand-over since: {@code PROXY_NOT_RECORDED},
     *     {@code PROXY_EXPIRED}, {@code PROXY_OF_THIS_OFFICER}, {@code HOLDER_ABSENT}, {@code ON_HOLD},
     *     {@code ALREADY_HANDED_OVER}, {@code NOT_IN_TRAY} or {@code PAPER_ASTRAY}
     */
    public Answer identify(LocalDate birthDate) {
        return progress.encounters().identify(progress, birthDate);
    }

    /**
     * Ends the encounter without a hand-over.
     *
     * @return refused with {@code ENCOUNTER_OVER}
     */
    public Outcome<Receipt> putBack() {
        return progress.encounters().putBack(progress);
    }

    /** The encounter's id only (S4). */
    @Override
    public String toString() {
        return "ToIdentify[" + encounter() + "]";
    }
}
