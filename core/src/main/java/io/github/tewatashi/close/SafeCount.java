package io.github.tewatashi.close;

import io.github.tewatashi.ledger.Details;
import io.github.tewatashi.ledger.Digest;
import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.ledger.Hash;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.ledger.Subject;
import io.github.tewatashi.words.CertificateId;
import io.github.tewatashi.words.Place;
import io.github.tewatashi.words.StocktakingId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A stocktaking as the ledger of its office tells it, one entry after another in the ledger's order. Pure but for its own
 * memory, which holds what is off and nothing per paper that is not.
 */
final class SafeCount {

    private final StocktakingId id;
    private final Place safe;
    private final Instant begun;
    private final Hash hash;

    /** Papers that must have been counted and were not, as of the entries read. */
    final List<CertificateId> uncounted = new ArrayList<>();

    final List<CertificateId> missing = new ArrayList<>();
    final List<StocktakingReport.Elsewhere> elsewhere = new ArrayList<>();
    long found;
    long unknown;

    private Optional<Subject> reading = Optional.empty();
    private boolean inSafe;
    private Instant since = Instant.MIN;
    private boolean counted;

    SafeCount(StocktakingId id, Place safe, Instant begun) {
        this.id = id;
        this.safe = safe;
        this.begun = begun;
        this.hash = seal(id);
    }

    /** The hash of a stocktaking's seal: every entry of it follows in the ledger's order, then the seal before. */
    static Hash seal(StocktakingId id) {
        return new Hash("tewatashi.stocktaking.1").put(id.value());
    }

    /** Whether an entry of a certificate's chain is of the stocktaking that its first code names. */
    static boolean isOfOne(Event event) {
        return event == Event.COUNTED_IN_SAFE || event == Event.FOUND_IN_SAFE || event == Event.SHORT_IN_SAFE;
    }

    void next(LedgerEntry entry) {
        if (!reading.equals(Optional.of(entry.subject()))) {
            endOfChain();
            reading = Optional.of(entry.subject());
            inSafe = false;
            counted = false;
        }
        boolean ours = entry.details().codes().stream()
                .findFirst()
                .filter(id.value()::equals)
                .isPresent();
        if (entry.subject().kind() == Subject.Kind.CERTIFICATE) {
            entry.details().movement().map(Details.Movement::to).ifPresent(to -> {
                inSafe = to.equals(safe);
                since = entry.at();
            });
            if (ours && isOfOne(entry.event())) {
                ofThis(entry);
            }
        } else if (ours && entry.event() == Event.REFUSED) {
            unknown++;
        }
    }

    private void ofThis(LedgerEntry entry) {
        hash.put(entry.digest());
        CertificateId paper = entry.details().certificate().orElseThrow();
        switch (entry.event()) {
            case COUNTED_IN_SAFE -> {
                found += counted ? 0 : 1;
                counted = true;
            }
            case FOUND_IN_SAFE -> {
                StocktakingReport.Elsewhere off = new StocktakingReport.Elsewhere(
                        paper, Place.Kind.valueOf(entry.details().codes().get(1)));
                if (!elsewhere.contains(off)) {
                    elsewhere.add(off);
                }
            }
            case SHORT_IN_SAFE -> missing.add(paper);
            default -> throw new IllegalArgumentException("not of a stocktaking");
        }
    }

    /** After the last entry. */
    SafeCount end() {
        endOfChain();
        reading = Optional.empty();
        return this;
    }

    /** What came into the safe after the count began need not have been there to be counted; what left is elsewhere. */
    private void endOfChain() {
        reading.filter(subject -> subject.kind() == Subject.Kind.CERTIFICATE)
                .filter(subject -> inSafe && !since.isAfter(begun) && !counted)
                .ifPresent(subject -> uncounted.add(new CertificateId(subject.id())));
    }

    /** The seal, over the one before. */
    Digest sealed(Digest previous) {
        return hash.put(previous).digest();
    }
}
