package io.github.tewatashi.close;

import io.github.tewatashi.engine.Command;
import io.github.tewatashi.engine.Decision;
import io.github.tewatashi.engine.Facts;
import io.github.tewatashi.fact.CertificateFact;
import io.github.tewatashi.fact.CertificateState;
import io.github.tewatashi.fact.ClosingFact;
import io.github.tewatashi.fact.DeskFact;
import io.github.tewatashi.fact.OfficeFact;
import io.github.tewatashi.fact.SessionFact;
import io.github.tewatashi.ledger.Seal;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.ChainedRecord;
import io.github.tewatashi.record.DeskRecord;
import io.github.tewatashi.record.OfficeRecord;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.vocabulary.Digest;
import io.github.tewatashi.vocabulary.Discrepancy;
import io.github.tewatashi.vocabulary.Movement;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.Reason;
import io.github.tewatashi.vocabulary.SessionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The count after the session, set against the book (S6). Pure. */
final class CloseDecisions {

    private CloseDecisions() {}

    /** One paper, read; whatever the book says of it. */
    static Decision count(SessionRecord session, Optional<CertificateRecord> paper, Command command) {
        if (session.state().isClosed()) {
            return Decision.nothing(Reason.SESSION_CLOSED);
        }
        Facts facts = Facts.in(session.office(), command);
        if (paper.isEmpty()) {
            return facts.say(new SessionFact.ClosingRefused(session.id(), Reason.PAPER_UNKNOWN), session)
                    .happen();
        }
        CertificateRecord row = paper.get();
        facts.say(new ClosingFact.Counted(row.id(), session.id()), row);
        if (row.state().travelled().filter(session.id()::equals).isPresent()) {
            facts.relyOn(session);
        } else {
            // A paper that a closing at this moment does not know of must not slip past it: one of the two goes first.
            facts.touch(session);
        }
        return facts.happen();
    }

    /** A paper short or left over, named in an incident: it is astray until that is cleared up. */
    static Decision nameInIncident(SessionRecord session, CertificateRecord paper, Command command) {
        // First, for nothing keeps this refusal: it must be the same at a repetition (S9).
        if (command.lacksReason()) {
            return Decision.nothing(Reason.REASON_MISSING);
        }
        if (session.state().isClosed()) {
            return Decision.nothing(Reason.SESSION_CLOSED);
        }
        Place from = paper.state().place();
        Optional<Discrepancy> discrepancy = paper.state().discrepancy(session.id());
        if (discrepancy.isEmpty() || from.kind() == Place.Kind.HANDED_OVER) {
            // A desk waits for the receipt of what is handed over: the person's own word comes first.
            Reason reason = discrepancy.isEmpty() ? Reason.ACCOUNTED_FOR : Reason.ENCOUNTER_OPEN;
            return Facts.in(session.office(), command)
                    .say(CertificateFact.CertificateRefused.of(paper.id(), session.id(), reason), paper)
                    .happen();
        }
        Movement movement = new Movement(from, Place.astray(paper.nextIncident()));
        return Facts.in(session.office(), command)
                .say(new ClosingFact.NamedInIncident(paper.id(), session.id(), movement, discrepancy.get()), paper)
                .relyOn(session)
                .happen();
    }

    /**
     * Closes if every paper is accounted for.
     *
     * @param papers what travelled to the session or was counted after it, by id
     * @param desks the desks that were used, by name
     */
    static Decision close(
            OfficeRecord office,
            SessionRecord session,
            List<DeskRecord> desks,
            List<CertificateRecord> papers,
            Command command) {
        if (session.state().isClosed()) {
            return Decision.nothing(Reason.SESSION_CLOSED);
        }
        if (desks.stream().anyMatch(desk -> desk.open().isPresent())) {
            return Facts.in(office.id(), command)
                    .say(new SessionFact.ClosingRefused(session.id(), Reason.ENCOUNTER_OPEN), session)
                    .happen();
        }
        boolean differs = papers.stream()
                .anyMatch(paper -> paper.state().discrepancy(session.id()).isPresent());
        return differs ? reportDifference(session, papers, command) : seal(office, session, desks, papers, command);
    }

    private static Decision reportDifference(SessionRecord session, List<CertificateRecord> papers, Command command) {
        Facts facts = Facts.in(session.office(), command).say(new SessionFact.CountDiffered(session.id()), session);
        for (CertificateRecord paper : papers) {
            paper.state()
                    .discrepancy(session.id())
                    .ifPresent(discrepancy -> facts.say(found(discrepancy, paper, session.id()), paper));
        }
        return facts.happen();
    }

    private static ClosingFact found(Discrepancy discrepancy, CertificateRecord paper, SessionId session) {
        return switch (discrepancy) {
            case SHORT -> new ClosingFact.FoundShort(paper.id(), session);
            case LEFT_OVER -> new ClosingFact.FoundLeftOver(paper.id(), session);
        };
    }

    private static Decision seal(
            OfficeRecord office,
            SessionRecord session,
            List<DeskRecord> desks,
            List<CertificateRecord> papers,
            Command command) {
        Facts facts = Facts.in(office.id(), command);
        List<ChainedRecord> rows = new ArrayList<>();
        for (CertificateRecord paper : papers) {
            rows.add(facts.say(closed(paper, session), paper).now(paper));
        }
        for (DeskRecord desk : desks) {
            rows.add(facts.say(new DeskFact.DeskClosed(session.id(), desk.desk()), desk)
                    .now(desk));
        }
        List<Seal.Head> heads = rows.stream()
                .map(row -> new Seal.Head(row.subject(), row.chain().head()))
                .toList();
        Digest seal = Seal.of(session.id(), office.seal(), session.chain().head(), heads);
        return facts.say(new SessionFact.Closed(session.id(), seal), session)
                .say(new OfficeFact.Sealed(office.id(), session.id(), seal), office)
                .happen();
    }

    /** What was counted in the tray goes back to the safe; any other paper stays where it is. */
    private static ClosingFact closed(CertificateRecord paper, SessionRecord session) {
        CertificateState state = paper.state();
        return state.isInTrayOf(session.id())
                ? new ClosingFact.Returned(
                        paper.id(), session.id(), new Movement(state.place(), Place.safe(session.office())))
                : new ClosingFact.SessionClosed(
                        paper.id(), session.id(), state.place().kind());
    }
}
