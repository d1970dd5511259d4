package io.github.tewatashi.rule;

import io.github.tewatashi.fact.Booking;
import io.github.tewatashi.fact.CertificateState;
import io.github.tewatashi.name.Names;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.vocabulary.LikelySwap;
import io.github.tewatashi.vocabulary.SwapReason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Sets papers left over and papers short against each other (S6). Pure. No swap is named without a reason. */
public final class LikelySwaps {

    private LikelySwaps() {}

    /**
     * Which of these papers were probably taken for each other.
     *
     * @param leftOver papers that were counted although the book has them elsewhere
     * @param missing papers that were not counted although the book has them there
     * @return the likeliest first
     */
    public static List<LikelySwap> among(List<CertificateRecord> leftOver, List<CertificateRecord> missing) {
        List<LikelySwap> swaps = new ArrayList<>();
        boolean onlyPair = leftOver.size() == 1 && missing.size() == 1;
        for (CertificateRecord here : leftOver) {
            for (CertificateRecord gone : missing) {
                Set<SwapReason> reasons = reasons(here, gone);
                if (onlyPair) {
                    reasons.add(SwapReason.ONLY_PAIR);
                }
                if (!reasons.isEmpty()) {
                    swaps.add(new LikelySwap(here.id(), gone.id(), List.copyOf(reasons)));
                }
            }
        }
        swaps.sort(Comparator.comparing((LikelySwap swap) -> swap.reasons().get(0))
                .thenComparing(swap -> -swap.reasons().size()));
        return swaps;
    }

    private static Set<SwapReason> reasons(CertificateRecord here, CertificateRecord gone) {
        Set<SwapReason> reasons = EnumSet.noneOf(SwapReason.class);
        Set<SerialNumber> numbers = here.state().numbers().collect(Collectors.toSet());
        if (gone.state().numbers().anyMatch(numbers::contains)) {
            reasons.add(SwapReason.SAME_NUMBER);
        }
        if (Names.confusable(here.face().names(), gone.face().names())) {
            reasons.add(SwapReason.SAME_NAME);
        }
        if (areNeighbours(here.state(), gone.state())) {
            reasons.add(SwapReason.NEIGHBOURING_NUMBER);
        }
        return reasons;
    }

    private static boolean areNeighbours(CertificateState one, CertificateState other) {
        Optional<Booking> a = one.booking();
        Optional<Booking> b = other.booking();
        return a.isPresent()
                && b.isPresent()
                && a.get().session().equals(b.get().session())
                && Math.abs(a.get().number().value() - b.get().number().value()) == 1;
    }
}
