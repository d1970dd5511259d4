package io.github.tewatashi.desk;

import static io.github.tewatashi.desk.DeskSamples.ANOTHER;
import static io.github.tewatashi.desk.DeskSamples.NAMESAKE;
import static io.github.tewatashi.desk.DeskSamples.OTHER_BIRTH;
import static io.github.tewatashi.desk.DeskSamples.OWN;
import static io.github.tewatashi.desk.DeskSamples.SESSION;
import static io.github.tewatashi.desk.DeskSamples.TWIN;
import static io.github.tewatashi.desk.DeskSamples.VISIT;
import static io.github.tewatashi.desk.DeskSamples.at;
import static io.github.tewatashi.desk.DeskSamples.command;
import static io.github.tewatashi.desk.DeskSamples.context;
import static io.github.tewatashi.desk.DeskSamples.encounter;
import static io.github.tewatashi.desk.DeskSamples.handedOver;
import static io.github.tewatashi.desk.DeskSamples.held;
import static io.github.tewatashi.desk.DeskSamples.paper;
import static io.github.tewatashi.desk.DeskSamples.view;
import static io.github.tewatashi.desk.DeskSamples.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.certificate.PaperReading;
import io.github.tewatashi.engine.Decided;
import io.github.tewatashi.engine.Decision;
import io.github.tewatashi.fact.DeskFact;
import io.github.tewatashi.fact.HandOverFact;
import io.github.tewatashi.fact.OpenEncounter.Stage;
import io.github.tewatashi.ledger.Remark;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.DeskRecord;
import io.github.tewatashi.record.DeskView;
import io.github.tewatashi.record.ExpectedVersion;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.Movement;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.Reason;
import org.junit.jupiter.api.Test;

/** The hand-over and what follows it, on what a desk sees: where the paper goes, and what becomes of the desk. */
class HandOverDecisionsTest {

    private static final Place PERSON = Place.handedOver(VISIT);
    private static final Place TRAY = Place.tray(SESSION.id());

    // ---- the hand-over

    @Test
    void S1_the_paper_that_was_matched_is_handed_over() {
        Decision decision = handsOver(view(at(Stage.PAPER), OWN, ANOTHER), "own");
        assertThat(Decided.facts(decision))
                .containsExactly(new HandOverFact.HandedOver(context(), new Movement(TRAY, PERSON)));
        assertThat(placeOfPaper(decision)).isEqualTo(PERSON);
        assertThat(Decided.row(decision, DeskRecord.class).open()).contains(encounter(Stage.RECEIPT));
        assertThat(Decided.change(decision).guards())
                .containsExactly(new ExpectedVersion(SESSION.id(), SESSION.version()));
    }

    @Test
    void S1_another_paper_stays_where_it_is() {
        assertEnded(handsOver(view(at(Stage.PAPER), OWN, ANOTHER), "another"), Reason.WRONG_PAPER);
    }

    @Test
    void S6_nothing_is_handed_over_after_the_closing() {
        assertEnded(handsOver(view(DeskSamples.CLOSED, at(Stage.PAPER), OWN), "own"), Reason.SESSION_CLOSED);
    }

    @Test
    void S5_nothing_is_handed_over_that_is_on_hold() {
        assertEnded(handsOver(view(at(Stage.PAPER), held(OWN)), "own"), Reason.ON_HOLD);
    }

    @Test
    void S2_a_namesakes_paper_that_came_since_makes_it_ambiguous() {
        assertEnded(handsOver(view(at(Stage.PAPER), OWN, NAMESAKE), "own"), Reason.AMBIGUOUS);
    }

    @Test
    void S2_who_gave_a_birth_date_is_hindered_by_those_born_on_that_day_only() {
        DeskRecord identified = with(encounter(Stage.PAPER, NAMESAKE));
        CertificateRecord late = paper("late", 5, "中島　恵子", "ナカシマ　ケイコ", OTHER_BIRTH);
        Decision decision = handsOver(view(identified, OWN, NAMESAKE, late), "own");
        assertThat(Decided.all(decision, HandOverFact.HandedOver.class)).hasSize(1);
        assertEnded(handsOver(view(identified, OWN, NAMESAKE, TWIN), "own"), Reason.AMBIGUOUS);
    }

    @Test
    void a_hand_over_out_of_turn_does_nothing() {
        assertThat(Decided.nothing(handsOver(view(at(Stage.CONFIRMATION), OWN), "own")))
                .isEqualTo(Reason.ENCOUNTER_OVER);
        assertThat(Decided.nothing(HandOverDecisions.handOver(
                        view(at(Stage.PAPER), OWN), command(), new EncounterId("other"), PaperReading.of("own"))))
                .isEqualTo(Reason.ENCOUNTER_OVER);
    }

    // ---- after the hand-over

    @Test
    void the_paper_is_with_its_holder_once_the_person_confirmed() {
        Decision decision = HandOverDecisions.receive(afterHandOver(), command(), VISIT);
        assertThat(Decided.facts(decision))
                .containsExactly(new HandOverFact.Received(context(), new Movement(PERSON, Place.HOLDER)));
        assertMovedTo(Place.HOLDER, decision);
        assertThat(Decided.rows(decision, SessionRecord.class)).isEmpty();
    }

    @Test
    void S2_a_paper_that_was_given_back_tells_the_other_desks() {
        Decision decision = HandOverDecisions.takeBack(afterHandOver(), command(), VISIT);
        assertThat(Decided.facts(decision))
                .containsExactly(new HandOverFact.HandedBack(context(), new Movement(PERSON, TRAY)));
        assertMovedTo(TRAY, decision);
        assertThat(Decided.rows(decision, SessionRecord.class)).containsExactly(SESSION);
    }

    @Test
    void a_paper_that_the_person_says_is_not_theirs_is_astray() {
        Decision decision = HandOverDecisions.dispute(afterHandOver(), Decided.because("not mine"), VISIT);
        Place astray = Place.astray(OWN.nextIncident());
        assertThat(Decided.facts(decision))
                .containsExactly(new HandOverFact.Disputed(context(), new Movement(PERSON, astray)));
        assertMovedTo(astray, decision);
        assertThat(Decided.change(decision).entries().get(0).remark())
                .contains(Remark.digest(Decided.COMMAND, "not mine"));
        assertThat(Decided.change(decision).remark()).contains("not mine");
        assertThat(Decided.nothing(HandOverDecisions.dispute(afterHandOver(), Decided.because(" "), VISIT)))
                .isEqualTo(Reason.REASON_MISSING);
    }

    @Test
    void what_is_not_handed_over_is_not_received() {
        assertThat(Decided.nothing(HandOverDecisions.receive(view(at(Stage.PAPER), OWN), command(), VISIT)))
                .isEqualTo(Reason.ENCOUNTER_OVER);
    }

    @Test
    void S3_a_paper_that_was_named_in_an_incident_meanwhile_stays_astray() {
        Decision named = HandOverDecisions.receive(view(at(Stage.RECEIPT), OWN), command(), VISIT);
        assertEnded(named, Reason.PAPER_ASTRAY);
    }

    private static void assertMovedTo(Place to, Decision decision) {
        assertThat(placeOfPaper(decision)).isEqualTo(to);
        assertThat(Decided.row(decision, DeskRecord.class).open()).isEmpty();
    }

    private static void assertEnded(Decision decision, Reason reason) {
        assertThat(Decided.facts(decision)).containsExactly(DeskFact.DeskRefused.step(context(), reason));
        assertThat(Decided.row(decision, DeskRecord.class).open()).isEmpty();
        assertThat(Decided.rows(decision, CertificateRecord.class)).isEmpty();
    }

    private static Place placeOfPaper(Decision decision) {
        return Decided.row(decision, CertificateRecord.class).state().place();
    }

    private static DeskView afterHandOver() {
        return view(at(Stage.RECEIPT), handedOver());
    }

    private static Decision handsOver(DeskView view, String paper) {
        return HandOverDecisions.handOver(view, command(), VISIT, PaperReading.of(paper));
    }
}
