package io.github.tewatashi.inspection;

import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.record.Authorisation;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.record.Standing;
import io.github.tewatashi.words.Place;
import java.util.List;
import java.util.Optional;

/**
 * The proxies of one certificate: each recorded while the paper was in the safe, one at a time; and each hand-over to a
 * proxy stands on the authorisation that was in force, reached that day, and was another officer's (S1). What came before
 * what is told by the numbers of the chain, not by a clock.
 */
final class CertificateProxy {

    private final Notebook notebook;
    private Optional<LedgerEntry> inForce = Optional.empty();

    CertificateProxy(Notebook notebook) {
        this.notebook = notebook;
    }

    void authorised(LedgerEntry entry, Standing before) {
        if (before.place().kind() != Place.Kind.SAFE) {
            notebook.found(Flaw.PROXY_TOO_LATE, Where.Entry.of(entry));
        }
        replace(entry, Optional.of(entry));
    }

    void withdrawn(LedgerEntry entry) {
        replace(entry, Optional.empty());
    }

    /** One after the other: who is recorded is withdrawn before the next, and nobody who is not recorded. */
    private void replace(LedgerEntry entry, Optional<LedgerEntry> next) {
        if (inForce.isPresent() == next.isPresent()) {
            notebook.found(Flaw.OUT_OF_ORDER, Where.Entry.of(entry));
        }
        inForce = next;
    }

    void handedOver(LedgerEntry handOver, List<LedgerEntry> history) {
        Optional<Long> proxy = handOver.details().proxy();
        if (proxy.isPresent()
                && inForce.filter(entry -> entry.number() == proxy.get())
                        .filter(entry -> reaches(entry, handOver))
                        .filter(entry -> history.stream().noneMatch(step -> isStepOf(step, entry)))
                        .isEmpty()) {
            notebook.found(Flaw.HANDED_OVER_UNAUTHORISED, Where.Entry.of(handOver));
        }
    }

    /** The row has the proxy of whom the ledger has the digest, or none. */
    boolean isIn(CertificateRecord row) {
        Optional<Authorisation> recorded = row.authorisation();
        return recorded.map(Authorisation::entry).equals(inForce.map(LedgerEntry::number))
                && recorded.map(authorisation -> authorisation.digest(row.id()))
                        .equals(inForce.flatMap(entry -> entry.details().evidence()));
    }

    /** Whether the last day that was recorded is not before the session's. */
    private boolean reaches(LedgerEntry authorised, LedgerEntry handOver) {
        SessionRecord session = notebook.sessions.get(Replay.session(handOver));
        return session != null && !session.date().isAfter(Form.lastDay(authorised));
    }

    /** Whether the officer who recorded the proxy took a step of the encounter up to the hand-over. */
    private static boolean isStepOf(LedgerEntry step, LedgerEntry authorised) {
        return isUpToHandOver(step.event())
                && step.details().second().isEmpty()
                && step.details().officer().equals(authorised.details().officer());
    }

    private static boolean isUpToHandOver(Event event) {
        return switch (event) {
            case IDENTIFIER_ASKED, CONFIRMATION_ASKED, MATCHED, NAME_CONFIRMED, HANDED_OVER -> true;
            default -> false;
        };
    }
}
