package io.github.tewatashi.desk;

import io.github.tewatashi.name.Hint;
import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.Reason;
import io.github.tewatashi.vocabulary.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A step was refused, and nothing may be handed over. The encounter is over; for another try begin another one. Tells
 * nothing of any certificate's face (S4).
 */
public final class Refused implements Answer, HandOver {

    private final Progress progress;
    private final Refusal refusal;
    private final List<Hint> hints;
    private final boolean before;

    Refused(Progress progress, Refusal refusal, List<Hint> hints, boolean before) {
        this.progress = progress;
        this.refusal = refusal;
        this.hints = List.copyOf(hints);
        this.before = before;
    }

    @Override
    public EncounterId encounter() {
        return progress.encounter();
    }

    @Override
    public boolean before() {
        return before;
    }

    /** Why. */
    public Reason reason() {
        return refusal.reason();
    }

    /**
     * What the officer may ask again, for a name that was not the recorded one; depends on the statement alone (S4).
     */
    public List<Hint> hints() {
        return hints;
    }

    /** What the officer is told, in {@code locale}. */
    public String text(Locale locale) {
        return refusal.text(locale);
    }

    /** The way out for two officers; empty where there is none, as always if S1, S2 or S3 is at stake (S12). */
    public Optional<Overridable> overridable() {
        return reason().isOverridable() ? Optional.of(new Overridable(progress, reason())) : Optional.empty();
    }

    /** The encounter and the reason. */
    @Override
    public String toString() {
        return "Refused[" + encounter() + " " + reason() + "]";
    }
}
