package io.github.tewatashi.dispatch;

import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import io.github.tewatashi.engine.Command;
import io.github.tewatashi.engine.Decision;
import io.github.tewatashi.engine.Facts;
import io.github.tewatashi.fact.Booking;
import io.github.tewatashi.fact.CertificateState;
import io.github.tewatashi.fact.DispatchFact;
import io.github.tewatashi.fact.DispatchFact.Dispatched;
import io.github.tewatashi.fact.DispatchFact.KeptBack;
import io.github.tewatashi.fact.DispatchFact.NumberShared;
import io.github.tewatashi.fact.SessionFact.ManifestMade;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.Movement;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.Reason;
import io.github.tewatashi.vocabulary.SessionId;
import java.util.List;
import java.util.Optional;

/** What travels to a session: what is booked and in the safe, without absentees' and held papers (S5). */
final class DispatchDecision {

    private DispatchDecision() {}

    static Decision dispatch(Command command, SessionRecord session, List<CertificateRecord> booked) {
        if (session.state().isClosed()) {
            return Decision.nothing(Reason.SESSION_CLOSED);
        }
        SessionId id = session.id();
        SetMultimap<SerialNumber, CertificateId> papers = papersByNumber(id, booked);
        Facts facts = Facts.in(session.office(), command).say(new ManifestMade(id), session);
        for (CertificateRecord row : booked) {
            if (isInSafe(row.state())) {
                facts.say(sent(id, row), row);
            }
            // Two papers that go by one number in a tray are reported: they will need a further identifier (S2).
            row.state()
                    .numbers()
                    .filter(number -> papers.containsEntry(number, row.id()))
                    .filter(number -> papers.get(number).size() > 1)
                    .forEach(number -> facts.say(new NumberShared(row.id(), id, number), row));
        }
        return facts.happen();
    }

    /** Into the tray, or kept back for a reason. */
    private static DispatchFact sent(SessionId session, CertificateRecord row) {
        CertificateState state = row.state();
        SerialNumber number = state.booking().map(Booking::number).orElseThrow();
        return stays(state)
                .<DispatchFact>map(reason -> new KeptBack(row.id(), session, number, reason))
                .orElseGet(() ->
                        new Dispatched(row.id(), session, number, new Movement(state.place(), Place.tray(session))));
    }

    private static Optional<Reason> stays(CertificateState state) {
        if (state.absent()) {
            return Optional.of(Reason.HOLDER_ABSENT);
        }
        return state.held() ? Optional.of(Reason.ON_HOLD) : Optional.empty();
    }

    private static boolean isInSafe(CertificateState state) {
        return state.place().kind() == Place.Kind.SAFE;
    }

    /** The numbers by which the papers go that lie in the tray already or are about to. */
    private static SetMultimap<SerialNumber, CertificateId> papersByNumber(
            SessionId session, List<CertificateRecord> booked) {
        SetMultimap<SerialNumber, CertificateId> papers =
                MultimapBuilder.treeKeys().linkedHashSetValues().build();
        for (CertificateRecord row : booked) {
            CertificateState state = row.state();
            boolean travels = isInSafe(state) && stays(state).isEmpty();
            if (travels || state.isInTrayOf(session)) {
                state.numbers().forEach(number -> papers.put(number, row.id()));
            }
        }
        return papers;
    }
}
