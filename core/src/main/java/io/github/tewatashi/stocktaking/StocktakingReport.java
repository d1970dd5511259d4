package io.github.tewatashi.stocktaking;

import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.Digest;
import io.github.tewatashi.vocabulary.LikelySwap;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.StocktakingId;
import java.time.Instant;
import java.util.List;

/**
 * A count of the safe set against the book. Holds no personal data (S4).
 *
 * @param id the stocktaking
 * @param office whose safe
 * @param at when it was set against the book
 * @param found how many papers were counted that the book had in the safe
 * @param missing papers that the book had in the safe all the time and nobody found: each is astray now, in an incident
 * @param elsewhere papers that were found although the book had them elsewhere
 * @param unknown how many readings were of no paper of the office
 * @param likelySwaps which of the missing and the found were probably taken for each other, the likeliest first
 * @param seal the seal, which is the office's from now on; its short code is for the binder
 */
public record StocktakingReport(
        StocktakingId id,
        OfficeId office,
        Instant at,
        long found,
        List<CertificateId> missing,
        List<Elsewhere> elsewhere,
        long unknown,
        List<LikelySwap> likelySwaps,
        Digest seal) {

    /**
     * A paper in the safe that the book had elsewhere.
     *
     * @param certificate the paper
     * @param book the kind of place where the book had it when it was read
     */
    public record Elsewhere(CertificateId certificate, Place.Kind book) {}

    /** Lists are copied. */
    public StocktakingReport {
        missing = List.copyOf(missing);
        elsewhere = List.copyOf(elsewhere);
        likelySwaps = List.copyOf(likelySwaps);
    }

    /** Whether the safe holds what the book says, and nothing else. */
    public boolean isSound() {
        return missing.isEmpty() && elsewhere.isEmpty() && unknown == 0;
    }
}
