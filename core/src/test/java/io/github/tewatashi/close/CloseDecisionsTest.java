package io.github.tewatashi.close;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.engine.Decided;
import io.github.tewatashi.engine.Decision;
import io.github.tewatashi.ledger.Details;
import io.github.tewatashi.ledger.Digest;
import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.ledger.Seal;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.DeskRecord;
import io.github.tewatashi.record.Draft;
import io.github.tewatashi.record.Guard;
import io.github.tewatashi.record.OfficeRecord;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.record.Standing;
import io.github.tewatashi.store.contract.Samples;
import io.github.tewatashi.words.EncounterId;
import io.github.tewatashi.words.Place;
import io.github.tewatashi.words.Reason;
import io.github.tewatashi.words.SessionId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The count set against the book: what is decided, what is written, what the ledger says. */
class CloseDecisionsTest {

    private static final SessionRecord SESSION = Samples.session("session").dispatched();
    private static final SessionId ID = SESSION.session();
    private static final SessionRecord CLOSED = SESSION.closed(Samples.digest("seal"));
    private static final OfficeRecord OFFICE = Samples.office("office-1");
    private static final Place SAFE = Place.safe(Samples.OFFICE);

    private final CertificateRecord paper = Samples.booked(Samples.certificate("paper"), SESSION, 1);
    private final Standing safe = paper.standing();
    private final Standing tray = safe.dispatched(ID);
    private final Standing out = tray.moved(Place.handedOver(new EncounterId("visit")));
    private final Standing received = tray.moved(Place.HOLDER);
    private final Standing astray = tray.astray(Place.astray(paper.nextIncident()));

    // ---- one paper

    @Test
    void S6_a_paper_is_short_or_left_over_where_the_count_and_the_book_differ() {
        assertThat(Discrepancy.of(ID, tray)).contains(Event.FOUND_SHORT);
        assertThat(Discrepancy.of(ID, tray.counted(ID))).isEmpty();
        assertThat(Discrepancy.of(ID, tray.counted(new SessionId("other")))).contains(Event.FOUND_SHORT);
        Standing elsewhere = safe.dispatched(new SessionId("other"));
        assertThat(Discrepancy.of(ID, elsewhere)).isEmpty();
        assertThat(Discrepancy.of(ID, elsewhere.counted(ID))).contains(Event.FOUND_LEFT_OVER);
        assertThat(Discrepancy.of(ID, out)).contains(Event.FOUND_SHORT);
        assertThat(Discrepancy.of(ID, out.counted(ID))).contains(Event.FOUND_LEFT_OVER);
        for (Place place : List.of(Place.HOLDER, SAFE, Place.VOID, Place.ISSUER)) {
            assertThat(Discrepancy.of(ID, safe.moved(place))).isEmpty();
            assertThat(Discrepancy.of(ID, safe.moved(place).counted(ID))).contains(Event.FOUND_LEFT_OVER);
        }
        assertThat(Discrepancy.of(ID, astray)).isEmpty();
        assertThat(Discrepancy.of(ID, astray.counted(ID))).isEmpty();
    }

    // ---- the count

    @Test
    void a_paper_of_the_session_is_counted_and_the_closing_knows_of_it() {
        Decision decision = counts(SESSION, Optional.of(paper.standing(tray)));
        assertThat(Decided.said(decision, Event.COUNTED).session()).contains(ID);
        assertThat(Decided.row(decision, CertificateRecord.class).standing().counted())
                .contains(ID);
        assertThat(Decided.change(decision).guards()).containsExactly(new Guard(ID, SESSION.version()));
        assertThat(Decided.rows(decision, SessionRecord.class)).isEmpty();
    }

    @Test
    void a_paper_that_did_not_travel_raises_the_sessions_version() {
        for (Standing other : List.of(safe, safe.dispatched(new SessionId("other")))) {
            Decision decision = counts(SESSION, Optional.of(paper.standing(other)));
            assertThat(Decided.rows(decision, SessionRecord.class)).containsExactly(SESSION);
            assertThat(Decided.change(decision).guards()).isEmpty();
        }
    }

    @Test
    void a_paper_that_nobody_knows_is_refused_and_nothing_is_counted_after_the_closing() {
        assertThat(Decided.refused(counts(SESSION, Optional.empty()))).isEqualTo(Reason.PAPER_UNKNOWN);
        assertThat(Decided.nothing(counts(CLOSED, Optional.of(paper.standing(tray)))))
                .isEqualTo(Reason.SESSION_CLOSED);
    }

    // ---- named in an incident

    @Test
    void a_paper_that_is_short_is_named_and_astray_from_then_on() {
        CertificateRecord row = paper.standing(tray);
        Decision decision = names(SESSION, row, "nowhere");
        Details said = Decided.said(decision, Event.NAMED_IN_INCIDENT);
        assertThat(said.movement()).contains(new Details.Movement(Place.tray(ID), Place.astray(row.nextIncident())));
        assertThat(said.codes()).containsExactly(Event.FOUND_SHORT.name());
        assertThat(said.evidence()).isPresent();
        assertThat(Decided.row(decision, CertificateRecord.class).standing().place())
                .isEqualTo(Place.astray(row.nextIncident()));
        assertThat(Decided.change(decision).guards()).containsExactly(new Guard(ID, SESSION.version()));
    }

    @Test
    void what_is_accounted_for_or_awaits_the_persons_word_is_not_named() {
        assertThat(Decided.refused(names(SESSION, paper.standing(tray.counted(ID)), "why")))
                .isEqualTo(Reason.ACCOUNTED_FOR);
        assertThat(Decided.refused(names(SESSION, paper.standing(out), "why"))).isEqualTo(Reason.ENCOUNTER_OPEN);
        assertThat(Decided.nothing(names(SESSION, paper.standing(tray), " "))).isEqualTo(Reason.REASON_MISSING);
        assertThat(Decided.nothing(names(CLOSED, paper.standing(tray), "why"))).isEqualTo(Reason.SESSION_CLOSED);
    }

    // ---- the closing

    @Test
    void S6_a_session_closes_once_and_not_past_an_open_encounter() {
        assertThat(Decided.nothing(closes(CLOSED, List.of(), List.of()))).isEqualTo(Reason.SESSION_CLOSED);
        DeskRecord busy = Samples.desk(SESSION, "desk").with(Samples.encounter("visit", 1, paper));
        Decision decision = closes(SESSION, List.of(Samples.desk(SESSION, "free"), busy), List.of());
        assertThat(Decided.refused(decision)).isEqualTo(Reason.ENCOUNTER_OPEN);
        assertThat(Decided.row(decision, SessionRecord.class).state()).isEqualTo(SessionRecord.State.DISPATCHED);
    }

    @Test
    void S6_a_difference_is_told_of_each_paper_and_nothing_is_closed() {
        CertificateRecord left = Samples.certificate("left");
        Decision decision = closes(
                SESSION,
                List.of(),
                List.of(paper.standing(tray), left.standing(left.standing().counted(ID)), Samples.certificate("fine")));
        assertThat(Decided.events(decision))
                .containsExactly(Event.COUNT_DIFFERED, Event.FOUND_SHORT, Event.FOUND_LEFT_OVER);
        assertThat(Decided.said(decision, Event.COUNT_DIFFERED).reason()).contains(Reason.COUNT_DIFFERS);
        assertThat(Decided.row(decision, SessionRecord.class).state()).isEqualTo(SessionRecord.State.DISPATCHED);
        assertThat(Decided.rows(decision, CertificateRecord.class)).hasSize(2);
    }

    @Test
    void S6_S8_what_was_counted_returns_and_the_seal_is_over_every_chain() {
        DeskRecord desk = Samples.desk(SESSION, "desk");
        CertificateRecord other = Samples.booked(Samples.certificate("other"), SESSION, 2);
        Decision decision = closes(
                SESSION,
                List.of(desk),
                List.of(
                        paper.standing(tray.counted(ID)),
                        other.standing(other.standing().dispatched(ID).moved(Place.HOLDER))));
        assertThat(Decided.events(decision))
                .containsExactly(
                        Event.RETURNED, Event.SESSION_CLOSED, Event.SESSION_CLOSED, Event.CLOSED, Event.SEALED);
        List<LedgerEntry> entries = Decided.change(decision).entries();
        assertThat(entries.get(0).details().movement()).contains(new Details.Movement(Place.tray(ID), SAFE));
        assertThat(entries.get(1).details().codes()).containsExactly(Place.Kind.HOLDER.name());
        List<CertificateRecord> papers = Decided.rows(decision, CertificateRecord.class);
        assertThat(papers.get(0).standing()).isEqualTo(safe);
        assertThat(papers.get(1).standing().place()).isEqualTo(Place.HOLDER);
        Digest seal = Seal.of(
                ID,
                OFFICE.seal(),
                SESSION.chain().head(),
                entries.stream()
                        .limit(3)
                        .map(entry -> new Seal.Head(entry.subject(), entry.digest()))
                        .toList());
        SessionRecord closed = Decided.row(decision, SessionRecord.class);
        assertThat(closed.state()).isEqualTo(SessionRecord.State.CLOSED);
        assertThat(closed.seal()).contains(seal);
        assertThat(Decided.row(decision, OfficeRecord.class).seal()).isEqualTo(seal);
        assertThat(Decided.row(decision, OfficeRecord.class).chain().length()).isEqualTo(1);
        assertThat(Decided.rows(decision, DeskRecord.class)).hasSize(1);
    }

    private static Decision counts(SessionRecord session, Optional<CertificateRecord> paper) {
        return CloseDecisions.count(draft(), session, paper, Samples.OFFICER);
    }

    private static Decision names(SessionRecord session, CertificateRecord paper, String remark) {
        return CloseDecisions.nameInIncident(draft(), session, paper, Samples.OFFICER, remark);
    }

    private static Decision closes(SessionRecord session, List<DeskRecord> desks, List<CertificateRecord> papers) {
        return CloseDecisions.close(draft(), OFFICE, session, desks, papers, Samples.OFFICER);
    }

    private static Draft draft() {
        return Samples.draft("command");
    }
}
