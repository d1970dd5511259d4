package io.github.tewatashi.close;

import io.github.tewatashi.engine.Ran;
import io.github.tewatashi.ledger.Digest;
import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.ledger.Subject;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.words.CertificateId;
import io.github.tewatashi.words.Place;
import io.github.tewatashi.words.SessionId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads a closing's report from its entries, so that a repetition gives the same (S9). */
final class Reports {

    private Reports() {}

    static ClosingReport different(Store store, SessionId session, Ran.Kept kept) {
        List<CertificateId> leftOver = ids(kept.all(Event.FOUND_LEFT_OVER));
        List<CertificateId> missing = ids(kept.all(Event.FOUND_SHORT));
        return new ClosingReport(
                session,
                kept.first().at(),
                List.of(),
                List.of(),
                List.of(),
                leftOver,
                missing,
                LikelySwaps.among(rows(store, leftOver), rows(store, missing)),
                Optional.empty(),
                Optional.empty());
    }

    static ClosingReport closed(Store store, SessionId session, Ran.Kept kept) {
        LedgerEntry closed = kept.find(Event.CLOSED).orElseThrow();
        return new ClosingReport(
                session,
                closed.at(),
                closedAt(kept, place -> !place.equals(Place.Kind.ASTRAY.name())),
                ids(kept.all(Event.RETURNED)),
                closedAt(kept, Place.Kind.ASTRAY.name()::equals),
                List.of(),
                List.of(),
                List.of(),
                closed.details().evidence(),
                previousSeal(store, kept));
    }

    /** The papers that did not go back from the tray, by the place that they were in. */
    private static List<CertificateId> closedAt(Ran.Kept kept, Predicate<String> place) {
        return ids(kept.all(Event.SESSION_CLOSED).stream()
                .filter(entry -> entry.subject().kind() == Subject.Kind.CERTIFICATE)
                .filter(entry -> entry.details().codes().stream().anyMatch(place))
                .toList());
    }

    private static Optional<Digest> previousSeal(Store store, Ran.Kept kept) {
        LedgerEntry sealed = kept.find(Event.SEALED).orElseThrow();
        try (var chain = store.chain(sealed.subject())) {
            return chain.filter(entry -> entry.event() == Event.SEALED || entry.event() == Event.STOCKTAKEN)
                    .filter(entry -> entry.number() < sealed.number())
                    .reduce((earlier, later) -> later)
                    .flatMap(entry -> entry.details().evidence());
        }
    }

    private static List<CertificateRecord> rows(Store store, List<CertificateId> ids) {
        return ids.stream().map(store::certificate).flatMap(Optional::stream).toList();
    }

    private static List<CertificateId> ids(List<LedgerEntry> entries) {
        return entries.stream()
                .map(entry -> entry.details().certificate().orElseThrow())
                .toList();
    }
}
