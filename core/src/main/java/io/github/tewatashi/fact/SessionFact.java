package io.github.tewatashi.fact;

import io.github.tewatashi.colour.SlipColour;
import io.github.tewatashi.vocabulary.Digest;
import io.github.tewatashi.vocabulary.Reason;
import io.github.tewatashi.vocabulary.SessionId;
import io.github.tewatashi.vocabulary.Subject;

/** What happened to a session as a whole. */
public sealed interface SessionFact extends Fact, Fact.InSession {

    @Override
    default Subject subject() {
        return Subject.of(session());
    }

    /** How far the session has come after this fact. */
    default SessionState after(SessionState state) {
        return state;
    }

    /**
     * A session was scheduled.
     *
     * @param session the session
     * @param colour the colour of its slips
     * @param plan the digest of what was planned: a later change of the session's row is found by it (S8)
     */
    record Scheduled(SessionId session, SlipColour colour, Digest plan) implements SessionFact {
        @Override
        public SessionState after(SessionState state) {
            return SessionState.SCHEDULED;
        }
    }

    /**
     * Papers were taken to the session's venue; each paper's own fact says which.
     *
     * @param session the session
     */
    record ManifestMade(SessionId session) implements SessionFact {
        @Override
        public SessionState after(SessionState state) {
            return SessionState.DISPATCHED;
        }
    }

    /**
     * A closing was tried, and the count differed from the book (S6).
     *
     * @param session the session
     */
    record CountDiffered(SessionId session) implements SessionFact {}

    /**
     * The session was closed (S6).
     *
     * @param session the session
     * @param seal its seal
     */
    record Closed(SessionId session, Digest seal) implements SessionFact {
        @Override
        public SessionState after(SessionState state) {
            return SessionState.closed(seal);
        }
    }

    /**
     * A step of the session's closing was refused.
     *
     * @param session the session
     * @param reason why
     */
    record ClosingRefused(SessionId session, Reason reason) implements SessionFact, Refused {}
}
