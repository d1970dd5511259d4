package io.github.tewatashi.desk;

import io.github.tewatashi.match.SlipReading;
import io.github.tewatashi.name.Stated;
import io.github.tewatashi.rule.StatedProxy;
import io.github.tewatashi.rule.Statement;
import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.OfficerId;
import java.time.LocalDate;
import java.util.Optional;

/** A slip was shown. The person states the name first; until then the officer sees nothing (S4). */
public final class Encounter {

    private final Encounters encounters;
    private final EncounterId id;
    private final OfficerId officer;
    private final SlipReading slip;

    Encounter(Encounters encounters, EncounterId id, OfficerId officer, SlipReading slip) {
        this.encounters = encounters;
        this.id = id;
        this.officer = officer;
        this.slip = slip;
    }

    /** Its id: the same at all its steps. */
    public EncounterId id() {
        return id;
    }

    /**
     * Takes the name that the person states. From now on the desk has this encounter, unless it is refused (S10).
     *
     * <p>An encounter has one answer: stated again, the name has no further effect and the answer is the same; another
     * name or another slip is refused with {@code ENCOUNTER_OVER} (S9). For another try begin another encounter.
     *
     * @return {@link Matched}, {@link ToConfirm} or {@link ToIdentify}; refused, where several reasons hold with the
     *     first of {@code ENCOUNTER_OVER}, {@code SESSION_CLOSED}, {@code SESSION_NOT_OPEN}, {@code DESK_BUSY},
     *     {@code SLIP_MISREAD}, {@code SLIP_UNKNOWN}, {@code SLIP_OF_OTHER_SESSION}, {@code SLIP_VOID},
     *     {@code SLIP_LOCKED}, {@code NAME_OF_ANOTHER_PAPER}, {@code NAME_MISMATCH}, {@code POLICY_REFUSED},
     *     {@code HOLDER_ABSENT}, {@code ON_HOLD}, {@code ALREADY_HANDED_OVER}, {@code NOT_IN_TRAY} and
     *     {@code PAPER_ASTRAY}
     */
    public Answer states(Stated stated) {
        return encounters.states(id, officer, new Statement(slip, stated, Optional.empty()));
    }

    /**
     * Takes what somebody states who comes for the holder: the holder's name, and the name and birth date of whoever
     * came. Everything that is asked of a holder is asked of a proxy. Besides, the proxy must be the one who was
     * recorded for that certificate beforehand (S1). In all else as {@link #states}.
     *
     * @param ofHolder the holder's name, as the proxy states it
     * @param ofProxy the proxy's name, as the proxy states it
     * @param proxyBorn the proxy's birth date, as the proxy states it
     * @return as {@link #states}, and refused after a wrong name of the holder with {@code PROXY_NOT_RECORDED},
     *     {@code PROXY_NAME_DIFFERS} or {@code PROXY_IDENTIFIER_DIFFERS}, and after the policy with
     *     {@code PROXY_EXPIRED} or {@code PROXY_OF_THIS_OFFICER}; nobody can override these (S12)
     */
    public Answer statesForAnother(Stated ofHolder, Stated ofProxy, LocalDate proxyBorn) {
        StatedProxy proxy = StatedProxy.of(ofProxy, proxyBorn);
        return encounters.states(id, officer, new Statement(slip, ofHolder, Optional.of(proxy)));
    }

    /** Its id only (S4). */
    @Override
    public String toString() {
        return "Encounter[" + id + "]";
    }
}
