package io.github.tewatashi.close;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.engine.Decided;
import io.github.tewatashi.engine.Decision;
import io.github.tewatashi.fact.CertificateFact.CertificateRefused;
import io.github.tewatashi.fact.CertificateState;
import io.github.tewatashi.fact.ClosingFact;
import io.github.tewatashi.fact.DeskFact;
import io.github.tewatashi.fact.EncounterContext;
import io.github.tewatashi.fact.OfficeFact;
import io.github.tewatashi.fact.OpenEncounter;
import io.github.tewatashi.fact.SessionFact;
import io.github.tewatashi.fact.SessionState;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.ledger.Remark;
import io.github.tewatashi.ledger.Seal;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.DeskRecord;
import io.github.tewatashi.record.ExpectedVersion;
import io.github.tewatashi.record.OfficeRecord;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.store.contract.Samples;
import io.github.tewatashi.vocabulary.DeskName;
import io.github.tewatashi.vocabulary.Digest;
import io.github.tewatashi.vocabulary.Discrepancy;
import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.Movement;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.Reason;
import io.github.tewatashi.vocabulary.SessionId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The count set against the book: what is decided, what is written, what the ledger says. */
class CloseDecisionsTest {

    private static final SessionId ID = new SessionId("session");
    private static final SessionRecord SESSION = Decided.with(Samples.session(ID.value()), SessionState.DISPATCHED);
    private static final SessionRecord CLOSED = Decided.with(SESSION, SessionState.closed(Samples.digest("seal")));
    private static final OfficeRecord OFFICE = Samples.office(Samples.OFFICE.value());
    private static final Place SAFE = Place.safe(Samples.OFFICE);

    private final CertificateRecord paper = Samples.booked(Samples.certificate("paper"), SESSION, 1);
    private final CertificateState safe = paper.state();
    private final CertificateState tray = safe.dispatched(ID);
    private final CertificateState out = tray.moved(Place.handedOver(new EncounterId("visit")));
    private final DeskRecord free = Samples.desk(SESSION, "free");

    // ---- the count

    @Test
    void a_paper_of_the_session_is_counted_and_the_closing_knows_of_it() {
        Decision decision = counts(SESSION, Optional.of(Decided.with(paper, tray)));
        assertThat(Decided.facts(decision)).containsExactly(new ClosingFact.Counted(paper.id(), ID));
        assertThat(Decided.row(decision, CertificateRecord.class).state()).isEqualTo(tray.counted(ID));
        assertThat(Decided.change(decision).guards()).containsExactly(new ExpectedVersion(ID, SESSION.version()));
        assertThat(Decided.rows(decision, SessionRecord.class)).isEmpty();
    }

    @Test
    void a_paper_that_did_not_travel_raises_the_sessions_version() {
        for (CertificateState other : List.of(safe, safe.dispatched(new SessionId("other")))) {
            Decision decision = counts(SESSION, Optional.of(Decided.with(paper, other)));
            assertThat(Decided.facts(decision)).containsExactly(new ClosingFact.Counted(paper.id(), ID));
            assertThat(Decided.rows(decision, SessionRecord.class)).containsExactly(SESSION);
            assertThat(Decided.change(decision).guards()).isEmpty();
        }
    }

    @Test
    void a_paper_that_nobody_knows_is_refused_in_the_chain_of_the_session() {
        Decision decision = counts(SESSION, Optional.empty());
        assertThat(Decided.facts(decision)).containsExactly(new SessionFact.ClosingRefused(ID, Reason.PAPER_UNKNOWN));
        assertThat(Decided.row(decision, SessionRecord.class).state()).isEqualTo(SessionState.DISPATCHED);
    }

    @Test
    void nothing_is_counted_after_the_closing_known_or_not() {
        assertThat(Decided.nothing(counts(CLOSED, Optional.of(Decided.with(paper, tray)))))
                .isEqualTo(Reason.SESSION_CLOSED);
        assertThat(Decided.nothing(counts(CLOSED, Optional.empty())))
                .isEqualTo(first(Reason.PAPER_UNKNOWN, Reason.SESSION_CLOSED));
    }

    // ---- named in an incident

    @Test
    void a_paper_that_is_short_is_named_and_astray_from_then_on() {
        CertificateRecord row = Decided.with(paper, tray);
        Decision decision = names(SESSION, row, "nowhere");
        Place astray = Place.astray(row.nextIncident());
        assertThat(Decided.facts(decision))
                .containsExactly(new ClosingFact.NamedInIncident(
                        row.id(), ID, new Movement(Place.tray(ID), astray), Discrepancy.SHORT));
        assertThat(Decided.change(decision).entries().get(0).remark())
                .contains(Remark.digest(Decided.COMMAND, "nowhere"));
        assertThat(Decided.change(decision).remark()).contains("nowhere");
        assertThat(Decided.row(decision, CertificateRecord.class).state()).isEqualTo(tray.astray(astray));
        assertThat(Decided.change(decision).guards()).containsExactly(new ExpectedVersion(ID, SESSION.version()));
    }

    @Test
    void a_paper_that_is_left_over_is_named_as_such() {
        Decision decision =
                names(SESSION, Decided.with(paper, safe.moved(Place.HOLDER).counted(ID)), "still here");
        assertThat(Decided.facts(decision))
                .singleElement()
                .isInstanceOfSatisfying(ClosingFact.NamedInIncident.class, named -> {
                    assertThat(named.discrepancy()).isEqualTo(Discrepancy.LEFT_OVER);
                    assertThat(named.movement().from()).isEqualTo(Place.HOLDER);
                });
    }

    @Test
    void what_is_accounted_for_or_awaits_the_persons_word_is_not_named() {
        assertThat(Decided.facts(names(SESSION, Decided.with(paper, tray.counted(ID)), "why")))
                .containsExactly(CertificateRefused.of(paper.id(), ID, Reason.ACCOUNTED_FOR));
        assertThat(Decided.facts(names(SESSION, Decided.with(paper, out), "why")))
                .containsExactly(CertificateRefused.of(paper.id(), ID, Reason.ENCOUNTER_OPEN));
    }

    @Test
    void of_several_reasons_not_to_name_a_paper_the_one_declared_first_is_given() {
        CertificateRecord accounted = Decided.with(paper, tray.counted(ID));
        assertThat(Decided.nothing(names(CLOSED, accounted, " ")))
                .isEqualTo(first(Reason.ACCOUNTED_FOR, Reason.REASON_MISSING, Reason.SESSION_CLOSED));
        assertThat(Decided.nothing(names(CLOSED, Decided.with(paper, out), "why")))
                .isEqualTo(first(Reason.ENCOUNTER_OPEN, Reason.SESSION_CLOSED));
        assertThat(Decided.nothing(names(SESSION, accounted, " ")))
                .isEqualTo(first(Reason.ACCOUNTED_FOR, Reason.REASON_MISSING));
        assertThat(Decided.nothing(names(SESSION, Decided.with(paper, out), " ")))
                .isEqualTo(first(Reason.ENCOUNTER_OPEN, Reason.REASON_MISSING));
        assertThat(Decided.nothing(
                        CloseDecisions.nameInIncident(SESSION, Decided.with(paper, tray), Decided.command())))
                .isEqualTo(Reason.REASON_MISSING);
    }

    // ---- the closing

    @Test
    void S6_a_session_does_not_close_past_an_open_encounter() {
        Decision decision = closes(SESSION, List.of(free, busy()), List.of());
        assertThat(Decided.facts(decision)).containsExactly(new SessionFact.ClosingRefused(ID, Reason.ENCOUNTER_OPEN));
        assertThat(Decided.row(decision, SessionRecord.class).state()).isEqualTo(SessionState.DISPATCHED);
    }

    @Test
    void of_several_reasons_not_to_close_the_one_declared_first_is_given() {
        List<CertificateRecord> differing = List.of(Decided.with(paper, tray));
        assertThat(Decided.nothing(closes(CLOSED, List.of(busy()), differing)))
                .isEqualTo(first(Reason.COUNT_DIFFERS, Reason.ENCOUNTER_OPEN, Reason.SESSION_CLOSED));
        assertThat(Decided.facts(closes(SESSION, List.of(busy()), differing)))
                .containsExactly(
                        new SessionFact.ClosingRefused(ID, first(Reason.COUNT_DIFFERS, Reason.ENCOUNTER_OPEN)));
    }

    @Test
    void S6_a_difference_is_told_of_each_paper_and_nothing_is_closed() {
        CertificateRecord left = Samples.certificate("left");
        Decision decision = closes(
                SESSION,
                List.of(free),
                List.of(
                        Decided.with(paper, tray),
                        Decided.with(left, left.state().counted(ID)),
                        Samples.certificate("fine")));
        assertThat(Decided.facts(decision))
                .containsExactly(
                        new SessionFact.CountDiffered(ID),
                        new ClosingFact.FoundShort(paper.id(), ID),
                        new ClosingFact.FoundLeftOver(left.id(), ID));
        assertThat(Decided.row(decision, SessionRecord.class).state()).isEqualTo(SessionState.DISPATCHED);
        assertThat(Decided.rows(decision, CertificateRecord.class))
                .extracting(CertificateRecord::state)
                .containsExactly(tray, left.state().counted(ID));
    }

    @Test
    void S6_S8_what_was_counted_returns_and_the_seal_is_over_every_chain() {
        CertificateRecord other = Samples.booked(Samples.certificate("other"), SESSION, 2);
        Decision decision = closes(
                SESSION,
                List.of(free),
                List.of(
                        Decided.with(paper, tray.counted(ID)),
                        Decided.with(other, other.state().dispatched(ID).moved(Place.HOLDER))));
        List<LedgerEntry> entries = Decided.change(decision).entries();
        Digest seal = Seal.of(
                ID,
                OFFICE.seal(),
                SESSION.chain().head(),
                entries.stream()
                        .limit(3)
                        .map(entry -> new Seal.Head(entry.subject(), entry.digest()))
                        .toList());
        assertThat(Decided.facts(decision))
                .containsExactly(
                        new ClosingFact.Returned(paper.id(), ID, new Movement(Place.tray(ID), SAFE)),
                        new ClosingFact.SessionClosed(other.id(), ID, Place.Kind.HOLDER),
                        new DeskFact.DeskClosed(ID, free.desk()),
                        new SessionFact.Closed(ID, seal),
                        new OfficeFact.Sealed(Samples.OFFICE, ID, seal));
        List<CertificateRecord> papers = Decided.rows(decision, CertificateRecord.class);
        assertThat(papers.get(0).state()).isEqualTo(safe);
        assertThat(papers.get(1).state().place()).isEqualTo(Place.HOLDER);
        assertThat(papers.get(1).state().travelled()).isEmpty();
        assertThat(Decided.row(decision, SessionRecord.class).state()).isEqualTo(SessionState.closed(seal));
        assertThat(Decided.row(decision, OfficeRecord.class).seal()).isEqualTo(seal);
        assertThat(Decided.row(decision, OfficeRecord.class).chain().length()).isEqualTo(1);
        assertThat(Decided.rows(decision, DeskRecord.class)).hasSize(1);
    }

    // ---- what the tests are made of

    private DeskRecord busy() {
        DeskName desk = new DeskName("busy");
        EncounterContext context = new EncounterContext(
                ID, desk, new EncounterId("visit"), new SerialNumber(1), paper.id(), Optional.empty());
        OpenEncounter open = new OpenEncounter(context, OpenEncounter.Stage.PAPER, List.of(), false, Samples.OFFICER);
        DeskRecord row = Samples.desk(SESSION, desk.value());
        return new DeskRecord(ID, desk, Optional.of(open), row.chain(), row.version());
    }

    private static Reason first(Reason... holding) {
        return Collections.min(List.of(holding));
    }

    private static Decision counts(SessionRecord session, Optional<CertificateRecord> paper) {
        return CloseDecisions.count(session, paper, Decided.command());
    }

    private static Decision names(SessionRecord session, CertificateRecord paper, String reason) {
        return CloseDecisions.nameInIncident(session, paper, Decided.because(reason));
    }

    private static Decision closes(SessionRecord session, List<DeskRecord> desks, List<CertificateRecord> papers) {
        return CloseDecisions.close(OFFICE, session, desks, papers, Decided.command());
    }
}
