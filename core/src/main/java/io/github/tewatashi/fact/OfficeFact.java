package io.github.tewatashi.fact;

import io.github.tewatashi.vocabulary.Digest;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.Reason;
import io.github.tewatashi.vocabulary.SessionId;
import io.github.tewatashi.vocabulary.StocktakingId;
import io.github.tewatashi.vocabulary.Subject;
import java.time.LocalDate;

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
     * @param seal its seal
     */
    record Sealed(OfficeId office, SessionId session, Digest seal) implements OfficeFact, InSession {
        @Override
        public Digest after(Digest before) {
            return seal;
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
     * @param seal its seal, over the office's seal before
     */
    record StocktakingClosed(OfficeId office, StocktakingId stocktaking, Digest seal) implements OfficeFact {
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
