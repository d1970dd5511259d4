package io.github.tewatashi.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.engine.Decided;
import io.github.tewatashi.engine.Decision;
import io.github.tewatashi.fact.CertificateState;
import io.github.tewatashi.fact.DispatchFact.Dispatched;
import io.github.tewatashi.fact.DispatchFact.KeptBack;
import io.github.tewatashi.fact.DispatchFact.NumberShared;
import io.github.tewatashi.fact.SessionFact.ManifestMade;
import io.github.tewatashi.fact.SessionState;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.store.contract.Samples;
import io.github.tewatashi.vocabulary.Movement;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.Reason;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What travels, what is kept back, and what goes by one number. */
class DispatchDecisionTest {

    private static final SessionRecord SESSION = Samples.session("session");
    private static final Place SAFE = Place.safe(Samples.OFFICE);
    private static final Place TRAY = Place.tray(SESSION.id());

    @Test
    void what_is_booked_and_in_the_safe_travels() {
        CertificateRecord one = paper("one", 1, now -> now);
        Decision decision = dispatch(one);
        assertThat(Decided.facts(decision))
                .containsExactly(
                        new ManifestMade(SESSION.id()),
                        new Dispatched(one.id(), SESSION.id(), new SerialNumber(1), new Movement(SAFE, TRAY)));
        assertThat(Decided.row(decision, CertificateRecord.class).state())
                .isEqualTo(one.state().dispatched(SESSION.id()));
        assertThat(Decided.row(decision, SessionRecord.class).state()).isEqualTo(SessionState.DISPATCHED);
        assertThat(Decided.change(decision).entries())
                .allSatisfy(entry -> assertThat(entry.officer()).isEqualTo(Samples.OFFICER));
    }

    @Test
    void S5_absentees_and_holds_stay_in_the_safe_for_a_reason() {
        CertificateRecord absent = paper("absent", 1, now -> now.absent(true));
        CertificateRecord held = paper("held", 2, now -> now.held(true));
        CertificateRecord both = paper("both", 3, now -> now.held(true).absent(true));
        Decision decision = dispatch(absent, held, both);
        assertThat(Decided.facts(decision))
                .containsExactly(
                        new ManifestMade(SESSION.id()),
                        new KeptBack(absent.id(), SESSION.id(), new SerialNumber(1), Reason.HOLDER_ABSENT),
                        new KeptBack(held.id(), SESSION.id(), new SerialNumber(2), Reason.ON_HOLD),
                        new KeptBack(both.id(), SESSION.id(), new SerialNumber(3), Reason.HOLDER_ABSENT));
        assertThat(Reason.HOLDER_ABSENT).as("the one declared first").isLessThan(Reason.ON_HOLD);
        assertThat(Decided.rows(decision, CertificateRecord.class))
                .allSatisfy(row -> assertThat(row.state().place()).isEqualTo(SAFE));
    }

    @Test
    void S2_papers_that_go_by_one_number_in_the_tray_are_reported_each() {
        Decision decision = dispatch(paper("one", 1, now -> now), paper("same", 1, now -> now));
        assertThat(shared(decision)).containsExactly("one", "same");
        CertificateRecord there = paper("there", 1, now -> now.dispatched(SESSION.id()));
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
                paper("there", 1, now -> now.dispatched(SESSION.id())),
                paper("received", 1, now -> now.moved(Place.HOLDER)));
        assertThat(Decided.facts(decision)).containsExactly(new ManifestMade(SESSION.id()));
        assertThat(Decided.rows(decision, CertificateRecord.class)).isEmpty();
        Decision gone = dispatch(
                paper("one", 1, now -> now),
                paper("same", 1, now -> now),
                paper("gone", 1, now -> now.moved(Place.HOLDER)));
        assertThat(Decided.rows(gone, CertificateRecord.class)).hasSize(2);
    }

    @Test
    void S6_nothing_travels_to_a_closed_session() {
        SessionRecord closed = Decided.with(SESSION, SessionState.closed(Samples.digest("seal")));
        assertThat(Decided.nothing(DispatchDecision.dispatch(Decided.command(), closed, List.of())))
                .isEqualTo(Reason.SESSION_CLOSED);
    }

    private static List<String> shared(Decision decision) {
        return Decided.all(decision, NumberShared.class).stream()
                .map(fact -> fact.certificate().value())
                .toList();
    }

    private static Decision dispatch(CertificateRecord... papers) {
        return DispatchDecision.dispatch(Decided.command(), SESSION, List.of(papers));
    }

    private static CertificateRecord paper(String id, long number, UnaryOperator<CertificateState> now) {
        CertificateRecord booked = Samples.booked(Samples.certificate(id), SESSION, number);
        return Decided.with(booked, now.apply(booked.state()));
    }
}
