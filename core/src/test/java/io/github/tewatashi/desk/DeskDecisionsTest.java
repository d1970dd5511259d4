package io.github.tewatashi.desk;

import static io.github.tewatashi.desk.DeskSamples.ANOTHER;
import static io.github.tewatashi.desk.DeskSamples.BIRTH;
import static io.github.tewatashi.desk.DeskSamples.NAMESAKE;
import static io.github.tewatashi.desk.DeskSamples.OFFICER;
import static io.github.tewatashi.desk.DeskSamples.OTHER_BIRTH;
import static io.github.tewatashi.desk.DeskSamples.OWN;
import static io.github.tewatashi.desk.DeskSamples.SESSION;
import static io.github.tewatashi.desk.DeskSamples.TWIN;
import static io.github.tewatashi.desk.DeskSamples.VISIT;
import static io.github.tewatashi.desk.DeskSamples.absent;
import static io.github.tewatashi.desk.DeskSamples.at;
import static io.github.tewatashi.desk.DeskSamples.command;
import static io.github.tewatashi.desk.DeskSamples.context;
import static io.github.tewatashi.desk.DeskSamples.encounter;
import static io.github.tewatashi.desk.DeskSamples.free;
import static io.github.tewatashi.desk.DeskSamples.proxy;
import static io.github.tewatashi.desk.DeskSamples.says;
import static io.github.tewatashi.desk.DeskSamples.view;
import static io.github.tewatashi.desk.DeskSamples.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.engine.Decided;
import io.github.tewatashi.engine.Decision;
import io.github.tewatashi.fact.DeskFact;
import io.github.tewatashi.fact.OpenEncounter;
import io.github.tewatashi.fact.OpenEncounter.Stage;
import io.github.tewatashi.match.MatchPolicy;
import io.github.tewatashi.name.Fold;
import io.github.tewatashi.name.Hint;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.DeskRecord;
import io.github.tewatashi.record.DeskView;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.record.SlipRecord;
import io.github.tewatashi.rule.StatedProxy;
import io.github.tewatashi.rule.Statement;
import io.github.tewatashi.store.contract.Samples;
import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each step of an encounter up to the paper, on what a desk sees: what happens, and what becomes of desk and slip. */
class DeskDecisionsTest {

    private static final LocalDate PROXY_BIRTH = LocalDate.of(1955, 3, 3);

    // ---- slip and stated name

    @Test
    void slip_and_name_that_match_wait_for_the_paper() {
        Decision decision = states("中島　恵子", view(free(), OWN, ANOTHER));
        assertThat(Decided.facts(decision)).containsExactly(new DeskFact.Matched(context(), List.of()));
        assertThat(Decided.change(decision).entries().get(0).officer()).isEqualTo(OFFICER);
        assertThat(open(decision)).isEqualTo(encounter(Stage.PAPER));
        assertThat(Decided.rows(decision, SessionRecord.class)).isEmpty();
        assertThat(Decided.rows(decision, SlipRecord.class)).isEmpty();
    }

    @Test
    void an_equivalent_name_waits_for_the_officers_look() {
        Decision decision = states("〓島　恵子", view(free(), OWN));
        assertThat(Decided.facts(decision))
                .containsExactly(
                        new DeskFact.ConfirmationAsked(context(), List.of(Fold.SPACE, Fold.UNKNOWN_CHARACTER)));
        assertThat(open(decision).stage()).isEqualTo(Stage.CONFIRMATION);
        assertThat(open(decision).toConfirm()).isTrue();
    }

    @Test
    void S2_with_a_namesake_in_the_tray_the_birth_date_comes_first() {
        Decision decision = states("中島　恵子", view(free(), OWN, NAMESAKE));
        assertThat(Decided.facts(decision))
                .containsExactly(new DeskFact.IdentifierAsked(context(), List.of(NAMESAKE.id()), false, List.of()));
        assertThat(open(decision)).isEqualTo(encounter(Stage.IDENTIFIER, NAMESAKE));
    }

    @Test
    void a_proxy_is_in_the_encounter_and_in_the_ledger() {
        DeskView view = view(free(), Samples.authorised(OWN, 7));
        Decision decision = states(view, proxy("見本　春子", PROXY_BIRTH));
        assertThat(open(decision).proxy()).contains(7L);
        assertThat(Decided.first(decision, DeskFact.Matched.class).context().proxy())
                .contains(7L);
    }

    @Test
    void S6_the_first_use_of_a_desk_tells_a_closing_at_the_same_moment() {
        DeskView unused = view(Samples.desk(SESSION, "desk"), OWN);
        assertThat(Decided.rows(states("中島　恵子", unused), SessionRecord.class)).containsExactly(SESSION);
        assertThat(Decided.rows(states("見本　太郎", unused), SessionRecord.class)).containsExactly(SESSION);
    }

    @Test
    void nobody_is_served_before_the_dispatch_or_after_the_closing() {
        assertThat(Decided.refused(states("中島　恵子", view(Samples.session("session"), free(), OWN))))
                .isEqualTo(Reason.SESSION_NOT_OPEN);
        assertThat(Decided.refused(states("中島　恵子", view(DeskSamples.CLOSED, free(), OWN))))
                .isEqualTo(Reason.SESSION_CLOSED);
    }

    @Test
    void S10_a_desk_serves_one_at_a_time_and_keeps_whom_it_serves() {
        DeskView busy = view(at(Stage.PAPER), OWN);
        Decision decision =
                DeskDecisions.states(busy, command(), new EncounterId("next"), says("中島　恵子"), MatchPolicy.TWO_FACTORS);
        assertThat(Decided.refused(decision)).isEqualTo(Reason.DESK_BUSY);
        assertThat(open(decision)).isEqualTo(encounter(Stage.PAPER));
    }

    @Test
    void S4_every_wrong_name_is_counted_on_the_slip() {
        assertCounted(states("見本　太郎", view(free(), OWN)), Reason.NAME_MISMATCH);
        assertCounted(states("山形　花子", view(free(), OWN, ANOTHER)), Reason.NAME_OF_ANOTHER_PAPER);
        DeskView authorised = view(free(), Samples.authorised(OWN, 7));
        assertCounted(states(authorised, proxy("山形　花子", PROXY_BIRTH)), Reason.PROXY_NAME_DIFFERS);
        assertCounted(states(authorised, proxy("見本　春子", BIRTH)), Reason.PROXY_IDENTIFIER_DIFFERS);
    }

    @Test
    void what_is_wrong_with_slip_or_paper_is_no_wrong_answer() {
        Decision otherColour = states(says("white", "中島　恵子", Optional.empty()), view(free(), OWN));
        assertThat(Decided.refused(otherColour)).isEqualTo(Reason.SLIP_OF_OTHER_SESSION);
        assertThat(Decided.rows(otherColour, SlipRecord.class)).isEmpty();
        assertThat(refused(otherColour).certificate()).isEmpty();
        assertThat(refused(otherColour).number()).contains(DeskSamples.ONE);
        Decision absent = states("中島　恵子", view(free(), absent(OWN)));
        assertThat(Decided.refused(absent)).isEqualTo(Reason.HOLDER_ABSENT);
        assertThat(refused(absent).certificate()).contains(OWN.id());
        assertThat(Decided.rows(absent, SlipRecord.class)).isEmpty();
    }

    @Test
    void a_refused_name_tells_the_ledger_what_to_ask_again() {
        Decision decision = states("ナガシマ　ケイコ", view(free(), OWN));
        assertThat(refused(decision).hints()).containsExactly(Hint.VOICING);
    }

    // ---- the birth date

    @Test
    void the_recorded_birth_date_that_no_rival_has_goes_on_to_the_paper_or_to_the_look() {
        Decision decision = identifies(BIRTH, false, OWN, NAMESAKE);
        assertThat(Decided.facts(decision)).containsExactly(new DeskFact.Matched(context(), List.of()));
        assertThat(open(decision)).isEqualTo(encounter(Stage.PAPER, NAMESAKE));
        assertThat(open(identifies(BIRTH, true, OWN, NAMESAKE)).stage()).isEqualTo(Stage.CONFIRMATION);
    }

    @Test
    void a_wrong_birth_date_ends_it_and_is_counted() {
        Decision decision = identifies(OTHER_BIRTH, false, OWN, NAMESAKE);
        assertEnded(decision, Reason.IDENTIFIER_MISMATCH);
        assertThat(Decided.row(decision, SlipRecord.class).state().wrongAnswers())
                .isEqualTo(1);
    }

    @Test
    void S2_a_birth_date_that_a_rival_has_as_well_singles_out_nobody() {
        Decision decision = identifies(encounter(Stage.IDENTIFIER, TWIN), BIRTH, OWN, TWIN);
        assertEnded(decision, Reason.AMBIGUOUS);
        assertThat(Decided.rows(decision, SlipRecord.class)).isEmpty();
    }

    @Test
    void S2_a_rival_that_cannot_be_looked_at_cannot_be_excluded() {
        assertEnded(identifies(BIRTH, false, OWN), Reason.AMBIGUOUS);
    }

    @Test
    void S5_who_was_called_absent_meanwhile_gets_no_further() {
        assertEnded(identifies(BIRTH, false, absent(OWN), NAMESAKE), Reason.HOLDER_ABSENT);
    }

    // ---- the look

    @Test
    void names_that_the_officer_finds_the_same_go_on_to_the_paper() {
        Decision decision = confirms(true, at(Stage.CONFIRMATION));
        assertThat(Decided.facts(decision)).containsExactly(new DeskFact.NameConfirmed(context()));
        assertThat(open(decision).stage()).isEqualTo(Stage.PAPER);
    }

    @Test
    void names_that_the_officer_finds_different_end_it_and_are_counted() {
        Decision decision = confirms(false, at(Stage.CONFIRMATION));
        assertEnded(decision, Reason.NAME_NOT_CONFIRMED);
        assertThat(Decided.row(decision, SlipRecord.class).state().wrongAnswers())
                .isEqualTo(1);
    }

    @Test
    void a_proxy_who_was_withdrawn_meanwhile_gets_no_further() {
        DeskRecord ofProxy = with(encounter(Stage.CONFIRMATION, true, Optional.of(7L)));
        Decision decision = confirms(true, ofProxy);
        assertEnded(decision, Reason.PROXY_NOT_RECORDED);
        assertThat(refused(decision).proxy()).contains(7L);
    }

    // ---- out of turn, and back into the tray

    @Test
    void a_step_out_of_turn_does_nothing() {
        DeskView waits = view(at(Stage.PAPER), OWN);
        assertThat(Decided.nothing(DeskDecisions.identify(waits, command(), VISIT, BIRTH)))
                .isEqualTo(Reason.ENCOUNTER_OVER);
        assertThat(Decided.nothing(DeskDecisions.confirm(waits, command(), VISIT, true)))
                .isEqualTo(Reason.ENCOUNTER_OVER);
    }

    @Test
    void an_encounter_ends_with_its_paper_in_the_tray_at_any_step_before_the_receipt() {
        for (Stage stage : List.of(Stage.IDENTIFIER, Stage.CONFIRMATION, Stage.PAPER)) {
            Decision decision = DeskDecisions.putBack(view(at(stage), OWN), command(), VISIT);
            assertThat(Decided.facts(decision)).containsExactly(new DeskFact.Ended(context()));
            assertThat(Decided.row(decision, DeskRecord.class).open()).isEmpty();
        }
        assertThat(Decided.nothing(DeskDecisions.putBack(view(at(Stage.RECEIPT), OWN), command(), VISIT)))
                .isEqualTo(Reason.ENCOUNTER_OVER);
        EncounterId other = new EncounterId("other");
        assertThat(Decided.nothing(DeskDecisions.putBack(view(at(Stage.PAPER), OWN), command(), other)))
                .isEqualTo(Reason.ENCOUNTER_OVER);
    }

    private static void assertEnded(Decision decision, Reason reason) {
        assertThat(Decided.refused(decision)).isEqualTo(reason);
        assertThat(refused(decision).encounter()).isEqualTo(VISIT);
        assertThat(refused(decision).certificate()).contains(OWN.id());
        assertThat(Decided.row(decision, DeskRecord.class).open()).isEmpty();
    }

    private static void assertCounted(Decision decision, Reason reason) {
        assertThat(Decided.refused(decision)).isEqualTo(reason);
        assertThat(refused(decision).certificate()).contains(OWN.id());
        assertThat(Decided.row(decision, SlipRecord.class).state().wrongAnswers())
                .isEqualTo(1);
    }

    private static DeskFact.DeskRefused refused(Decision decision) {
        return Decided.first(decision, DeskFact.DeskRefused.class);
    }

    private static OpenEncounter open(Decision decision) {
        return Decided.row(decision, DeskRecord.class).open().orElseThrow();
    }

    private static Decision states(String name, DeskView view) {
        return states(says(name), view);
    }

    private static Decision states(DeskView view, StatedProxy proxy) {
        return states(says("blue", "中島　恵子", Optional.of(proxy)), view);
    }

    private static Decision states(Statement said, DeskView view) {
        return DeskDecisions.states(view, command(), VISIT, said, MatchPolicy.TWO_FACTORS);
    }

    private static Decision identifies(LocalDate birthDate, boolean toConfirm, CertificateRecord... papers) {
        return identifies(encounter(Stage.IDENTIFIER, toConfirm, Optional.empty(), NAMESAKE), birthDate, papers);
    }

    private static Decision identifies(OpenEncounter waiting, LocalDate birthDate, CertificateRecord... papers) {
        return DeskDecisions.identify(view(with(waiting), papers), command(), VISIT, birthDate);
    }

    private static Decision confirms(boolean same, DeskRecord desk) {
        return DeskDecisions.confirm(view(desk, OWN), command(), VISIT, same);
    }
}
