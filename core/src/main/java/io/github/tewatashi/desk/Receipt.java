package io.github.tewatashi.desk;

import io.github.tewatashi.ledger.Details;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.words.CertificateId;
import io.github.tewatashi.words.EncounterId;
import io.github.tewatashi.words.Place;
import java.time.Instant;
import java.util.Optional;

/**
 * How an encounter ended.
 *
 * @param encounter which
 * @param certificate about which certificate
 * @param movedTo where its paper went; empty if it never left the tray
 * @param at when
 */
public record Receipt(EncounterId encounter, CertificateId certificate, Optional<Place> movedTo, Instant at) {

    static Receipt of(EncounterId encounter, LedgerEntry entry) {
        return new Receipt(
                encounter,
                entry.details().certificate().orElseThrow(),
                entry.details().movement().map(Details.Movement::to),
                entry.at());
    }
}
