package io.github.tewatashi.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.certificate.Face;
import io.github.tewatashi.name.Stated;
import io.github.tewatashi.name.Verdict;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.record.SlipRecord;
import io.github.tewatashi.store.DeskView;
import io.github.tewatashi.store.contract.Samples;
import io.github.tewatashi.words.CertificateId;
import io.github.tewatashi.words.Reason;
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
        Finding.Found found = (Finding.Found) find(
                "〓島　恵子",
                Samples.inTray(own, SESSION),
                Samples.inTray(alike, SESSION),
                Samples.inTray(another, SESSION));
        assertThat(found.rivals()).containsExactly(alike.id());
        assertThat(found.toConfirm()).isTrue();
    }

    @Test
    void S1_a_name_that_is_the_recorded_one_needs_no_look_and_has_no_rival() {
        Finding.Found found =
                (Finding.Found) find("中島　恵子", Samples.inTray(own, SESSION), Samples.inTray(another, SESSION));
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
                        Finding.NotFound.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.POLICY_REFUSED));
    }

    @Test
    void S4_a_reading_of_a_slip_does_not_show_itself() {
        assertThat(SlipReading.of("0000001-3", "blue")).hasToString("SlipReading");
    }

    private boolean toConfirm(MatchPolicy policy) {
        return ((Finding.Found) find("中島　恵子", policy, Samples.inTray(own, SESSION))).toConfirm();
    }

    private Reason reason(String stated, CertificateRecord... papers) {
        return ((Finding.NotFound) find(stated, papers)).reason();
    }

    private Finding find(String stated, CertificateRecord... papers) {
        return find(stated, MatchPolicy.TWO_FACTORS, papers);
    }

    private Finding find(String stated, MatchPolicy policy, CertificateRecord... papers) {
        DeskView view = new DeskView(SESSION, Samples.desk(SESSION, "desk"), Optional.of(slip), List.of(papers));
        return TwoFactors.find(
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
