package io.github.tewatashi.vocabulary;

/** A refusal where the caller expected none; see {@link Outcome#orThrow()}. Its message holds codes only (S4). */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    RefusedException(Refusal refusal) {
        super(refusal.place().isEmpty() ? refusal.reason().name() : refusal.reason() + " at " + refusal.place());
        this.refusal = refusal;
    }

    /** The refusal. */
    public Refusal refusal() {
        return refusal;
    }
}
