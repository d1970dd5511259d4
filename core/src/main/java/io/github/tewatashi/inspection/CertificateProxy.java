package io.github.tewatashi.inspection;

import io.github.tewatashi.fact.CertificateState;
import io.github.tewatashi.fact.FactKind;
import io.github.tewatashi.fact.HandOverFact.HandedOver;
import io.github.tewatashi.fact.RegistryFact.ProxyAuthorised;
import io.github.tewatashi.fact.RegistryFact.ProxyWithdrawn;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.record.Authorisation;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.vocabulary.OfficerId;
import io.github.tewatashi.vocabulary.Place;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The proxies of one certificate: each recorded while the paper was in the safe, one at a time; and each hand-over to a
 * proxy stands on the authorisation that was in force, reached that day, and was another officer's (S1). What came
 * before what is told by the numbers of the chain, not by a clock.
 */
final class CertificateProxy {

    private static final Set<FactKind> UP_TO_HAND_OVER = EnumSet.of(
            FactKind.IDENTIFIER_ASKED,
            FactKind.CONFIRMATION_ASKED,
            FactKind.MATCHED,
            FactKind.NAME_CONFIRMED,
            FactKind.HANDED_OVER);

    /** An authorisation as the ledger has it. */
    private record Recorded(long entry, OfficerId officer, ProxyAuthorised fact) {}

    private final OfficeBooks books;
    private Optional<Recorded> inForce = Optional.empty();

    CertificateProxy(OfficeBooks books) {
        this.books = books;
    }

    /** The next entry of the chain, and how the certificate stood before it. */
    void next(LedgerEntry entry, CertificateState before) {
        if (entry.fact() instanceof ProxyAuthorised authorised) {
            if (before.place().kind() != Place.Kind.SAFE) {
                books.findings.add(Flaw.PROXY_TOO_LATE, entry);
            }
            replace(entry, Optional.of(new Recorded(entry.number(), entry.officer(), authorised)));
        } else if (entry.fact() instanceof ProxyWithdrawn) {
            replace(entry, Optional.empty());
        }
    }

    /** One after the other: who is recorded is withdrawn before the next, and nobody who is not recorded. */
    private void replace(LedgerEntry entry, Optional<Recorded> next) {
        if (inForce.isPresent() == next.isPresent()) {
            books.findings.add(Flaw.OUT_OF_ORDER, entry);
        }
        inForce = next;
    }

    /** A hand-over, and all entries of its encounter. */
    void handedOver(LedgerEntry entry, HandedOver handedOver, List<LedgerEntry> history) {
        Optional<Long> proxy = handedOver.context().proxy();
        boolean authorised = inForce.filter(recorded -> proxy.equals(Optional.of(recorded.entry())))
                .filter(recorded -> reaches(recorded, handedOver))
                .filter(recorded -> history.stream().noneMatch(step -> isStepOf(step, recorded.officer())))
                .isPresent();
        if (proxy.isPresent() && !authorised) {
            books.findings.add(Flaw.HANDED_OVER_UNAUTHORISED, entry);
        }
    }

    /** Whether the row has the proxy of whom the ledger has the digest, or none if the ledger has none. */
    boolean isIn(CertificateRecord row) {
        Optional<Authorisation> recorded = row.authorisation();
        return recorded.map(Authorisation::entry).equals(inForce.map(Recorded::entry))
                && recorded.map(authorisation -> authorisation.digest(row.id()))
                        .equals(inForce.map(known -> known.fact().proxy()));
    }

    /** Whether the last day that was recorded is not before the session's. */
    private boolean reaches(Recorded recorded, HandedOver handedOver) {
        return books.rows
                .session(handedOver.session())
                .filter(session -> !session.date().isAfter(recorded.fact().validUntil()))
                .isPresent();
    }

    private static boolean isStepOf(LedgerEntry step, OfficerId officer) {
        return UP_TO_HAND_OVER.contains(step.kind()) && step.officer().equals(officer);
    }
}
