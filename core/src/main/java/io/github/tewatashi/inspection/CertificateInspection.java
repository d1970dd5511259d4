package io.github.tewatashi.inspection;

import io.github.tewatashi.close.Discrepancy;
import io.github.tewatashi.ledger.Chain;
import io.github.tewatashi.ledger.Digest;
import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.ledger.Subject;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.ErasedRecord;
import io.github.tewatashi.record.PaperRecord;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.record.Standing;
import io.github.tewatashi.retention.CustodyEnd;
import io.github.tewatashi.words.Place;
import io.github.tewatashi.words.SessionId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One certificate: its chain replayed, and its row and slips set against that. */
final class CertificateInspection implements ChainInspection {

    private final Notebook notebook;
    private final Where.Row rowOf;
    private final Optional<PaperRecord> row;
    private final CertificateSlips slips;
    private final CertificateProxy proxy;
    private final CertificateIncidents incidents = new CertificateIncidents();
    private Standing standing = Replay.BEGIN;
    private final CustodyEnd custody = new CustodyEnd();
    private Optional<Digest> face = Optional.empty();
    private boolean erased;

    CertificateInspection(Notebook notebook, Subject subject, Optional<PaperRecord> row) {
        this.notebook = notebook;
        this.rowOf = new Where.Row(subject);
        this.row = row;
        this.slips = new CertificateSlips(notebook);
        this.proxy = new CertificateProxy(notebook);
    }

    @Override
    public void next(LedgerEntry entry) {
        Where here = Where.Entry.of(entry);
        boolean begins = standing.place().kind() == Place.Kind.ISSUER;
        if (begins != (entry.event() == Event.REGISTERED) || erased) {
            notebook.found(Flaw.OUT_OF_ORDER, here);
        }
        MovementRule.broken(standing, entry).forEach(flaw -> notebook.found(flaw, here));
        if (!incidents.take(entry)) {
            notebook.found(Flaw.OUT_OF_ORDER, here);
        }
        switch (entry.event()) {
            case REGISTERED -> face = entry.details().evidence();
            case PROXY_AUTHORISED -> proxy.authorised(entry, standing);
            case PROXY_WITHDRAWN -> proxy.withdrawn(entry);
            case BOOKED -> slips.made(entry);
            case SLIP_VOIDED -> slips.voided(entry);
            case HANDED_OVER -> handOver(entry);
            case ERASED -> {
                erased = true;
                if (custody.hindrance(standing).isPresent()) {
                    notebook.found(Flaw.ERASED_TOO_SOON, here);
                }
            }
            case RETURNED, SESSION_CLOSED -> {
                if (Discrepancy.of(Replay.session(entry), standing).isPresent()) {
                    notebook.found(Flaw.CLOSED_UNACCOUNTED, here);
                }
            }
            default -> {}
        }
        if (notebook.safe.misses(entry)) {
            notebook.found(Flaw.SAFE_UNACCOUNTED, here);
        }
        standing = Replay.after(standing, entry);
        custody.next(entry);
    }

    @Override
    public void end(Chain end, boolean whole) {
        if (row.isEmpty()) {
            notebook.found(Flaw.CHAIN_WITHOUT_ROW, rowOf);
        }
        row.ifPresent(present -> compare(present, end, whole));
        if (notebook.safe.missesAtEnd()) {
            notebook.found(Flaw.SAFE_UNACCOUNTED, rowOf);
        }
        if (whole) {
            slips.end();
            if (isLeftAfterClosing()) {
                notebook.found(Flaw.LEFT_AFTER_CLOSING, rowOf);
            }
        }
    }

    private void handOver(LedgerEntry entry) {
        notebook.handOvers++;
        List<LedgerEntry> history = notebook.history(entry.details().encounter().orElseThrow());
        proxy.handedOver(entry, history);
        HandOverRule.broken(entry, history).forEach(flaw -> notebook.found(flaw, Where.Entry.of(entry)));
    }

    private void compare(PaperRecord present, Chain end, boolean whole) {
        if (!present.chain().equals(end)) {
            notebook.found(Flaw.HEAD_DIFFERS, rowOf);
        }
        if (present instanceof CertificateRecord row
                && face.isPresent()
                && !face.get().equals(row.faceDigest())) {
            notebook.found(Flaw.FACE_ALTERED, rowOf);
        }
        if (!whole) {
            return;
        }
        if (erased != present instanceof ErasedRecord) {
            notebook.found(erased ? Flaw.FACE_AFTER_ERASURE : Flaw.ERASED_UNRECORDED, rowOf);
        }
        if (!present.standing().place().equals(standing.place())) {
            notebook.found(Flaw.PLACE_DIFFERS, rowOf);
        }
        if (present instanceof CertificateRecord paper && !proxy.isIn(paper)) {
            notebook.found(Flaw.PROXY_ALTERED, rowOf);
        }
        // The place apart, which has its own promise.
        if (!present.standing().astray(standing.place()).equals(standing)) {
            notebook.found(Flaw.STANDING_DIFFERS, rowOf);
        }
    }

    /** A closing leaves nothing in the tray, and nothing that it did not account for (S6). */
    private boolean isLeftAfterClosing() {
        Optional<SessionId> tray = standing.place().trayOf();
        return Stream.of(tray, standing.travelled(), standing.counted())
                .flatMap(Optional::stream)
                .map(notebook.sessions::get)
                .anyMatch(session -> session != null && session.state() == SessionRecord.State.CLOSED);
    }
}
