package io.github.tewatashi.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.engine.Decided;
import io.github.tewatashi.engine.Decision;
import io.github.tewatashi.ledger.Details;
import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.record.Standing;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.store.contract.Samples;
import io.github.tewatashi.words.CertificateId;
import io.github.tewatashi.words.Place;
import io.github.tewatashi.words.Reason;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What travels, what is kept back, and what goes by one number. */
class DispatchDecisionTest {

    private static final SessionRecord SESSION = Samples.session("session");
    private static final Place TRAY = Place.tray(SESSION.session());

    @Test
    void what_is_booked_and_in_the_safe_travels() {
        Decision decision = dispatch(paper("one", 1, now -> now));
        assertThat(Decided.events(decision)).containsExactly(Event.MANIFEST, Event.DISPATCHED);
        Details said = Decided.change(decision).entries().get(1).details();
        assertThat(said.movement()).contains(new Details.Movement(Place.safe(Samples.OFFICE), TRAY));
        assertThat(said.serial()).contains(new SerialNumber(1));
        assertThat(Decided.row(decision, CertificateRecord.class).standing().place())
                .isEqualTo(TRAY);
        assertThat(Decided.row(decision, SessionRecord.class).state()).isEqualTo(SessionRecord.State.DISPATCHED);
    }

    @Test
    void S5_absentees_and_holds_stay_in_the_safe_for_a_reason() {
        Decision decision =
                dispatch(paper("absent", 1, now -> now.absent(true)), paper("held", 2, now -> now.held(true)));
        assertThat(Decided.events(decision)).containsExactly(Event.MANIFEST, Event.KEPT_BACK, Event.KEPT_BACK);
        assertThat(Decided.change(decision).entries().stream()
                        .skip(1)
                        .map(entry -> entry.details().reason().orElseThrow()))
                .containsExactly(Reason.HOLDER_ABSENT, Reason.ON_HOLD);
        assertThat(Decided.rows(decision, CertificateRecord.class))
                .allSatisfy(row -> assertThat(row.standing().place()).isEqualTo(Place.safe(Samples.OFFICE)));
    }

    @Test
    void S2_papers_that_go_by_one_number_in_the_tray_are_reported_each() {
        Decision decision = dispatch(paper("one", 1, now -> now), paper("same", 1, now -> now));
        assertThat(shared(decision)).containsExactly("one", "same");
        CertificateRecord there = paper("there", 1, now -> now.dispatched(SESSION.session()));
        assertThat(shared(dispatch(paper("one", 1, now -> now), there))).containsExactly("one", "there");
    }

    @Test
    void S2_a_number_is_shared_only_by_those_in_the_tray() {
        CertificateRecord kept = paper("kept", 1, now -> now.absent(true));
        assertThat(shared(dispatch(paper("one", 1, now -> now), kept))).isEmpty();
        Decision two = dispatch(
                paper("one", 1, now -> now), paper("same", 1, now -> now), paper("kept", 1, now -> now.held(true)));
        assertThat(shared(two)).as("who is kept back is not reported").containsExactly("one", "same");
        Decision other = dispatch(paper("one", 1, now -> now), paper("other", 2, now -> now));
        assertThat(shared(other)).isEmpty();
        assertThat(Decided.rows(other, CertificateRecord.class)).hasSize(2);
    }

    @Test
    void what_is_neither_in_the_safe_nor_shares_a_number_is_left_alone() {
        Decision decision = dispatch(
                paper("there", 1, now -> now.dispatched(SESSION.session())),
                paper("received", 1, now -> now.moved(Place.HOLDER)));
        assertThat(Decided.events(decision)).containsExactly(Event.MANIFEST);
        assertThat(Decided.rows(decision, CertificateRecord.class)).isEmpty();
        Decision gone = dispatch(
                paper("one", 1, now -> now),
                paper("same", 1, now -> now),
                paper("gone", 1, now -> now.moved(Place.HOLDER)));
        assertThat(Decided.rows(gone, CertificateRecord.class)).hasSize(2);
    }

    @Test
    void S6_nothing_travels_to_a_closed_session() {
        assertThat(Decided.nothing(DispatchDecision.dispatch(
                        Samples.draft("command"), SESSION.closed(Samples.digest("seal")), List.of(), Samples.OFFICER)))
                .isEqualTo(Reason.SESSION_CLOSED);
    }

    private static List<String> shared(Decision decision) {
        return Decided.change(decision).entries().stream()
                .filter(entry -> entry.event() == Event.NUMBER_SHARED)
                .map(LedgerEntry::details)
                .map(details -> details.certificate().map(CertificateId::value).orElse(""))
                .toList();
    }

    private static Decision dispatch(CertificateRecord... papers) {
        return DispatchDecision.dispatch(Samples.draft("command"), SESSION, List.of(papers), Samples.OFFICER);
    }

    private static CertificateRecord paper(String id, long number, UnaryOperator<Standing> now) {
        CertificateRecord booked = Samples.booked(Samples.certificate(id), SESSION, number);
        return booked.standing(now.apply(booked.standing()));
    }
}
