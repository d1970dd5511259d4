package io.github.tewatashi.inspection.contract;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.tewatashi.fact.FactColumns;
import io.github.tewatashi.fact.FactKind;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.Digest;
import io.github.tewatashi.vocabulary.Movement;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.OfficerId;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.Reason;
import io.github.tewatashi.vocabulary.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An entry as a forger changes it: column by column, whether or not the columns say a fact afterwards. */
final class EntryEdit {

    private final LedgerEntry entry;
    private FactColumns columns;
    private Subject subject;
    private long place;
    private OfficeId office;
    private Digest previous;
    private String code;
    private OfficerId officer;
    private Instant at;
    private Optional<CertificateId> certificate;
    private Optional<SerialNumber> number;
    private Optional<Movement> movement;
    private Optional<Reason> reason;
    private List<String> codes;
    private Optional<Digest> evidence;

    EntryEdit(LedgerEntry entry) {
        this.entry = entry;
        columns = said(entry);
        subject = entry.subject();
        place = entry.number();
        office = entry.office();
        previous = entry.previous();
        code = entry.code();
        officer = entry.officer();
        at = entry.at();
        certificate = columns.certificate();
        number = columns.number();
        movement = columns.movement();
        reason = columns.reason();
        codes = columns.codes();
        evidence = columns.evidence();
    }

    /** What an entry says, whatever its kind. */
    static FactColumns said(LedgerEntry entry) {
        return FactColumns.of(entry.fact());
    }

    /** All that the entry says. */
    @CanIgnoreReturnValue
    EntryEdit columns(FactColumns others) {
        columns = others;
        certificate = others.certificate();
        number = others.number();
        movement = others.movement();
        reason = others.reason();
        codes = others.codes();
        evidence = others.evidence();
        return this;
    }

    /** At another place of a chain. */
    @CanIgnoreReturnValue
    EntryEdit in(Subject chain, long number) {
        subject = chain;
        place = number;
        return this;
    }

    @CanIgnoreReturnValue
    EntryEdit office(OfficeId other) {
        office = other;
        return this;
    }

    @CanIgnoreReturnValue
    EntryEdit after(Digest other) {
        previous = other;
        return this;
    }

    @CanIgnoreReturnValue
    EntryEdit kind(FactKind other) {
        code = other.name();
        return this;
    }

    @CanIgnoreReturnValue
    EntryEdit officer(OfficerId other) {
        officer = other;
        return this;
    }

    @CanIgnoreReturnValue
    EntryEdit at(Instant other) {
        at = other;
        return this;
    }

    /** In the chain of that certificate, if it was in that of another. */
    @CanIgnoreReturnValue
    EntryEdit certificate(CertificateId other) {
        subject = subject.kind() == Subject.Kind.CERTIFICATE ? Subject.of(other) : subject;
        certificate = Optional.of(other);
        return this;
    }

    @CanIgnoreReturnValue
    EntryEdit number(SerialNumber other) {
        number = Optional.of(other);
        return this;
    }

    @CanIgnoreReturnValue
    EntryEdit moved(Place from, Place to) {
        movement = Optional.of(new Movement(from, to));
        return this;
    }

    @CanIgnoreReturnValue
    EntryEdit reason(Reason other) {
        reason = Optional.of(other);
        return this;
    }

    @CanIgnoreReturnValue
    EntryEdit codes(String... others) {
        codes = List.of(others);
        return this;
    }

    @CanIgnoreReturnValue
    EntryEdit evidence(Digest other) {
        evidence = Optional.of(other);
        return this;
    }

    LedgerEntry done() {
        FactColumns edited = new FactColumns(
                columns.second(),
                columns.session(),
                certificate,
                columns.desk(),
                columns.encounter(),
                number,
                movement,
                reason,
                codes,
                evidence);
        return new LedgerEntry(
                entry.format(),
                place,
                office,
                edited.fact(subject, code),
                officer,
                entry.remark(),
                at,
                entry.command(),
                entry.ordinal(),
                previous,
                entry.digest());
    }
}
