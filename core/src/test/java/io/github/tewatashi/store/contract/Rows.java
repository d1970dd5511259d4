package io.github.tewatashi.store.contract;

import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.DeskRecord;
import io.github.tewatashi.record.ErasedRecord;
import io.github.tewatashi.record.OfficeRecord;
import io.github.tewatashi.record.PaperRecord;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.record.SlipRecord;
import io.github.tewatashi.record.StoredRecord;
import io.github.tewatashi.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Rows by their identity, and all that a store holds: for tests that treat all kinds of row alike. */
public final class Rows {

    private Rows() {}

    /** What makes two rows versions of one thing. */
    public static List<Object> identity(StoredRecord row) {
        if (row instanceof PaperRecord paper) {
            return List.of("certificate", paper.id());
        } else if (row instanceof SessionRecord session) {
            return List.of("session", session.id());
        } else if (row instanceof DeskRecord desk) {
            return List.of("desk", desk.session(), desk.desk());
        } else if (row instanceof OfficeRecord office) {
            return List.of("office", office.id());
        }
        SlipRecord slip = (SlipRecord) row;
        return List.of("slip", slip.session(), slip.number());
    }

    /** The row that the store has now with the identity of {@code row}. */
    public static Optional<? extends StoredRecord> now(Store store, StoredRecord row) {
        if (row instanceof ErasedRecord erased) {
            return store.erased(erased.id());
        } else if (row instanceof CertificateRecord paper) {
            return store.certificate(paper.id());
        } else if (row instanceof SessionRecord session) {
            return store.session(session.id());
        } else if (row instanceof DeskRecord desk) {
            return store.desks(desk.session()).stream()
                    .filter(d -> d.desk().equals(desk.desk()))
                    .findFirst();
        } else if (row instanceof OfficeRecord office) {
            return Optional.of(store.office(office.id())).filter(o -> o.version() > 0);
        }
        SlipRecord slip = (SlipRecord) row;
        return store.slip(slip.session(), slip.number());
    }

    /** The same row at {@code version}. */
    public static StoredRecord at(long version, StoredRecord row) {
        if (row instanceof CertificateRecord c) {
            return new CertificateRecord(c.certificate(), c.salt(), c.authorisation(), c.state(), c.chain(), version);
        } else if (row instanceof ErasedRecord e) {
            return new ErasedRecord(e.id(), e.office(), e.state(), e.chain(), version);
        } else if (row instanceof SessionRecord s) {
            return new SessionRecord(
                    s.id(), s.office(), s.date(), s.venue(), s.colour(), s.state(), s.chain(), version);
        } else if (row instanceof DeskRecord d) {
            return new DeskRecord(d.session(), d.desk(), d.open(), d.chain(), version);
        } else if (row instanceof OfficeRecord o) {
            return new OfficeRecord(o.id(), o.seal(), o.chain(), version);
        }
        SlipRecord s = (SlipRecord) row;
        return new SlipRecord(s.office(), s.session(), s.number(), s.certificate(), s.issuedAt(), s.state(), version);
    }

    /** All rows and entries, by every way that leads to them without a key. */
    public static List<Object> all(Store store) {
        List<Object> all = new ArrayList<>();
        store.offices().forEach(office -> {
            all.add(office);
            all.add(store.office(office));
            List<SessionRecord> sessions = list(store.sessions(office));
            all.add(sessions);
            all.add(list(store.certificates(office)));
            all.add(list(store.erased(office)));
            all.add(list(store.slips(office)));
            all.add(list(store.ledger(office)));
            sessions.forEach(session -> {
                all.add(list(store.booked(session.id())));
                all.add(list(store.travelled(session.id())));
                all.add(store.desks(session.id()));
            });
        });
        return all;
    }

    /** All of a stream, which is closed. */
    public static <T> List<T> list(Stream<T> stream) {
        try (stream) {
            return stream.toList();
        }
    }
}
