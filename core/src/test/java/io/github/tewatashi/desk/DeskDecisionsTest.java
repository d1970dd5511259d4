package io.github.tewatashi.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.certificate.Face;
import io.github.tewatashi.certificate.PaperReading;
import io.github.tewatashi.engine.Decided;
import io.github.tewatashi.engine.Decision;
import io.github.tewatashi.ledger.Details;
import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.match.MatchPolicy;
import io.github.tewatashi.match.SlipReading;
import io.github.tewatashi.match.StatedProxy;
import io.github.tewatashi.match.Statement;
import io.github.tewatashi.name.Fold;
import io.github.tewatashi.name.Hint;
import io.github.tewatashi.name.Stated;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.DeskRecord;
import io.github.tewatashi.record.Draft;
import io.github.tewatashi.record.Guard;
import io.github.tewatashi.record.OpenEncounter;
import io.github.tewatashi.record.OpenEncounter.Stage;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.record.SlipRecord;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.store.DeskView;
import io.github.tewatashi.store.contract.Samples;
import io.github.tewatashi.words.CertificateId;
import io.github.tewatashi.words.EncounterId;
import io.github.tewatashi.words.OfficerId;
import io.github.tewatashi.words.Place;
import io.github.tewatashi.words.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each step of an encounter on what a desk sees: what is decided, what is written, what the ledger says. */
class DeskDecisionsTest {

    private static final SessionRecord SESSION = Samples.session("session").dispatched();
    private static final EncounterId VISIT = new EncounterId("visit");
    private static final OfficerId OFFICER = new OfficerId("officer");
    private static final LocalDate BIRTH = LocalDate.of(1980, 1, 2);
    private static final LocalDate OTHER_BIRTH = LocalDate.of(1990, 3, 4);
    private static final SerialNumber ONE = new SerialNumber(1);

    private final CertificateRecord own = paper("own", 1, "中島　恵子", "ナカシマ　ケイコ", BIRTH);
    private final CertificateRecord namesake = paper("namesake", 2, "中島　恵子", "ナカシマ　ケイコ", OTHER_BIRTH);
    private final CertificateRecord twin = paper("twin", 3, "中島　恵子", "ナカシマ　ケイコ", BIRTH);
    private final CertificateRecord another = paper("another", 4, "山形　花子", "ヤマガタ　ハナコ", OTHER_BIRTH);
    private final SlipRecord slip = Samples.slip(SESSION, 1, own);
    private final DeskRecord used = Samples.desk(SESSION, "desk").committed();

    // ---- the answer

    @Test
    void slip_and_name_that_match_wait_for_the_paper() {
        Decision decision = answers("中島　恵子", view(used, own, another));
        Details said = Decided.said(decision, Event.MATCHED);
        assertThat(said.officer()).contains(OFFICER);
        assertThat(said.encounter()).contains(VISIT);
        assertThat(said.serial()).contains(ONE);
        assertThat(said.certificate()).contains(own.id());
        assertThat(said.reason()).isEmpty();
        assertThat(Decided.row(decision, DeskRecord.class).open())
                .contains(new OpenEncounter(
                        VISIT, Stage.PAPER, ONE, own.id(), List.of(), false, OFFICER, Optional.empty()));
        assertThat(Decided.rows(decision, SessionRecord.class)).isEmpty();
    }

    @Test
    void an_equivalent_name_waits_for_the_officers_look() {
        Decision decision = answers("〓島　恵子", view(used, own));
        assertThat(Decided.said(decision, Event.CONFIRMATION_ASKED).codes()).contains(Fold.UNKNOWN_CHARACTER.name());
        assertThat(stage(decision)).isEqualTo(Stage.CONFIRMATION);
        assertThat(open(decision).toConfirm()).isTrue();
    }

    @Test
    void S2_with_a_namesake_in_the_tray_the_birth_date_comes_first() {
        Decision decision = answers("中島　恵子", view(used, own, namesake));
        assertThat(Decided.events(decision)).containsExactly(Event.IDENTIFIER_ASKED);
        assertThat(stage(decision)).isEqualTo(Stage.IDENTIFIER);
        assertThat(open(decision).rivals()).containsExactly(namesake.id());
    }

    @Test
    void a_proxy_is_in_the_encounter_and_in_the_ledger() {
        CertificateRecord authorised = Samples.authorised(own, 7);
        Decision decision = DeskDecisions.answer(
                draft(),
                view(used, authorised),
                VISIT,
                statement("中島　恵子", "blue", Optional.of(proxy("見本　春子", LocalDate.of(1955, 3, 3)))),
                OFFICER,
                MatchPolicy.TWO_FACTORS);
        assertThat(open(decision).authorisation()).contains(7L);
        assertThat(Decided.said(decision, Event.MATCHED).proxy()).contains(7L);
    }

    @Test
    void S6_the_first_use_of_a_desk_tells_a_closing_at_the_same_moment() {
        Decision decision = answers("中島　恵子", view(Samples.desk(SESSION, "desk"), own));
        assertThat(Decided.rows(decision, SessionRecord.class)).containsExactly(SESSION);
    }

    @Test
    void nobody_is_served_before_the_dispatch_or_after_the_closing() {
        SessionRecord scheduled = Samples.session("session");
        SessionRecord closed = SESSION.closed(Samples.digest("seal"));
        assertThat(Decided.refused(answers("中島　恵子", new DeskView(scheduled, used, Optional.of(slip), List.of(own)))))
                .isEqualTo(Reason.SESSION_NOT_OPEN);
        assertThat(Decided.refused(answers("中島　恵子", new DeskView(closed, used, Optional.of(slip), List.of(own)))))
                .isEqualTo(Reason.SESSION_CLOSED);
    }

    @Test
    void a_desk_serves_one_at_a_time_and_keeps_whom_it_serves() {
        DeskRecord busy = used.with(at(Stage.PAPER));
        Decision decision = answers("中島　恵子", view(busy, own));
        assertThat(Decided.refused(decision)).isEqualTo(Reason.DESK_BUSY);
        assertThat(open(decision)).isEqualTo(at(Stage.PAPER));
    }

    @Test
    void S4_every_wrong_name_is_counted_on_the_slip() {
        assertCounted(answers("見本　太郎", view(used, own)), Reason.NAME_MISMATCH);
        assertCounted(answers("山形　花子", view(used, own, another)), Reason.NAME_OF_ANOTHER_PAPER);
        CertificateRecord authorised = Samples.authorised(own, 7);
        assertCounted(
                answers(view(used, authorised), proxy("山形　花子", LocalDate.of(1955, 3, 3))), Reason.PROXY_NAME_DIFFERS);
        assertCounted(answers(view(used, authorised), proxy("見本　春子", BIRTH)), Reason.PROXY_IDENTIFIER_DIFFERS);
    }

    @Test
    void what_is_wrong_with_slip_or_paper_is_no_wrong_answer() {
        Decision otherColour = DeskDecisions.answer(
                draft(),
                view(used, own),
                VISIT,
                statement("中島　恵子", "white", Optional.empty()),
                OFFICER,
                MatchPolicy.TWO_FACTORS);
        assertThat(Decided.refused(otherColour)).isEqualTo(Reason.SLIP_OF_OTHER_SESSION);
        assertThat(Decided.rows(otherColour, SlipRecord.class)).isEmpty();
        assertThat(Decided.said(otherColour, Event.REFUSED).certificate()).isEmpty();
        Decision absent =
                answers("中島　恵子", view(used, own.standing(own.standing().absent(true))));
        assertThat(Decided.refused(absent)).isEqualTo(Reason.HOLDER_ABSENT);
        assertThat(Decided.said(absent, Event.REFUSED).certificate()).contains(own.id());
        assertThat(Decided.rows(absent, SlipRecord.class)).isEmpty();
    }

    @Test
    void a_refused_answer_tells_the_ledger_what_to_ask_again() {
        Decision decision = answers("ナガシマ　ケイコ", view(used, own));
        assertThat(Decided.said(decision, Event.REFUSED).codes()).containsExactly(Hint.VOICING.name());
    }

    // ---- the birth date

    @Test
    void the_recorded_birth_date_that_no_rival_has_goes_on_to_the_paper_or_to_the_look() {
        assertThat(identifies(BIRTH, false, own, namesake)).satisfies(decision -> {
            assertThat(Decided.events(decision)).containsExactly(Event.MATCHED);
            assertThat(stage(decision)).isEqualTo(Stage.PAPER);
        });
        assertThat(stage(identifies(BIRTH, true, own, namesake))).isEqualTo(Stage.CONFIRMATION);
    }

    @Test
    void a_wrong_birth_date_ends_it_and_is_counted() {
        Decision decision = identifies(OTHER_BIRTH, false, own, namesake);
        assertEnded(decision, Reason.IDENTIFIER_MISMATCH);
        assertThat(Decided.row(decision, SlipRecord.class).wrongAnswers()).isEqualTo(1);
    }

    @Test
    void S2_a_birth_date_that_a_rival_has_as_well_singles_out_nobody() {
        OpenEncounter waiting = Samples.encounter("visit", 1, own, twin).at(Stage.IDENTIFIER);
        assertEnded(identifies(waiting, BIRTH, own, twin), Reason.AMBIGUOUS);
    }

    @Test
    void S2_a_rival_that_cannot_be_looked_at_cannot_be_excluded() {
        assertEnded(identifies(BIRTH, false, own), Reason.AMBIGUOUS);
    }

    @Test
    void S5_who_was_called_absent_meanwhile_gets_no_further() {
        assertEnded(
                identifies(BIRTH, false, own.standing(own.standing().absent(true)), namesake), Reason.HOLDER_ABSENT);
    }

    @Test
    void a_step_out_of_turn_does_nothing() {
        DeskView waits = view(used.with(at(Stage.PAPER)), own);
        assertThat(Decided.nothing(DeskDecisions.identify(draft(), waits, VISIT, BIRTH, OFFICER)))
                .isEqualTo(Reason.ENCOUNTER_OVER);
        assertThat(Decided.nothing(DeskDecisions.confirm(draft(), waits, VISIT, true, OFFICER)))
                .isEqualTo(Reason.ENCOUNTER_OVER);
        DeskView asked = view(used.with(at(Stage.CONFIRMATION)), own);
        assertThat(Decided.nothing(handsOver(asked, "own"))).isEqualTo(Reason.ENCOUNTER_OVER);
        assertThat(Decided.nothing(DeskDecisions.handOver(
                        draft(), waits, new EncounterId("other"), PaperReading.of("own"), OFFICER)))
                .isEqualTo(Reason.ENCOUNTER_OVER);
    }

    // ---- the look

    @Test
    void names_that_the_officer_finds_the_same_go_on_to_the_paper() {
        Decision decision = confirms(true, own);
        assertThat(Decided.said(decision, Event.NAME_CONFIRMED).serial()).contains(ONE);
        assertThat(stage(decision)).isEqualTo(Stage.PAPER);
    }

    @Test
    void names_that_the_officer_finds_different_end_it_and_are_counted() {
        Decision decision = confirms(false, own);
        assertEnded(decision, Reason.NAME_NOT_CONFIRMED);
        assertThat(Decided.row(decision, SlipRecord.class).wrongAnswers()).isEqualTo(1);
    }

    @Test
    void a_proxy_who_was_withdrawn_meanwhile_gets_no_further() {
        OpenEncounter ofProxy =
                new OpenEncounter(VISIT, Stage.CONFIRMATION, ONE, own.id(), List.of(), true, OFFICER, Optional.of(7L));
        assertEnded(
                DeskDecisions.confirm(draft(), view(used.with(ofProxy), own), VISIT, true, OFFICER),
                Reason.PROXY_NOT_RECORDED);
    }

    // ---- the hand-over

    @Test
    void S1_the_paper_that_was_matched_is_handed_over() {
        Decision decision = handsOver(view(used.with(at(Stage.PAPER)), own, another), "own");
        Details said = Decided.said(decision, Event.HANDED_OVER);
        assertThat(said.movement())
                .contains(new Details.Movement(Place.tray(SESSION.session()), Place.handedOver(VISIT)));
        assertThat(said.session()).contains(SESSION.session());
        assertThat(said.desk()).contains(used.desk());
        assertThat(Decided.row(decision, CertificateRecord.class).standing().place())
                .isEqualTo(Place.handedOver(VISIT));
        assertThat(stage(decision)).isEqualTo(Stage.RECEIPT);
        assertThat(Decided.change(decision).guards()).containsExactly(new Guard(SESSION.session(), SESSION.version()));
    }

    @Test
    void S1_another_paper_stays_where_it_is() {
        assertEnded(handsOver(view(used.with(at(Stage.PAPER)), own, another), "another"), Reason.WRONG_PAPER);
    }

    @Test
    void S6_nothing_is_handed_over_after_the_closing() {
        DeskView closed = new DeskView(
                SESSION.closed(Samples.digest("seal")), used.with(at(Stage.PAPER)), Optional.of(slip), List.of(own));
        assertEnded(handsOver(closed, "own"), Reason.SESSION_CLOSED);
    }

    @Test
    void S5_nothing_is_handed_over_that_is_on_hold() {
        CertificateRecord held = own.standing(own.standing().held(true));
        assertEnded(handsOver(view(used.with(at(Stage.PAPER)), held), "own"), Reason.ON_HOLD);
    }

    @Test
    void S2_a_namesakes_paper_that_came_since_makes_it_ambiguous() {
        assertEnded(handsOver(view(used.with(at(Stage.PAPER)), own, namesake), "own"), Reason.AMBIGUOUS);
    }

    @Test
    void S2_who_gave_a_birth_date_is_hindered_by_those_born_on_that_day_only() {
        OpenEncounter identified = Samples.encounter("visit", 1, own, namesake);
        CertificateRecord late = paper("late", 5, "中島　恵子", "ナカシマ　ケイコ", OTHER_BIRTH);
        assertThat(Decided.events(handsOver(view(used.with(identified), own, namesake, late), "own")))
                .containsExactly(Event.HANDED_OVER);
        assertEnded(handsOver(view(used.with(identified), own, namesake, twin), "own"), Reason.AMBIGUOUS);
    }

    // ---- back into the tray

    @Test
    void an_encounter_ends_with_its_paper_in_the_tray_at_any_step_before_the_receipt() {
        for (Stage stage : List.of(Stage.IDENTIFIER, Stage.CONFIRMATION, Stage.PAPER)) {
            Decision decision = putsBack(used.with(at(stage)), VISIT);
            assertThat(Decided.said(decision, Event.ENDED).certificate()).contains(own.id());
            assertThat(Decided.row(decision, DeskRecord.class).open()).isEmpty();
        }
        assertThat(Decided.nothing(putsBack(used.with(at(Stage.RECEIPT)), VISIT)))
                .isEqualTo(Reason.ENCOUNTER_OVER);
        assertThat(Decided.nothing(putsBack(used.with(at(Stage.PAPER)), new EncounterId("other"))))
                .isEqualTo(Reason.ENCOUNTER_OVER);
    }

    // ---- after the hand-over

    @Test
    void the_paper_is_with_its_holder_once_the_person_confirmed() {
        Decision decision = Movements.receive(draft(), out(), VISIT, OFFICER);
        assertMoved(decision, Event.RECEIVED, Place.HOLDER);
        assertThat(Decided.rows(decision, SessionRecord.class)).isEmpty();
    }

    @Test
    void S2_a_paper_that_was_given_back_tells_the_other_desks() {
        Decision decision = Movements.takeBack(draft(), out(), VISIT, OFFICER);
        assertMoved(decision, Event.HANDED_BACK, Place.tray(SESSION.session()));
        assertThat(Decided.rows(decision, SessionRecord.class)).containsExactly(SESSION);
    }

    @Test
    void a_paper_that_the_person_says_is_not_theirs_is_astray() {
        Decision decision = Movements.dispute(draft(), out(), VISIT, OFFICER, "not mine");
        assertMoved(decision, Event.DISPUTED, Place.astray(own.nextIncident()));
        assertThat(Decided.said(decision, Event.DISPUTED).evidence())
                .contains(Draft.remarkDigest(draft().command(), "not mine"));
        assertThat(Decided.change(decision).remark()).contains("not mine");
        assertThat(Decided.nothing(Movements.dispute(draft(), out(), VISIT, OFFICER, " ")))
                .isEqualTo(Reason.REASON_MISSING);
    }

    @Test
    void what_is_not_handed_over_is_not_received() {
        assertThat(Decided.nothing(Movements.receive(draft(), view(used.with(at(Stage.PAPER)), own), VISIT, OFFICER)))
                .isEqualTo(Reason.ENCOUNTER_OVER);
        Decision named = Movements.receive(draft(), view(used.with(at(Stage.RECEIPT)), own), VISIT, OFFICER);
        assertEnded(named, Reason.PAPER_ASTRAY);
        assertThat(Decided.said(named, Event.REFUSED).desk()).contains(used.desk());
        assertThat(Decided.rows(named, CertificateRecord.class)).isEmpty();
    }

    // ---- overrides

    @Test
    void S12_a_refusal_that_never_happened_cannot_be_overridden() {
        OfficerId second = new OfficerId("second");
        Decision decision = OverrideDecisions.nothingRefused(draft(), used, VISIT, second);
        assertThat(Decided.refused(decision)).isEqualTo(Reason.NOT_OVERRIDABLE);
        assertThat(Decided.said(decision, Event.REFUSED).second()).contains(second);
        assertThat(Decided.said(decision, Event.REFUSED).encounter()).contains(VISIT);
    }

    @Test
    void S12_a_locked_slip_is_unlocked_by_a_second_officer_with_a_reason() {
        Decision decision = overrides(Reason.SLIP_LOCKED, 3, own, "second", "looked at the passport");
        Details said = Decided.said(decision, Event.SLIP_UNLOCKED);
        assertThat(said.officer()).contains(OFFICER);
        assertThat(said.second()).contains(new OfficerId("second"));
        assertThat(said.encounter()).contains(VISIT);
        assertThat(said.serial()).contains(ONE);
        assertThat(said.certificate()).contains(own.id());
        assertThat(said.reason()).contains(Reason.SLIP_LOCKED);
        assertThat(said.evidence()).isPresent();
        assertThat(Decided.row(decision, SlipRecord.class).wrongAnswers()).isZero();
        assertThat(Decided.refused(overrides(Reason.SLIP_LOCKED, 2, own, "second", "why")))
                .isEqualTo(Reason.NOT_OVERRIDABLE);
    }

    @Test
    void S12_absence_and_hold_are_lifted_by_a_second_officer_while_they_last() {
        CertificateRecord absent = own.standing(own.standing().absent(true).held(true));
        Decision came = overrides(Reason.HOLDER_ABSENT, 0, absent, "second", "here after all");
        assertThat(Decided.said(came, Event.ABSENCE_WITHDRAWN).desk()).contains(used.desk());
        assertThat(Decided.row(came, CertificateRecord.class).standing())
                .isEqualTo(own.standing().held(true));
        Decision released = overrides(Reason.ON_HOLD, 0, absent, "second", "settled");
        assertThat(Decided.said(released, Event.HOLD_RELEASED).session()).contains(SESSION.session());
        assertThat(Decided.row(released, CertificateRecord.class).standing())
                .isEqualTo(own.standing().absent(true));
        assertThat(Decided.refused(overrides(Reason.HOLDER_ABSENT, 0, own, "second", "why")))
                .isEqualTo(Reason.NOT_OVERRIDABLE);
        assertThat(Decided.refused(overrides(Reason.ON_HOLD, 0, own, "second", "why")))
                .isEqualTo(Reason.NOT_OVERRIDABLE);
        CertificateRecord elsewhere = Samples.booked(own, Samples.session("later"), 9)
                .standing(Samples.booked(own, Samples.session("later"), 9)
                        .standing()
                        .absent(true));
        assertThat(Decided.refused(overrides(Reason.HOLDER_ABSENT, 0, elsewhere, "second", "why")))
                .as("absent from another session")
                .isEqualTo(Reason.NOT_OVERRIDABLE);
    }

    @Test
    void S12_what_protects_match_and_singleness_is_not_overridden_nor_by_one_alone_nor_without_a_word() {
        assertThat(Decided.refused(overrides(Reason.AMBIGUOUS, 3, own, "second", "why")))
                .isEqualTo(Reason.NOT_OVERRIDABLE);
        assertThat(Decided.refused(overrides(Reason.SLIP_LOCKED, 3, own, "officer", "why")))
                .isEqualTo(Reason.SAME_OFFICER);
        assertThat(Decided.refused(overrides(Reason.SLIP_LOCKED, 3, own, "second", " ")))
                .isEqualTo(Reason.REASON_MISSING);
    }

    private Decision overrides(
            Reason reason, int wrongAnswers, CertificateRecord certificate, String second, String remark) {
        Draft before = Samples.draft("refusal");
        DeskDecisions.refuse(before, used, DeskDecisions.said(at(Stage.PAPER), OFFICER), reason);
        return OverrideDecisions.override(
                draft(),
                before.done().entries().get(0),
                used,
                Optional.of(slip.wrongAnswers(wrongAnswers)),
                Optional.of(certificate),
                new OfficerId(second),
                remark);
    }

    private void assertMoved(Decision decision, Event event, Place to) {
        Details said = Decided.said(decision, event);
        assertThat(said.movement()).contains(new Details.Movement(Place.handedOver(VISIT), to));
        assertThat(said.encounter()).contains(VISIT);
        assertThat(said.session()).contains(SESSION.session());
        assertThat(Decided.row(decision, CertificateRecord.class).standing().place())
                .isEqualTo(to);
        assertThat(Decided.row(decision, DeskRecord.class).open()).isEmpty();
    }

    private void assertEnded(Decision decision, Reason reason) {
        Details said = Decided.said(decision, Event.REFUSED);
        assertThat(said.reason()).contains(reason);
        assertThat(said.encounter()).contains(VISIT);
        assertThat(said.certificate()).contains(new CertificateId("own"));
        assertThat(Decided.row(decision, DeskRecord.class).open()).isEmpty();
    }

    private static void assertCounted(Decision decision, Reason reason) {
        assertThat(Decided.refused(decision)).isEqualTo(reason);
        assertThat(Decided.said(decision, Event.REFUSED).certificate()).contains(new CertificateId("own"));
        assertThat(Decided.row(decision, SlipRecord.class).wrongAnswers()).isEqualTo(1);
    }

    private DeskView out() {
        CertificateRecord handedOver = own.standing(own.standing().moved(Place.handedOver(VISIT)));
        return view(used.with(at(Stage.RECEIPT)), handedOver);
    }

    private Decision putsBack(DeskRecord desk, EncounterId id) {
        return DeskDecisions.putBack(draft(), view(desk, own), id, OFFICER);
    }

    private static Decision handsOver(DeskView view, String paper) {
        return DeskDecisions.handOver(draft(), view, VISIT, PaperReading.of(paper), OFFICER);
    }

    private Decision confirms(boolean same, CertificateRecord... papers) {
        return DeskDecisions.confirm(draft(), view(used.with(at(Stage.CONFIRMATION)), papers), VISIT, same, OFFICER);
    }

    private Decision identifies(LocalDate birthDate, boolean toConfirm, CertificateRecord... papers) {
        OpenEncounter waiting = new OpenEncounter(
                VISIT, Stage.IDENTIFIER, ONE, own.id(), List.of(namesake.id()), toConfirm, OFFICER, Optional.empty());
        return identifies(waiting, birthDate, papers);
    }

    private Decision identifies(OpenEncounter waiting, LocalDate birthDate, CertificateRecord... papers) {
        return DeskDecisions.identify(draft(), view(used.with(waiting), papers), VISIT, birthDate, OFFICER);
    }

    private static Decision answers(String name, DeskView view) {
        return DeskDecisions.answer(
                draft(), view, VISIT, statement(name, "blue", Optional.empty()), OFFICER, MatchPolicy.TWO_FACTORS);
    }

    private static Decision answers(DeskView view, StatedProxy proxy) {
        return DeskDecisions.answer(
                draft(), view, VISIT, statement("中島　恵子", "blue", Optional.of(proxy)), OFFICER, MatchPolicy.TWO_FACTORS);
    }

    private static StatedProxy proxy(String name, LocalDate birthDate) {
        return StatedProxy.of(Stated.name(name), birthDate);
    }

    private static Statement statement(String name, String mark, Optional<StatedProxy> proxy) {
        return new Statement(SlipReading.of(ONE.toString(), mark), Stated.name(name), proxy);
    }

    private static OpenEncounter open(Decision decision) {
        return Decided.row(decision, DeskRecord.class).open().orElseThrow();
    }

    private static Stage stage(Decision decision) {
        return open(decision).stage();
    }

    private OpenEncounter at(Stage stage) {
        return Samples.encounter("visit", 1, own).at(stage);
    }

    private DeskView view(DeskRecord desk, CertificateRecord... papers) {
        return new DeskView(SESSION, desk, Optional.of(slip), List.of(papers));
    }

    private static Draft draft() {
        return Samples.draft("command");
    }

    private static CertificateRecord paper(
            String id, long number, String written, String reading, LocalDate birthDate) {
        Face face = Face.of(written, reading, birthDate, id);
        CertificateRecord booked = Samples.booked(Samples.certificate(Samples.OFFICE, id, face), SESSION, number);
        return Samples.inTray(booked, SESSION);
    }
}
