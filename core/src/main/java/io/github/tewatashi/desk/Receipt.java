package io.github.tewatashi.desk;

import io.github.tewatashi.fact.Fact;
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
 */
public record Receipt(EncounterId encounter, CertificateId certificate, Optional<Place> movedTo, Instant at) {

    static Receipt of(LedgerEntry ending) {
        Fact.Step step = ending.fact(Fact.Step.class).orElseThrow();
        return new Receipt(
                step.encounter(),
                step.certificate(),
                ending.fact(Fact.Moves.class).map(Fact.Moves::movement).map(Movement::to),
                ending.at());
    }
}
