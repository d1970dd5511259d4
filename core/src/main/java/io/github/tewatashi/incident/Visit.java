package io.github.tewatashi.incident;

import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.words.CertificateId;
import io.github.tewatashi.words.DeskName;
import io.github.tewatashi.words.EncounterId;
import io.github.tewatashi.words.Reason;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One encounter, as its desk's chain tells it.
 *
 * @param encounter its id
 * @param desk where
 * @param at when it began
 * @param slip the number on the slip that was shown, if it was one
 * @param certificate the certificate that the slip points to, as far as the desk came
 * @param out whether slip and name came to match, so that the officer took its paper out
 * @param passed whether its paper went over the desk
 * @param otherName whether the name or birth date stated was not that of the slip's certificate
 */
record Visit(
        EncounterId encounter,
        DeskName desk,
        Instant at,
        Optional<SerialNumber> slip,
        Optional<CertificateId> certificate,
        boolean out,
        boolean passed,
        boolean otherName) {

    /** The encounters of one desk, in order. */
    static List<Visit> at(Stream<LedgerEntry> deskChain) {
        Map<EncounterId, Visit> visits = new LinkedHashMap<>();
        deskChain
                // What two people decided about an encounter that was over is no step of it.
                .filter(entry -> entry.details().second().isEmpty())
                .forEach(entry ->
                        entry.details().encounter().ifPresent(id -> visits.merge(id, of(id, entry), Visit::and)));
        return List.copyOf(visits.values());
    }

    /** The encounter of a hand-over, as its certificate's chain tells it. */
    static Visit handedOver(LedgerEntry handOver) {
        return new Visit(
                handOver.details().encounter().orElseThrow(),
                handOver.details().desk().orElseThrow(),
                handOver.at(),
                handOver.details().serial(),
                handOver.details().certificate(),
                true,
                true,
                false);
    }

    boolean isOf(CertificateId other) {
        return certificate.equals(Optional.of(other));
    }

    private static Visit of(EncounterId id, LedgerEntry entry) {
        Optional<Reason> reason = entry.details().reason();
        boolean matched = entry.event() == Event.MATCHED || entry.event() == Event.NAME_CONFIRMED;
        return new Visit(
                id,
                entry.details().desk().orElseThrow(),
                entry.at(),
                entry.details().serial(),
                entry.details().certificate(),
                matched,
                matched,
                reason.filter(Visit::isOfTheName).isPresent());
    }

    /** What the later entry of an encounter says replaces the earlier, but for when it began. */
    private static Visit and(Visit earlier, Visit later) {
        return new Visit(
                earlier.encounter(),
                earlier.desk(),
                earlier.at(),
                later.slip().or(earlier::slip),
                later.certificate().or(earlier::certificate),
                earlier.out() || later.out(),
                later.passed(),
                later.otherName());
    }

    private static boolean isOfTheName(Reason reason) {
        return switch (reason) {
            case NAME_MISMATCH, NAME_OF_ANOTHER_PAPER, NAME_NOT_CONFIRMED, IDENTIFIER_MISMATCH -> true;
            default -> false;
        };
    }
}
