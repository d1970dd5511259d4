package io.github.tewatashi.dispatch;

import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import io.github.tewatashi.engine.Decision;
import io.github.tewatashi.ledger.Details;
import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.record.Booking;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.Draft;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.record.Standing;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.words.CertificateId;
import io.github.tewatashi.words.OfficerId;
import io.github.tewatashi.words.Place;
import io.github.tewatashi.words.Reason;
import java.util.List;
import java.util.Optional;

/** What travels to a session: what is booked and in the safe, minus absences and holds (S5). Pure. */
final class DispatchDecision {

    private DispatchDecision() {}

    static Decision dispatch(Draft draft, SessionRecord session, List<CertificateRecord> booked, OfficerId officer) {
        if (session.state() == SessionRecord.State.CLOSED) {
            return Decision.nothing(Reason.SESSION_CLOSED);
        }
        draft.write(
                session.dispatched().log(draft, Event.MANIFEST, Details.with().officer(officer)));
        SetMultimap<SerialNumber, CertificateId> papers = papersByNumber(session, booked);
        for (CertificateRecord certificate : booked) {
            Standing standing = certificate.standing();
            if (standing.place().kind() == Place.Kind.SAFE) {
                CertificateRecord sent = send(draft, session, certificate, officer);
                draft.write(report(draft, session, sent, papers));
            } else if (standing.isInTrayOf(session.session()) && sharesNumber(standing, papers)) {
                draft.write(report(draft, session, certificate, papers));
            }
        }
        return Decision.of(draft);
    }

    /** Into the tray, or kept back for a reason. */
    private static CertificateRecord send(
            Draft draft, SessionRecord session, CertificateRecord certificate, OfficerId officer) {
        Standing standing = certificate.standing();
        Details.Builder said = Details.with()
                .officer(officer)
                .session(session.session())
                .serial(standing.booking().map(Booking::serial).orElseThrow());
        Optional<Reason> stays = stays(standing);
        if (stays.isPresent()) {
            return certificate.log(draft, Event.KEPT_BACK, said.reason(stays.get()));
        }
        return certificate
                .standing(standing.dispatched(session.session()))
                .log(draft, Event.DISPATCHED, said.moved(standing.place(), Place.tray(session.session())));
    }

    /** Two papers that go by one number in a tray are reported: they will need a further identifier (S2). */
    private static CertificateRecord report(
            Draft draft,
            SessionRecord session,
            CertificateRecord certificate,
            SetMultimap<SerialNumber, CertificateId> papers) {
        CertificateRecord row = certificate;
        for (SerialNumber number : certificate.standing().numbers().toList()) {
            if (papers.containsEntry(number, certificate.id())
                    && papers.get(number).size() > 1) {
                row = row.log(
                        draft,
                        Event.NUMBER_SHARED,
                        Details.with().session(session.session()).serial(number));
            }
        }
        return row;
    }

    private static boolean sharesNumber(Standing standing, SetMultimap<SerialNumber, CertificateId> papers) {
        return standing.numbers().anyMatch(number -> papers.get(number).size() > 1);
    }

    private static Optional<Reason> stays(Standing standing) {
        if (standing.absent()) {
            return Optional.of(Reason.HOLDER_ABSENT);
        }
        return standing.held() ? Optional.of(Reason.ON_HOLD) : Optional.empty();
    }

    /** The numbers by which the papers go that lie in the tray already or are about to. */
    private static SetMultimap<SerialNumber, CertificateId> papersByNumber(
            SessionRecord session, List<CertificateRecord> booked) {
        SetMultimap<SerialNumber, CertificateId> papers =
                MultimapBuilder.treeKeys().linkedHashSetValues().build();
        for (CertificateRecord certificate : booked) {
            Standing standing = certificate.standing();
            boolean travels = standing.place().kind() == Place.Kind.SAFE
                    && stays(standing).isEmpty();
            if (travels || standing.isInTrayOf(session.session())) {
                standing.numbers().forEach(number -> papers.put(number, certificate.id()));
            }
        }
        return papers;
    }
}
