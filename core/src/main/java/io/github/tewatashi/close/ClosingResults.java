package io.github.tewatashi.close;

import io.github.tewatashi.engine.CommandResult;
import io.github.tewatashi.fact.ClosingFact;
import io.github.tewatashi.fact.OfficeFact;
import io.github.tewatashi.fact.SessionFact;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.rule.LikelySwaps;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.Digest;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.SessionId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads what a closing came to from its entries, so that a repetition gives the same (S9). */
final class ClosingResults {

    private final Store store;
    private final SessionId session;

    ClosingResults(Store store, SessionId session) {
        this.store = store;
        this.session = session;
    }

    ClosingResult of(CommandResult result) {
        if (result instanceof CommandResult.Happened happened) {
            LedgerEntry first = happened.first();
            if (first.fact() instanceof SessionFact.CountDiffered) {
                return CommandResult.afterwards(() -> differs(happened, first));
            }
            Optional<LedgerEntry> last = happened.entry(SessionFact.Closed.class);
            if (last.isPresent() && last.get().fact() instanceof SessionFact.Closed fact) {
                return CommandResult.afterwards(() -> closed(happened, last.get(), fact.seal()));
            }
        }
        return new NotClosed(result.refusal());
    }

    private Closed closed(CommandResult.Happened happened, LedgerEntry closed, Digest seal) {
        return new Closed(
                session,
                closed.at(),
                stayed(happened, place -> place != Place.Kind.ASTRAY),
                ids(happened.all(ClosingFact.Returned.class)),
                stayed(happened, place -> place == Place.Kind.ASTRAY),
                seal,
                previousSeal(happened.entry(OfficeFact.Sealed.class).orElseThrow()),
                happened.before());
    }

    private CountDiffers differs(CommandResult.Happened happened, LedgerEntry differed) {
        List<CertificateId> leftOver = ids(happened.all(ClosingFact.FoundLeftOver.class));
        List<CertificateId> missing = ids(happened.all(ClosingFact.FoundShort.class));
        return new CountDiffers(
                session,
                differed.at(),
                leftOver,
                missing,
                LikelySwaps.among(rows(leftOver), rows(missing)),
                happened.before());
    }

    /** The papers that did not go back from the tray, by the kind of place where they stayed. */
    private static List<CertificateId> stayed(CommandResult.Happened happened, Predicate<Place.Kind> where) {
        return happened.all(ClosingFact.SessionClosed.class).stream()
                .filter(fact -> where.test(fact.place()))
                .map(ClosingFact.SessionClosed::certificate)
                .toList();
    }

    private Optional<Digest> previousSeal(LedgerEntry sealed) {
        Digest seal = Digest.NONE;
        try (Stream<LedgerEntry> chain = store.chain(sealed.subject())) {
            for (LedgerEntry entry : (Iterable<LedgerEntry>) chain::iterator) {
                if (entry.number() < sealed.number() && entry.fact() instanceof OfficeFact fact) {
                    seal = fact.after(seal);
                }
            }
        }
        return Optional.of(seal).filter(previous -> !previous.equals(Digest.NONE));
    }

    private List<CertificateRecord> rows(List<CertificateId> ids) {
        return ids.stream().map(store::certificate).flatMap(Optional::stream).toList();
    }

    private static List<CertificateId> ids(List<? extends ClosingFact> facts) {
        return facts.stream().map(ClosingFact::certificate).toList();
    }
}
