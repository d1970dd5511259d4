package io.github.tewatashi.fact;

import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.Movement;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.StocktakingId;

/** What a count of the safe found of one paper. */
public sealed interface StocktakingFact extends CertificateFact {

    /** The stocktaking. */
    StocktakingId stocktaking();

    /**
     * A paper was read in the safe, where the book has it.
     *
     * @param certificate the certificate
     * @param stocktaking the stocktaking
     */
    record CountedInSafe(CertificateId certificate, StocktakingId stocktaking) implements StocktakingFact {}

    /**
     * A paper was read in the safe, and the book has it elsewhere.
     *
     * @param certificate the certificate
     * @param stocktaking the stocktaking
     * @param book the kind of place where the book has it
     */
    record FoundInSafe(CertificateId certificate, StocktakingId stocktaking, Place.Kind book)
            implements StocktakingFact {}

    /**
     * The book had the paper in the safe, and nobody found it there: from the safe to astray.
     *
     * @param certificate the certificate
     * @param stocktaking the stocktaking
     * @param movement from the safe to astray
     */
    record ShortInSafe(CertificateId certificate, StocktakingId stocktaking, Movement movement)
            implements StocktakingFact, BeginsIncident {

        /** The movement is one from a safe to astray. */
        public ShortInSafe {
            movement = movement.between(Place.Kind.SAFE, Place.Kind.ASTRAY);
        }

        @Override
        public CertificateState after(CertificateState state) {
            return state.astray(movement.to());
        }
    }
}
