package io.github.tewatashi.investigation;

import io.github.tewatashi.fact.DeskFact;
import io.github.tewatashi.fact.Fact;
import io.github.tewatashi.fact.HandOverFact;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.DeskName;
import io.github.tewatashi.vocabulary.EncounterId;
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
 * @param wrongAnswer whether the name or birth date stated was not that of the slip's certificate, or of its proxy
 */
record DeskVisit(
        EncounterId encounter,
        DeskName desk,
        Instant at,
        Optional<SerialNumber> slip,
        Optional<CertificateId> certificate,
        boolean out,
        boolean passed,
        boolean wrongAnswer) {

    /** The encounters of one desk, in order. */
    static List<DeskVisit> at(Stream<LedgerEntry> deskChain) {
        Map<EncounterId, DeskVisit> visits = new LinkedHashMap<>();
        deskChain
                .flatMap(entry -> of(entry).stream())
                .forEach(visit -> visits.merge(visit.encounter(), visit, DeskVisit::and));
        return List.copyOf(visits.values());
    }

    /** The encounter of a hand-over, as its certificate's chain tells it. */
    static DeskVisit of(HandOverFact.HandedOver handOver, Instant at) {
        return step(handOver, at, true);
    }

    boolean isOf(CertificateId other) {
        return certificate.equals(Optional.of(other));
    }

    /** What an entry of a desk says of its encounter. Overriding what an encounter came to is no step of it. */
    private static Optional<DeskVisit> of(LedgerEntry entry) {
        if (entry.fact() instanceof Fact.Step step) {
            boolean matched = step instanceof DeskFact.Matched || step instanceof DeskFact.NameConfirmed;
            return Optional.of(step(step, entry.at(), matched));
        }
        return entry.fact(DeskFact.DeskRefused.class)
                .map(refused -> new DeskVisit(
                        refused.encounter(),
                        refused.desk(),
                        entry.at(),
                        refused.number(),
                        refused.certificate(),
                        false,
                        false,
                        refused.reason().isWrongAnswer()));
    }

    private static DeskVisit step(Fact.Step step, Instant at, boolean matched) {
        return new DeskVisit(
                step.encounter(),
                step.desk(),
                at,
                Optional.of(step.context().number()),
                Optional.of(step.certificate()),
                matched,
                matched,
                false);
    }

    /** What the later entry of an encounter says replaces the earlier, but for when it began. */
    private static DeskVisit and(DeskVisit earlier, DeskVisit later) {
        return new DeskVisit(
                earlier.encounter(),
                earlier.desk(),
                earlier.at(),
                later.slip().or(earlier::slip),
                later.certificate().or(earlier::certificate),
                earlier.out() || later.out(),
                later.passed(),
                later.wrongAnswer());
    }
}
