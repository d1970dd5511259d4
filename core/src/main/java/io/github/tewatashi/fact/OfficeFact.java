package io.github.tewatashi.fact;

import io.github.tewatashi.vocabulary.Digest;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.Reason;
import io.github.tewatashi.vocabulary.SessionId;
import io.github.tewatashi.vocabulary.StocktakingId;
import io.github.tewatashi.vocabulary.StoreIdentity;
import io.github.tewatashi.vocabulary.Subject;
import java.time.LocalDate;
import java.util.List;

/** What happened in an office as a whole: its seals, its stocktakings, its erasures. */
public sealed interface OfficeFact extends Fact {

    /** The office. */
    OfficeId office();

    @Override
    default Subject subject() {
        return Subject.of(office());
    }

    /**
     * The office's seal after this fact.
     *
     * @param seal the one before
     */
    default Digest after(Digest seal) {
        return seal;
    }

    /**
     * A session's seal was added to the office's seals (S8).
     *
     * @param office the office
     * @param session the session that was closed
     * @param store the store in which
     * @param seal its seal
     */
    record Sealed(OfficeId office, SessionId session, StoreIdentity store, Digest seal)
            implements OfficeFact, InSession {
        @Override
        public Digest after(Digest before) {
            return seal;
        }
    }

    /**
     * How far chains of the office had come that had grown since this was noted last. The office's seal that follows is
     * over it, and so over every chain of the office (S8).
     *
     * @param office the office
     * @param heads the chains, in the natural order of their subjects
     */
    record ChainsNoted(OfficeId office, List<ChainHead> heads) implements OfficeFact {

        /** The list is copied. */
        public ChainsNoted {
            heads = List.copyOf(heads);
        }
    }

    /**
     * A stocktaking of the safe was begun.
     *
     * @param office the office
     * @param stocktaking the stocktaking
     */
    record StocktakingBegun(OfficeId office, StocktakingId stocktaking) implements OfficeFact {}

    /**
     * A stocktaking was set against the book and sealed.
     *
     * @param office the office
     * @param stocktaking the stocktaking
     * @param store the store in which
     * @param seal its seal, over the office's seal before
     */
    record StocktakingClosed(OfficeId office, StocktakingId stocktaking, StoreIdentity store, Digest seal)
            implements OfficeFact {
        @Override
        public Digest after(Digest before) {
            return seal;
        }
    }

    /**
     * A reading in a stocktaking was refused.
     *
     * @param office the office
     * @param stocktaking the stocktaking
     * @param reason why
     */
    record StocktakingRefused(OfficeId office, StocktakingId stocktaking, Reason reason)
            implements OfficeFact, Refused {}

    /**
     * All certificates whose custody had ended before a day were erased.
     *
     * @param office the office
     * @param before the day
     * @param certificates how many certificates were erased
     */
    record ErasedBefore(OfficeId office, LocalDate before, long certificates) implements OfficeFact {}
}
