package io.github.tewatashi.close;

import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.LikelySwap;
import io.github.tewatashi.vocabulary.SessionId;
import java.time.Instant;
import java.util.List;

/**
 * The count and the book differ, and the session is still open (S6): count what was overlooked, or name it in an
 * incident, and close again. Holds no personal data (S4).
 *
 * @param session the session
 * @param at when the count was set against the book
 * @param leftOver papers that were counted although the book has them elsewhere
 * @param missing papers that were not counted although the book has them in the tray, or out of an officer's hand and
 *     never confirmed
 * @param likelySwaps which of these were probably taken for each other, the likeliest first
 * @param before whether this same command had been given before, and this try changed nothing (S9)
 */
public record CountDiffers(
        SessionId session,
        Instant at,
        List<CertificateId> leftOver,
        List<CertificateId> missing,
        List<LikelySwap> likelySwaps,
        boolean before)
        implements ClosingResult {

    /** Lists are copied. */
    public CountDiffers {
        leftOver = List.copyOf(leftOver);
        missing = List.copyOf(missing);
        likelySwaps = List.copyOf(likelySwaps);
    }
}
