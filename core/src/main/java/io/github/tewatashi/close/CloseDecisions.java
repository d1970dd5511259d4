package io.github.tewatashi.close;

import io.github.tewatashi.engine.Decision;
import io.github.tewatashi.ledger.Chain;
import io.github.tewatashi.ledger.Details;
import io.github.tewatashi.ledger.Digest;
import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.ledger.Seal;
import io.github.tewatashi.ledger.Subject;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.DeskRecord;
import io.github.tewatashi.record.Draft;
import io.github.tewatashi.record.OfficeRecord;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.record.Standing;
import io.github.tewatashi.words.OfficerId;
import io.github.tewatashi.words.Place;
import io.github.tewatashi.words.Reason;
import io.github.tewatashi.words.SessionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The count after the session, set against the book (S6). Pure. */
final class CloseDecisions {

    private CloseDecisions() {}

    /** One paper, read; whatever the book says of it. */
    static Decision count(Draft draft, SessionRecord session, Optional<CertificateRecord> paper, OfficerId officer) {
        if (session.state() == SessionRecord.State.CLOSED) {
            return Decision.nothing(Reason.SESSION_CLOSED);
        }
        Details.Builder said = Details.with().officer(officer).session(session.session());
        if (paper.isEmpty()) {
            draft.write(session.log(draft, Event.REFUSED, said.reason(Reason.PAPER_UNKNOWN)));
            return Decision.of(draft);
        }
        CertificateRecord row = paper.get();
        draft.write(row.standing(row.standing().counted(session.session())).log(draft, Event.COUNTED, said));
        if (row.standing().travelled().filter(session.session()::equals).isPresent()) {
            draft.guard(session);
        } else {
            // A paper that a closing at this moment does not know of must not slip past it: one of the two goes first.
            draft.write(session);
        }
        return Decision.of(draft);
    }

    /** A paper short or left over, named in an incident: it is astray until that is cleared up. */
    static Decision nameInIncident(
            Draft draft, SessionRecord session, CertificateRecord row, OfficerId officer, String remark) {
        if (session.state() == SessionRecord.State.CLOSED) {
            return Decision.nothing(Reason.SESSION_CLOSED);
        }
        if (remark.isBlank()) {
            return Decision.nothing(Reason.REASON_MISSING);
        }
        Details.Builder said = Details.with().officer(officer).session(session.session());
        Place from = row.standing().place();
        Optional<Event> discrepancy = Discrepancy.of(session.session(), row.standing());
        if (discrepancy.isEmpty() || from.kind() == Place.Kind.HANDED_OVER) {
            // A desk waits for the receipt of what is handed over: the person's own word comes first.
            Reason reason = discrepancy.isEmpty() ? Reason.ACCOUNTED_FOR : Reason.ENCOUNTER_OPEN;
            draft.write(row.log(draft, Event.REFUSED, said.reason(reason)));
            return Decision.of(draft);
        }
        Place astray = Place.astray(row.nextIncident());
        said.moved(from, astray).codes(List.of(discrepancy.get().name())).evidence(draft.remark(remark));
        draft.guard(session)
                .write(row.standing(row.standing().astray(astray)).log(draft, Event.NAMED_IN_INCIDENT, said));
        return Decision.of(draft);
    }

    /**
     * Closes if every paper is accounted for.
     *
     * @param papers what travelled to the session or was counted after it, by id
     * @param desks the desks that were used, by name
     */
    static Decision close(
            Draft draft,
            OfficeRecord office,
            SessionRecord session,
            List<DeskRecord> desks,
            List<CertificateRecord> papers,
            OfficerId officer) {
        if (session.state() == SessionRecord.State.CLOSED) {
            return Decision.nothing(Reason.SESSION_CLOSED);
        }
        Details.Builder said = Details.with().officer(officer);
        if (desks.stream().anyMatch(desk -> desk.open().isPresent())) {
            draft.write(session.log(draft, Event.REFUSED, said.reason(Reason.ENCOUNTER_OPEN)));
            return Decision.of(draft);
        }
        boolean differs = papers.stream()
                .anyMatch(paper ->
                        Discrepancy.of(session.session(), paper.standing()).isPresent());
        return differs
                ? reportDifference(draft, session, papers, officer)
                : seal(draft, office, session, desks, papers, officer);
    }

    private static Decision reportDifference(
            Draft draft, SessionRecord session, List<CertificateRecord> papers, OfficerId officer) {
        draft.write(session.log(
                draft, Event.COUNT_DIFFERED, Details.with().officer(officer).reason(Reason.COUNT_DIFFERS)));
        for (CertificateRecord paper : papers) {
            Discrepancy.of(session.session(), paper.standing())
                    .ifPresent(event -> draft.write(paper.log(
                            draft, event, Details.with().officer(officer).session(session.session()))));
        }
        return Decision.of(draft);
    }

    private static Decision seal(
            Draft draft,
            OfficeRecord office,
            SessionRecord session,
            List<DeskRecord> desks,
            List<CertificateRecord> papers,
            OfficerId officer) {
        List<Seal.Head> heads = new ArrayList<>();
        for (CertificateRecord paper : papers) {
            CertificateRecord closed = closed(draft, session, paper, officer);
            heads.add(new Seal.Head(closed.subject(), closed.chain().head()));
            draft.write(closed);
        }
        for (DeskRecord desk : desks) {
            DeskRecord closed =
                    desk.log(draft, Event.SESSION_CLOSED, Details.with().officer(officer));
            heads.add(new Seal.Head(closed.subject(), closed.chain().head()));
            draft.write(closed);
        }
        Digest seal = Seal.of(session.session(), office.seal(), session.chain().head(), heads);
        draft.write(session.closed(seal)
                .log(draft, Event.CLOSED, Details.with().officer(officer).evidence(seal)));
        Chain offices = draft.append(
                Subject.of(office.office()),
                office.chain(),
                Event.SEALED,
                Details.with()
                        .officer(officer)
                        .session(session.session())
                        .evidence(seal)
                        .build());
        draft.write(office.sealed(seal, offices));
        return Decision.of(draft);
    }

    private static CertificateRecord closed(
            Draft draft, SessionRecord session, CertificateRecord paper, OfficerId officer) {
        Standing standing = paper.standing();
        SessionId id = session.session();
        boolean inTray = standing.isInTrayOf(id);
        Place to = inTray ? Place.safe(session.office()) : standing.place();
        CertificateRecord next = paper.standing(standing.closed(id, to));
        Details.Builder said = Details.with().officer(officer).session(id);
        return inTray
                ? next.log(draft, Event.RETURNED, said.moved(standing.place(), to))
                : next.log(
                        draft,
                        Event.SESSION_CLOSED,
                        said.codes(List.of(to.kind().name())));
    }
}
