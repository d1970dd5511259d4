package io.github.tewatashi.storage.memory;

import io.github.tewatashi.certificate.PaperNumber;
import io.github.tewatashi.record.Booking;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.DeskRecord;
import io.github.tewatashi.record.ErasedRecord;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.record.SlipRecord;
import io.github.tewatashi.record.Standing;
import io.github.tewatashi.record.StoredRecord;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.words.EncounterId;
import io.github.tewatashi.words.OfficeId;
import io.github.tewatashi.words.SessionId;
import java.util.HashSet;
import java.util.Set;

/** What rows are looked for by: each kind of term finds rows of the one kind {@code R}. */
sealed interface Term<R extends StoredRecord> {

    record SessionOf(OfficeId office) implements Term<SessionRecord> {}

    record DeskOf(SessionId session) implements Term<DeskRecord> {}

    record DeskWith(EncounterId encounter) implements Term<DeskRecord> {}

    record SlipOf(OfficeId office) implements Term<SlipRecord> {}

    record SlipWith(OfficeId office, SerialNumber number) implements Term<SlipRecord> {}

    record PaperOf(OfficeId office) implements Term<CertificateRecord> {}

    record ErasedOf(OfficeId office) implements Term<ErasedRecord> {}

    record PaperWith(OfficeId office, PaperNumber number) implements Term<CertificateRecord> {

        @Override
        public String toString() {
            return "PaperWith[hidden]";
        }
    }

    record BookedFor(SessionId session) implements Term<CertificateRecord> {}

    record TravelledTo(SessionId session) implements Term<CertificateRecord> {}

    /** A key within a session: the cost of looking for it does not depend on the tray's size. */
    record Keyed(Where where, SessionId session, String key) implements Term<CertificateRecord> {

        enum Where {
            TRAY,
            BOOKING
        }

        @Override
        public String toString() {
            return "Keyed[" + where + " " + session + "]";
        }
    }

    /** All terms by which {@code row} is found; {@code keys} are those given to it, if it is a certificate. */
    static Set<Term<?>> of(StoredRecord row, Set<String> keys) {
        Set<Term<?>> terms = new HashSet<>();
        if (row instanceof SessionRecord session) {
            terms.add(new SessionOf(session.office()));
        } else if (row instanceof DeskRecord desk) {
            terms.add(new DeskOf(desk.session()));
            desk.open().ifPresent(open -> terms.add(new DeskWith(open.id())));
        } else if (row instanceof SlipRecord slip) {
            terms.add(new SlipOf(slip.office()));
            terms.add(new SlipWith(slip.office(), slip.number()));
        } else if (row instanceof ErasedRecord erased) {
            terms.add(new ErasedOf(erased.office()));
        } else if (row instanceof CertificateRecord paper) {
            Standing standing = paper.standing();
            OfficeId office = paper.certificate().office();
            terms.add(new PaperOf(office));
            terms.add(new PaperWith(office, paper.face().paperNumber()));
            standing.travelled().ifPresent(session -> terms.add(new TravelledTo(session)));
            standing.counted().ifPresent(session -> terms.add(new TravelledTo(session)));
            standing.booking().map(Booking::session).ifPresent(session -> {
                terms.add(new BookedFor(session));
                keys.forEach(key -> terms.add(new Keyed(Keyed.Where.BOOKING, session, key)));
            });
            standing.place()
                    .trayOf()
                    .ifPresent(session -> keys.forEach(key -> terms.add(new Keyed(Keyed.Where.TRAY, session, key))));
        }
        return terms;
    }
}
