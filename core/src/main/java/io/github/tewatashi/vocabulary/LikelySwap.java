package io.github.tewatashi.vocabulary;

import java.util.List;

/**
 * A paper left over and a paper short that were probably taken for each other: whoever received the one, by the book,
 * probably has the other.
 *
 * @param leftOver the paper that is here although the book says it is elsewhere
 * @param missing the paper that is not here although the book says it is
 * @param reasons why, the strongest first; at least one
 */
public record LikelySwap(CertificateId leftOver, CertificateId missing, List<SwapReason> reasons) {

    /** Reasons are copied. */
    public LikelySwap {
        reasons = List.copyOf(reasons);
    }
}
