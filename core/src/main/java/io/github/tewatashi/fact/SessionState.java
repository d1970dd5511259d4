package io.github.tewatashi.fact;

import io.github.tewatashi.vocabulary.Digest;
import java.util.Optional;

/**
 * How far a session has come.
 *
 * @param stage the stage
 * @param seal the session's seal; present if and only if the session is closed (S6)
 */
public record SessionState(Stage stage, Optional<Digest> seal) {

    /** The stages of a session, in order. */
    public enum Stage {
        /** Papers may be booked; nothing travelled yet. */
        SCHEDULED,
        /** Papers are at the venue. */
        DISPATCHED,
        /** Counted, accounted for and sealed (S6). */
        CLOSED
    }

    /** A session that was just scheduled. */
    public static final SessionState SCHEDULED = new SessionState(Stage.SCHEDULED, Optional.empty());

    /** A session whose papers are at the venue. */
    public static final SessionState DISPATCHED = new SessionState(Stage.DISPATCHED, Optional.empty());

    /** A session that was closed under {@code seal}. */
    public static SessionState closed(Digest seal) {
        return new SessionState(Stage.CLOSED, Optional.of(seal));
    }

    /** Whether the session is closed and sealed (S6). */
    public boolean isClosed() {
        return stage == Stage.CLOSED;
    }
}
