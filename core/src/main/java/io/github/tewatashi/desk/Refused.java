package io.github.tewatashi.desk;

import io.github.tewatashi.name.Hint;
import io.github.tewatashi.words.EncounterId;
import io.github.tewatashi.words.Reason;
import io.github.tewatashi.words.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A step was refused, and its encounter is over. Tells nothing of any certificate's face (S4).
 */
public final class Refused implements Answer, HandOver {

    private final Steps steps;
    private final EncounterId encounter;
    private final Refusal refusal;
    private final List<Hint> hints;

    Refused(Steps steps, EncounterId encounter, Refusal refusal, List<Hint> hints) {
        this.steps = steps;
        this.encounter = encounter;
        this.refusal = refusal;
        this.hints = List.copyOf(hints);
    }

    @Override
    public EncounterId encounter() {
        return encounter;
    }

    /** Why. */
    public Reason reason() {
        return refusal.reason();
    }

    /** What to ask again. */
    public List<Hint> hints() {
        return hints;
    }

    /** What the officer is told. */
    public String text(Locale locale) {
        return refusal.text(locale);
    }

    /** The way around for two people, where there is one: never around S1, S2 or S3 (S12). */
    public Optional<Overridable> overridable() {
        return reason().isOverridable() ? Optional.of(new Overridable(steps, encounter, reason())) : Optional.empty();
    }

    @Override
    public String toString() {
        return "Refused[" + encounter + " " + reason() + "]";
    }
}
