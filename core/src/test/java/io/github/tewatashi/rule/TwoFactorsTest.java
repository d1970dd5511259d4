package io.github.tewatashi.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.certificate.Face;
import io.github.tewatashi.engine.Decided;
import io.github.tewatashi.fact.CertificateState;
import io.github.tewatashi.fact.SlipState;
import io.github.tewatashi.match.MatchPolicy;
import io.github.tewatashi.match.SlipReading;
import io.github.tewatashi.name.Fold;
import io.github.tewatashi.name.Stated;
import io.github.tewatashi.name.Verdict;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.DeskView;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.record.SlipRecord;
import io.github.tewatashi.store.contract.Samples;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.OfficerId;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.Reason;
import io.github.tewatashi.vocabulary.SessionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The decision itself, on what a desk sees. */
class TwoFactorsTest {

    private static final SessionRecord SESSION = Samples.session("session");

    private final CertificateRecord own = paper("own", 1, "中島　恵子", "ナカシマ　ケイコ");
    private final CertificateRecord another = paper("another", 2, "山形　花子", "ヤマガタ　ハナコ");
    private final SlipRecord slip = Samples.slip(SESSION, 1, own);

    @Test
    void S2_a_name_that_is_nobodys_here_is_no_name_of_another_paper() {
        assertThat(reason("見本　太郎", Samples.inTray(own, SESSION), Samples.inTray(another, SESSION)))
                .isEqualTo(Reason.NAME_MISMATCH);
    }

    @Test
    void S2_the_name_of_another_paper_in_the_tray_is_told_apart() {
        assertThat(reason("山形　花子", Samples.inTray(own, SESSION), Samples.inTray(another, SESSION)))
                .isEqualTo(Reason.NAME_OF_ANOTHER_PAPER);
    }

    @Test
    void S2_a_paper_that_is_not_in_the_tray_is_nobody_elses_here() {
        assertThat(reason("山形　花子", Samples.inTray(own, SESSION), another)).isEqualTo(Reason.NAME_MISMATCH);
    }

    @Test
    void S2_whoever_could_have_said_what_was_said_is_a_rival_though_the_names_are_not_alike() {
        CertificateRecord alike = paper("alike", 3, "長島　恵子", "ナガシマ　ケイコ");
        MatchResult.Found found = (MatchResult.Found) find(
                "〓島　恵子",
                Samples.inTray(own, SESSION),
                Samples.inTray(alike, SESSION),
                Samples.inTray(another, SESSION));
        assertThat(found.rivals()).containsExactly(alike.id());
        assertThat(found.toConfirm()).isTrue();
    }

    @Test
    void S1_a_name_that_is_the_recorded_one_needs_no_look_and_has_no_rival() {
        MatchResult.Found found =
                (MatchResult.Found) find("中島　恵子", Samples.inTray(own, SESSION), Samples.inTray(another, SESSION));
        assertThat(found.certificate().id()).isEqualTo(new CertificateId("own"));
        assertThat(found.rivals()).isEmpty();
        assertThat(found.toConfirm()).isFalse();
    }

    @Test
    void S11_of_two_policies_the_stricter_verdict_counts() {
        MatchPolicy sure = claim -> Verdict.MATCH;
        MatchPolicy careful = claim -> Verdict.CONFIRM;
        MatchPolicy never = claim -> Verdict.MISMATCH;
        assertThat(toConfirm(sure.and(careful))).isTrue();
        assertThat(toConfirm(careful.and(sure))).isTrue();
        assertThat(toConfirm(sure.and(sure))).isFalse();
        assertThat(find("中島　恵子", careful.and(never), Samples.inTray(own, SESSION)))
                .isInstanceOfSatisfying(
                        MatchResult.NotFound.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.POLICY_REFUSED));
    }

    @Test
    void S1_a_slip_that_is_none_or_nobodys_points_to_no_paper() {
        assertThat(refused(read("0000001-4", "blue", Optional.of(slip)))).isEqualTo(Reason.SLIP_MISREAD);
        assertThat(refused(read("0000001-3", "blue", Optional.empty()))).isEqualTo(Reason.SLIP_UNKNOWN);
        assertThat(refused(read("0000001-3", "white", Optional.of(slip)))).isEqualTo(Reason.SLIP_OF_OTHER_SESSION);
        assertThat(refused(read(
                        "0000001-3",
                        "blue",
                        Optional.of(Decided.with(slip, slip.state().voided())))))
                .isEqualTo(Reason.SLIP_VOID);
        assertThat(refused(read("0000001-3", "blue", Optional.of(Decided.with(slip, new SlipState(true, 3))))))
                .isEqualTo(Reason.SLIP_LOCKED);
        assertThat(read("0000001-3", "session", Optional.of(Decided.with(slip, new SlipState(true, 2)))))
                .isInstanceOf(MatchResult.Found.class);
    }

    @Test
    void S3_S5_where_the_paper_is_and_what_hinders_it_is_told_apart() {
        CertificateState booked = own.state();
        CertificateState tray = Samples.inTray(own, SESSION).state();
        assertThat(hindrance(tray)).isEmpty();
        assertThat(hindrance(tray.absent(true))).contains(Reason.HOLDER_ABSENT);
        assertThat(hindrance(tray.held(true))).contains(Reason.ON_HOLD);
        assertThat(hindrance(booked)).contains(Reason.NOT_IN_TRAY);
        assertThat(hindrance(booked.moved(Place.ISSUER))).contains(Reason.NOT_IN_TRAY);
        assertThat(hindrance(booked.moved(Place.VOID))).contains(Reason.NOT_IN_TRAY);
        assertThat(hindrance(booked.dispatched(new SessionId("other")))).contains(Reason.NOT_IN_TRAY);
        assertThat(hindrance(booked.moved(Place.HOLDER))).contains(Reason.ALREADY_HANDED_OVER);
        assertThat(hindrance(booked.moved(Place.handedOver(new EncounterId("visit")))))
                .contains(Reason.ALREADY_HANDED_OVER);
        assertThat(hindrance(booked.astray(Place.astray(own.nextIncident())))).contains(Reason.PAPER_ASTRAY);
    }

    @Test
    void S1_what_was_folded_of_a_proxys_own_name_is_told_with_the_holders() {
        CertificateRecord authorised = Samples.authorised(Samples.inTray(own, SESSION), 5);
        DeskView view = new DeskView(SESSION, Samples.desk(SESSION, "desk"), Optional.of(slip), List.of(authorised));
        Statement said = new Statement(
                SlipReading.of("0000001-3", "blue"),
                Stated.name("中島　恵子"),
                Optional.of(StatedProxy.of(Stated.name("みほん はるこ"), LocalDate.of(1955, 3, 3))));
        MatchResult.Found found =
                (MatchResult.Found) TwoFactors.match(view, said, new OfficerId("at the desk"), MatchPolicy.TWO_FACTORS);
        assertThat(found.folds()).contains(Fold.SCRIPT);
        assertThat(found.proxy()).contains(5L);
    }

    @Test
    void S1_a_slip_of_a_booking_that_is_no_more_says_nothing_of_its_paper() {
        CertificateRecord again = Samples.inTray(paper("own", 9, "中島　恵子", "ナカシマ　ケイコ"), SESSION);
        assertThat(reason("中島　恵子", again)).isEqualTo(Reason.SLIP_VOID);
        CertificateRecord unbooked = Decided.with(again, again.state().unbooked());
        assertThat(reason("中島　恵子", unbooked)).isEqualTo(Reason.SLIP_VOID);
    }

    @Test
    void S9_what_is_said_again_is_the_holders_name_and_by_a_proxy_the_own_name_and_birth_date() {
        CertificateRecord authorised = Samples.authorised(own, 5);
        Optional<StatedProxy> haruko = proxy("見本　春子", LocalDate.of(1955, 3, 3));
        Optional<StatedProxy> older = proxy("見本　春子", LocalDate.of(1954, 3, 3));
        Optional<Long> recorded = Optional.of(5L);
        assertThat(isSaid(own, Optional.empty(), "ナカシマ　ケイコ", Optional.empty())).isTrue();
        assertThat(isSaid(own, Optional.empty(), "山形　花子", Optional.empty())).isFalse();
        assertThat(isSaid(authorised, recorded, "中島　恵子", haruko)).isTrue();
        assertThat(isSaid(authorised, recorded, "山形　花子", haruko)).isFalse();
        assertThat(isSaid(authorised, recorded, "中島　恵子", older)).isFalse();
        assertThat(isSaid(authorised, recorded, "中島　恵子", proxy("山形　花子", LocalDate.of(1955, 3, 3))))
                .isFalse();
        assertThat(isSaid(authorised, recorded, "中島　恵子", Optional.empty())).isFalse();
        assertThat(isSaid(authorised, Optional.empty(), "中島　恵子", haruko)).isFalse();
    }

    @Test
    void S9_once_a_proxy_is_withdrawn_what_was_said_cannot_be_compared_any_more() {
        Optional<StatedProxy> older = proxy("見本　春子", LocalDate.of(1954, 3, 3));
        assertThat(isSaid(own, Optional.of(5L), "中島　恵子", older)).isTrue();
        assertThat(isSaid(Samples.authorised(own, 7), Optional.of(5L), "中島　恵子", older))
                .isTrue();
    }

    @Test
    void S1_nobody_is_the_proxy_of_a_paper_for_which_none_is_recorded() {
        assertThat(ProxyRule.wrong(own, proxy("見本　春子", LocalDate.of(1955, 3, 3)).orElseThrow()))
                .map(MatchResult.NotFound::reason)
                .contains(Reason.PROXY_NOT_RECORDED);
    }

    @Test
    void S1_an_authorisation_reaches_to_its_last_day_and_never_to_the_officer_who_recorded_it() {
        CertificateRecord authorised = Samples.authorised(own, 5);
        OfficerId other = new OfficerId("at the desk");
        SessionRecord dayAfter = Samples.session(Samples.OFFICE, "later", Samples.DAY.plusDays(1));
        assertThat(ProxyRule.hindrance(authorised, Optional.of(5L), SESSION, other))
                .isEmpty();
        assertThat(ProxyRule.hindrance(authorised, Optional.of(5L), dayAfter, other))
                .contains(Reason.PROXY_EXPIRED);
        assertThat(ProxyRule.hindrance(authorised, Optional.of(5L), SESSION, Samples.OFFICER))
                .contains(Reason.PROXY_OF_THIS_OFFICER);
        assertThat(ProxyRule.hindrance(authorised, Optional.of(6L), SESSION, other))
                .contains(Reason.PROXY_NOT_RECORDED);
        assertThat(ProxyRule.hindrance(own, Optional.empty(), dayAfter, Samples.OFFICER))
                .isEmpty();
    }

    private static boolean isSaid(
            CertificateRecord certificate, Optional<Long> entry, String holder, Optional<StatedProxy> proxy) {
        return TwoFactors.isSaidOf(
                certificate, entry, new Statement(SlipReading.of("0000001-3", "blue"), Stated.name(holder), proxy));
    }

    private static Optional<StatedProxy> proxy(String name, LocalDate birthDate) {
        return Optional.of(StatedProxy.of(Stated.name(name), birthDate));
    }

    private static Optional<Reason> hindrance(CertificateState state) {
        return TwoFactors.hindrance(state, SESSION.id());
    }

    private static Reason refused(MatchResult finding) {
        return ((MatchResult.NotFound) finding).reason();
    }

    private MatchResult read(String number, String mark, Optional<SlipRecord> shown) {
        return TwoFactors.match(
                new DeskView(
                        SESSION, Samples.desk(SESSION, "desk"), shown, List.of(Samples.inTray(own, SESSION), another)),
                new Statement(SlipReading.of(number, mark), Stated.name("中島　恵子"), Optional.empty()),
                Samples.OFFICER,
                MatchPolicy.TWO_FACTORS);
    }

    @Test
    void S4_a_reading_of_a_slip_does_not_show_itself() {
        assertThat(SlipReading.of("0000001-3", "blue")).hasToString("SlipReading");
    }

    @Test
    void S4_what_a_proxy_said_does_not_show_itself() {
        assertThat(StatedProxy.of(Stated.name("見本　春子"), LocalDate.of(1955, 3, 3)))
                .hasToString("StatedProxy[redacted]");
    }

    private boolean toConfirm(MatchPolicy policy) {
        return ((MatchResult.Found) find("中島　恵子", policy, Samples.inTray(own, SESSION))).toConfirm();
    }

    private Reason reason(String stated, CertificateRecord... papers) {
        return ((MatchResult.NotFound) find(stated, papers)).reason();
    }

    private MatchResult find(String stated, CertificateRecord... papers) {
        return find(stated, MatchPolicy.TWO_FACTORS, papers);
    }

    private MatchResult find(String stated, MatchPolicy policy, CertificateRecord... papers) {
        DeskView view = new DeskView(SESSION, Samples.desk(SESSION, "desk"), Optional.of(slip), List.of(papers));
        return TwoFactors.match(
                view,
                new Statement(SlipReading.of("0000001-3", "blue"), Stated.name(stated), Optional.empty()),
                Samples.OFFICER,
                policy);
    }

    private static CertificateRecord paper(String id, long number, String written, String reading) {
        Face face = Face.of(written, reading, LocalDate.of(1980, 1, 2), id);
        return Samples.booked(Samples.certificate(Samples.OFFICE, id, face), SESSION, number);
    }
}
