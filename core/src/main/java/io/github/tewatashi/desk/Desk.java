package io.github.tewatashi.desk;

import io.github.tewatashi.engine.Engine;
import io.github.tewatashi.match.MatchPolicy;
import io.github.tewatashi.match.SlipReading;
import io.github.tewatashi.words.CommandId;
import io.github.tewatashi.words.DeskName;
import io.github.tewatashi.words.EncounterId;
import io.github.tewatashi.words.OfficerId;
import io.github.tewatashi.words.Outcome;
import io.github.tewatashi.words.Reason;
import io.github.tewatashi.words.SessionId;
import java.util.Optional;

/**
 * Where papers are handed over, one encounter at a time (S10), in an order that the types enforce: slip, stated name,
 * paper, receipt.
 *
 * <pre>{@code
 * Answer answer = desk.begin(SlipReading.of("0000100-7", "blue")).answer(Stated.name("見本 花子"));
 * if (answer instanceof Matched matched
 *         && matched.handOver(PaperReading.of("0000000-000001-1")) instanceof HandedOver handed) {
 *     handed.received().orThrow();
 * }
 * }</pre>
 *
 * <p>What it cannot know: an impostor with somebody's slip and all the facts.
 */
public final class Desk {

    private final Steps steps;

    /** Given out by {@code Tewatashi}. */
    public Desk(Engine engine, MatchPolicy policy, SessionId session, DeskName desk, OfficerId officer) {
        this.steps = new Steps(engine, policy, session, desk, officer);
    }

    /** Begins an encounter with a slip; nothing is read or written yet. */
    public Encounter begin(SlipReading slip) {
        return begin(slip, CommandId.random());
    }

    /**
     * Begins an encounter with a slip; nothing is read or written yet.
     *
     * @param key the caller's own key: an encounter begun again with the same key is the same encounter, and each of its
     *     steps happens once (S9)
     */
    public Encounter begin(SlipReading slip, CommandId key) {
        return new Encounter(steps, new EncounterId(key.derive("encounter")), slip);
    }

    /**
     * Where an encounter of this desk stands, for a server that keeps nothing between the steps; the officer of this
     * desk conducts it from now on. Empty if it is over, was refused, or never had an answer.
     */
    public Optional<Step> resume(EncounterId encounter) {
        return steps.resume(encounter);
    }

    /** Where this desk's encounter stands, if it has one: whoever takes over the desk finishes it first (S10). */
    public Optional<Step> current() {
        return steps.current();
    }

    /**
     * As {@link Overridable#override(OfficerId, String, CommandId)}, for a server that keeps nothing between the steps.
     *
     * @param refused the encounter that was refused
     * @return refused with {@link Reason#NOT_OVERRIDABLE}, {@link Reason#SAME_OFFICER} or {@link Reason#REASON_MISSING}
     */
    public Outcome<Reason> override(EncounterId refused, OfficerId second, String remark, CommandId command) {
        return steps.override(refused, second, remark, command);
    }
}
