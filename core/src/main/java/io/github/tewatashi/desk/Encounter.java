package io.github.tewatashi.desk;

import io.github.tewatashi.match.SlipReading;
import io.github.tewatashi.match.StatedProxy;
import io.github.tewatashi.match.Statement;
import io.github.tewatashi.name.Stated;
import io.github.tewatashi.words.EncounterId;
import java.time.LocalDate;
import java.util.Optional;

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
        return steps.answer(id, new Statement(slip, stated, Optional.empty()));
    }

    /**
     * Takes what somebody says who comes for the holder: the holder's name, and the own name and birth date. Everything
     * that is asked of a holder is asked of a proxy; beside it, the proxy must be the one recorded for that certificate
     * beforehand (S1). The same answer as {@link #answer}'s in all else: one for each encounter, given once (S9).
     *
     * @param ofHolder the holder's name, as the proxy states it
     * @param ofProxy the proxy's own name, as the proxy states it
     * @param proxyBorn the proxy's own birth date, as the proxy states it
     * @return refused also with {@code PROXY_NOT_RECORDED}, {@code PROXY_NAME_DIFFERS}, {@code PROXY_IDENTIFIER_DIFFERS},
     *     {@code PROXY_EXPIRED} or {@code PROXY_OF_THIS_OFFICER}; nobody can override these (S12)
     */
    public Answer answerForAnother(Stated ofHolder, Stated ofProxy, LocalDate proxyBorn) {
        return steps.answer(id, new Statement(slip, ofHolder, Optional.of(StatedProxy.of(ofProxy, proxyBorn))));
    }

    @Override
    public String toString() {
        return "Encounter[" + id + "]";
    }
}
