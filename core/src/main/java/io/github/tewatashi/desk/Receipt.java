package io.github.tewatashi.desk;

import io.github.tewatashi.fact.Fact;
import io.github.tewatashi.fact.HandOverFact;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.Movement;
import io.github.tewatashi.vocabulary.Place;
import java.time.Instant;
import java.util.Optional;

/**
 * How an encounter ended.
 *
 * @param encounter the encounter
 * @param certificate the certificate that slip and name pointed to
 * @param movedTo where its paper went; empty if it never left the tray
 * @param at when, to the microsecond
 * @param inHand the certificate whose paper the person had in the hand, if the hand-over was disputed and it was
 *     another one: astray as well from now on, in an incident of its own
 */
public record Receipt(
        EncounterId encounter,
        CertificateId certificate,
        Optional<Place> movedTo,
        Instant at,
        Optional<CertificateId> inHand) {

    static Receipt of(LedgerEntry ending) {
        Fact.Step step = ending.fact(Fact.Step.class).orElseThrow();
        return new Receipt(
                step.encounter(),
                step.certificate(),
                ending.fact(Fact.Moves.class).map(Fact.Moves::movement).map(Movement::to),
                ending.at(),
                ending.fact(HandOverFact.Disputed.class)
                        .flatMap(disputed -> disputed.inHand().stream().findFirst()));
    }
}
