package io.github.tewatashi.inspection;

import io.github.tewatashi.fact.CertificateFact;
import io.github.tewatashi.fact.CertificateState;
import io.github.tewatashi.fact.ClosingFact;
import io.github.tewatashi.fact.Fact;
import io.github.tewatashi.fact.HandOverFact.HandedOver;
import io.github.tewatashi.fact.RegistryFact;
import io.github.tewatashi.incident.IncidentHistory;
import io.github.tewatashi.ledger.Chain;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.ErasedRecord;
import io.github.tewatashi.record.PaperRecord;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.rule.CustodyEnd;
import io.github.tewatashi.rule.SafeStay;
import io.github.tewatashi.vocabulary.Digest;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One certificate: its facts applied one after another, and its row and slips set against what they come to. */
final class CertificateInspection implements ChainInspection {

    private final OfficeBooks books;
    private final Findings findings;
    private final Where.Row rowOf;
    private final Optional<PaperRecord> row;
    private final CertificateSlips slips;
    private final CertificateProxy proxy;
    private final IncidentHistory incidents = new IncidentHistory();
    private final CustodyEnd custody = new CustodyEnd();
    private final SafeStay stay;
    private CertificateState state = CertificateFact.BEFORE_REGISTRATION;
    private Optional<Digest> face = Optional.empty();
    private boolean erased;

    CertificateInspection(OfficeBooks books, Subject subject, Optional<PaperRecord> row) {
        this.books = books;
        this.findings = books.findings;
        this.rowOf = new Where.Row(subject);
        this.row = row;
        this.slips = new CertificateSlips(books);
        this.proxy = new CertificateProxy(books);
        this.stay = new SafeStay(Place.safe(books.office));
    }

    @Override
    public void next(LedgerEntry entry) {
        Fact fact = entry.fact();
        boolean begins = state.place().kind() == Place.Kind.ISSUER;
        boolean inOrder = begins == (fact instanceof RegistryFact.Registered) && !erased;
        if (!incidents.take(entry) || !inOrder) {
            findings.add(Flaw.OUT_OF_ORDER, entry);
        }
        MovementRule.broken(state, fact).forEach(flaw -> findings.add(flaw, entry));
        proxy.next(entry, state);
        slips.next(entry);
        if (fact instanceof RegistryFact.Registered registered) {
            face = Optional.of(registered.face());
        } else if (fact instanceof HandedOver handedOver) {
            handOver(entry, handedOver);
        } else if (fact instanceof RegistryFact.Erased) {
            erase(entry);
        } else if (isClosedOverDiscrepancy(fact)) {
            findings.add(Flaw.CLOSED_UNACCOUNTED, entry);
        }
        if (fact instanceof Fact.Moves && books.safe.leaveOut(stay, entry.at())) {
            findings.add(Flaw.SAFE_UNACCOUNTED, entry);
        }
        stay.next(entry);
        books.safe.next(entry);
        if (fact instanceof CertificateFact own) {
            state = own.after(state);
        }
        custody.next(entry);
    }

    @Override
    public void end(Chain end, boolean whole) {
        if (row.isEmpty()) {
            findings.add(Flaw.CHAIN_WITHOUT_ROW, rowOf);
        }
        row.ifPresent(present -> compare(present, end, whole));
        if (books.safe.leaveOut(stay, Instant.MAX)) {
            findings.add(Flaw.SAFE_UNACCOUNTED, rowOf);
        }
        if (whole) {
            slips.end();
            if (isLeftAfterClosing()) {
                findings.add(Flaw.LEFT_AFTER_CLOSING, rowOf);
            }
        }
    }

    private void handOver(LedgerEntry entry, HandedOver handedOver) {
        books.handOvers++;
        List<LedgerEntry> history = books.history(handedOver.encounter());
        proxy.handedOver(entry, handedOver, history);
        HandOverRule.broken(handedOver, history).forEach(flaw -> findings.add(flaw, entry));
    }

    private void erase(LedgerEntry entry) {
        erased = true;
        if (custody.hindrance(state).isPresent()) {
            findings.add(Flaw.ERASED_TOO_SOON, entry);
        }
    }

    private boolean isClosedOverDiscrepancy(Fact fact) {
        return (fact instanceof ClosingFact.Returned || fact instanceof ClosingFact.SessionClosed)
                && state.discrepancy(((ClosingFact) fact).session()).isPresent();
    }

    private void compare(PaperRecord present, Chain end, boolean whole) {
        if (!present.chain().equals(end)) {
            findings.add(Flaw.HEAD_DIFFERS, rowOf);
        }
        if (present instanceof CertificateRecord paper
                && face.isPresent()
                && !face.get().equals(paper.faceDigest())) {
            findings.add(Flaw.FACE_ALTERED, rowOf);
        }
        if (!whole) {
            return;
        }
        if (erased != present instanceof ErasedRecord) {
            findings.add(erased ? Flaw.FACE_AFTER_ERASURE : Flaw.ERASED_UNRECORDED, rowOf);
        }
        if (!present.state().place().equals(state.place())) {
            findings.add(Flaw.PLACE_DIFFERS, rowOf);
        }
        if (present instanceof CertificateRecord paper && !proxy.isIn(paper)) {
            findings.add(Flaw.PROXY_ALTERED, rowOf);
        }
        // The place apart, which has its own promise.
        if (!present.state().astray(state.place()).equals(state)) {
            findings.add(Flaw.STANDING_DIFFERS, rowOf);
        }
    }

    /** A closing leaves nothing in the tray, and nothing that it did not account for (S6). */
    private boolean isLeftAfterClosing() {
        return Stream.of(state.place().trayOf(), state.travelled(), state.counted())
                .flatMap(Optional::stream)
                .flatMap(session -> books.rows.session(session).stream())
                .map(SessionRecord::state)
                .anyMatch(session -> session.isClosed());
    }
}
