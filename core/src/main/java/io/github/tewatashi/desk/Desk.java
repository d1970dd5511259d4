package io.github.tewatashi.desk;

import io.github.tewatashi.engine.Engine;
import io.github.tewatashi.match.MatchPolicy;
import io.github.tewatashi.match.SlipReading;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.vocabulary.By;
import io.github.tewatashi.vocabulary.DeskName;
import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.OfficerId;
import io.github.tewatashi.vocabulary.Outcome;
import io.github.tewatashi.vocabulary.Reason;
import io.github.tewatashi.vocabulary.SessionId;
import java.time.Clock;
import java.util.Optional;

/**
 * Where papers are handed over, one encounter at a time (S10), in an order that the types enforce: slip, stated name,
 * paper, receipt.
 *
 * <pre>{@code
 * Answer answer = desk.begin(SlipReading.of("0000100-7", "blue"), by).states(Stated.name("見本 花子"));
 * if (answer instanceof Matched matched
 *         && matched.handOver(PaperReading.of("0000000-000001-1")) instanceof HandedOver handed) {
 *     handed.received().orThrow();
 * }
 * }</pre>
 *
 * <p>What it cannot know: an impostor with somebody's slip and all the facts.
 *
 * <p>Safe for use by many threads. The truth is in the store: a server that keeps nothing between two steps goes on
 * with {@link #resume}, and each step has one effect however often it is repeated (S9).
 */
public final class Desk {

    private final Encounters encounters;

    /** Given out by {@code Tewatashi}. */
    public Desk(Store store, Clock clock, MatchPolicy policy, SessionId session, DeskName desk) {
        this.encounters = new Encounters(new Engine(store, clock), policy, new DeskReader(store, session, desk));
    }

    /**
     * Begins an encounter with a slip; nothing is read or written yet.
     *
     * @param by the officer who conducts the encounter; the command's id is the key of the encounter: begun again with
     *     the same id it is the same encounter, and each of its steps happens once (S9)
     */
    public Encounter begin(SlipReading slip, By by) {
        EncounterId id = new EncounterId(by.command().derive("encounter"));
        return new Encounter(encounters, id, by.officer(), slip);
    }

    /**
     * Where an encounter of this desk stands, for a server that keeps nothing between two steps.
     *
     * @param officer the officer who conducts the encounter from now on
     * @return empty if the encounter is over, was refused, never had an answer, or is at another desk
     */
    public Optional<Step> resume(EncounterId encounter, OfficerId officer) {
        return encounters.resume(encounter, officer);
    }

    /**
     * Where this desk's encounter stands: whoever takes over the desk finishes it first (S10).
     *
     * @param officer the officer who conducts the encounter from now on
     * @return empty if the desk has no encounter
     */
    public Optional<Step> current(OfficerId officer) {
        return encounters.current(officer);
    }

    /**
     * As {@link Overridable#override}, for a server that keeps nothing between two steps.
     *
     * @param refused the encounter that was refused
     * @param by the second officer, who is not the one who was refused, and why: {@code by.because("...")}
     * @return the reason that was overridden; refused with {@link Reason#NOT_OVERRIDABLE} if the encounter was not
     *     refused in this session, or for what nobody can override, or if its refusal was overridden before or would
     *     not be one any more, {@link Reason#SAME_OFFICER} or {@link Reason#REASON_MISSING}
     */
    public Outcome<Reason> override(EncounterId refused, By by) {
        return encounters.override(refused, by);
    }
}
