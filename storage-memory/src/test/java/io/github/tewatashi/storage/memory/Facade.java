package io.github.tewatashi.storage.memory;

import io.github.tewatashi.certificate.PaperNumber;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.Change;
import io.github.tewatashi.record.DeskQuery;
import io.github.tewatashi.record.DeskRecord;
import io.github.tewatashi.record.DeskView;
import io.github.tewatashi.record.ErasedRecord;
import io.github.tewatashi.record.OfficeRecord;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.record.SlipRecord;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.store.Committed;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.CommandId;
import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.SessionId;
import io.github.tewatashi.vocabulary.Subject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A sound store behind a face that a test breaks in one place. */
class Facade implements Store {

    final Store sound;

    Facade() {
        this(new MemoryStore());
    }

    Facade(Store sound) {
        this.sound = sound;
    }

    @Override
    public Committed commit(Change change) {
        return sound.commit(change);
    }

    @Override
    public long reserve(OfficeId office, String counter, int count) {
        return sound.reserve(office, counter, count);
    }

    @Override
    public List<LedgerEntry> entries(CommandId command) {
        return sound.entries(command);
    }

    @Override
    public Optional<String> remark(CommandId command) {
        return sound.remark(command);
    }

    @Override
    public OfficeRecord office(OfficeId office) {
        return sound.office(office);
    }

    @Override
    public List<OfficeId> offices() {
        return sound.offices();
    }

    @Override
    public Optional<SessionRecord> session(SessionId session) {
        return sound.session(session);
    }

    @Override
    public Stream<SessionRecord> sessions(OfficeId office) {
        return sound.sessions(office);
    }

    @Override
    public Optional<CertificateRecord> certificate(CertificateId certificate) {
        return sound.certificate(certificate);
    }

    @Override
    public Optional<CertificateRecord> certificate(OfficeId office, PaperNumber number) {
        return sound.certificate(office, number);
    }

    @Override
    public Stream<CertificateRecord> certificates(OfficeId office) {
        return sound.certificates(office);
    }

    @Override
    public Optional<ErasedRecord> erased(CertificateId certificate) {
        return sound.erased(certificate);
    }

    @Override
    public Stream<ErasedRecord> erased(OfficeId office) {
        return sound.erased(office);
    }

    @Override
    public Stream<CertificateRecord> booked(SessionId session) {
        return sound.booked(session);
    }

    @Override
    public List<CertificateRecord> booked(SessionId session, Set<String> keys) {
        return sound.booked(session, keys);
    }

    @Override
    public Stream<CertificateRecord> travelled(SessionId session) {
        return sound.travelled(session);
    }

    @Override
    public Optional<SlipRecord> slip(SessionId session, SerialNumber number) {
        return sound.slip(session, number);
    }

    @Override
    public Stream<SlipRecord> slips(OfficeId office) {
        return sound.slips(office);
    }

    @Override
    public List<DeskRecord> desks(SessionId session) {
        return sound.desks(session);
    }

    @Override
    public Optional<DeskView> desk(DeskQuery query) {
        return sound.desk(query);
    }

    @Override
    public Optional<DeskView> encounter(EncounterId encounter) {
        return sound.encounter(encounter);
    }

    @Override
    public List<LedgerEntry> history(EncounterId encounter) {
        return sound.history(encounter);
    }

    @Override
    public Stream<LedgerEntry> chain(Subject subject) {
        return sound.chain(subject);
    }

    @Override
    public Stream<LedgerEntry> ledger(OfficeId office) {
        return sound.ledger(office);
    }
}
