package io.github.tewatashi.storage.memory;

import io.github.tewatashi.certificate.PaperNumber;
import io.github.tewatashi.fact.Booking;
import io.github.tewatashi.fact.CertificateState;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.DeskRecord;
import io.github.tewatashi.record.ErasedRecord;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.record.SlipRecord;
import io.github.tewatashi.record.StoredRecord;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.SessionId;
import java.util.HashSet;
import java.util.Set;

/** What rows are looked for by: each kind of key finds rows of the one kind {@code R}. */
sealed interface IndexKey<R extends StoredRecord> {

    record SessionOf(OfficeId office) implements IndexKey<SessionRecord> {}

    record DeskOf(SessionId session) implements IndexKey<DeskRecord> {}

    record DeskWith(EncounterId encounter) implements IndexKey<DeskRecord> {}

    record SlipOf(OfficeId office) implements IndexKey<SlipRecord> {}

    record SlipWith(OfficeId office, SerialNumber number) implements IndexKey<SlipRecord> {}

    record PaperOf(OfficeId office) implements IndexKey<CertificateRecord> {}

    record ErasedOf(OfficeId office) implements IndexKey<ErasedRecord> {}

    record PaperWith(OfficeId office, PaperNumber number) implements IndexKey<CertificateRecord> {

        @Override
        public String toString() {
            return "PaperWith[hidden]";
        }
    }

    record BookedFor(SessionId session) implements IndexKey<CertificateRecord> {}

    record TravelledTo(SessionId session) implements IndexKey<CertificateRecord> {}

    /** A search key within a session: the cost of looking for it does not depend on the tray's size. */
    record Keyed(Where where, SessionId session, String key) implements IndexKey<CertificateRecord> {

        enum Where {
            TRAY,
            BOOKING
        }

        @Override
        public String toString() {
            return "Keyed[" + where + " " + session + "]";
        }
    }

    /** All that {@code row} is found by; {@code keys} are the search keys given to it, if it is a certificate. */
    static Set<IndexKey<?>> of(StoredRecord row, Set<String> keys) {
        Set<IndexKey<?>> found = new HashSet<>();
        if (row instanceof SessionRecord session) {
            found.add(new SessionOf(session.office()));
        } else if (row instanceof DeskRecord desk) {
            found.add(new DeskOf(desk.session()));
            desk.open().ifPresent(open -> found.add(new DeskWith(open.id())));
        } else if (row instanceof SlipRecord slip) {
            found.add(new SlipOf(slip.office()));
            found.add(new SlipWith(slip.office(), slip.number()));
        } else if (row instanceof ErasedRecord erased) {
            found.add(new ErasedOf(erased.office()));
        } else if (row instanceof CertificateRecord paper) {
            CertificateState state = paper.state();
            OfficeId office = paper.certificate().office();
            found.add(new PaperOf(office));
            found.add(new PaperWith(office, paper.face().paperNumber()));
            state.travelled().ifPresent(session -> found.add(new TravelledTo(session)));
            state.counted().ifPresent(session -> found.add(new TravelledTo(session)));
            state.booking().map(Booking::session).ifPresent(session -> {
                found.add(new BookedFor(session));
                keys.forEach(key -> found.add(new Keyed(Keyed.Where.BOOKING, session, key)));
            });
            state.place()
                    .trayOf()
                    .ifPresent(session -> keys.forEach(key -> found.add(new Keyed(Keyed.Where.TRAY, session, key))));
        }
        return found;
    }
}
