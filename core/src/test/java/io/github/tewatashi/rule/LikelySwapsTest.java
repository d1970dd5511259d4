package io.github.tewatashi.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.certificate.Face;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.store.contract.Samples;
import io.github.tewatashi.vocabulary.LikelySwap;
import io.github.tewatashi.vocabulary.SwapReason;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** S6: which papers were probably taken for each other, and why; and no pair without a reason. */
class LikelySwapsTest {

    private static final SessionRecord TODAY = Samples.session("today");
    private static final SessionRecord OTHER = Samples.session("other");

    private final CertificateRecord hanako = paper("hanako", TODAY, 7, "山形　花子", "ヤマガタ　ハナコ");
    private final CertificateRecord keiko = paper("keiko", TODAY, 20, "中島　恵子", "ナカシマ　ケイコ");

    @Test
    void S6_papers_that_have_nothing_in_common_were_not_swapped_unless_they_are_the_only_pair() {
        CertificateRecord taro = paper("taro", TODAY, 30, "見本　太郎", "ミホン　タロウ");
        assertThat(LikelySwaps.among(List.of(hanako), List.of(keiko)))
                .containsExactly(swap(hanako, keiko, SwapReason.ONLY_PAIR));
        assertThat(LikelySwaps.among(List.of(hanako), List.of(keiko, taro))).isEmpty();
        assertThat(LikelySwaps.among(List.of(hanako, taro), List.of(keiko))).isEmpty();
        assertThat(LikelySwaps.among(List.of(hanako), List.of())).isEmpty();
        assertThat(LikelySwaps.among(List.of(), List.of(keiko))).isEmpty();
    }

    @Test
    void S6_papers_that_go_by_one_number_are_named_even_if_one_is_of_another_session() {
        CertificateRecord same = paper("same", OTHER, 7, "見本　太郎", "ミホン　タロウ");
        assertThat(LikelySwaps.among(List.of(same), List.of(hanako, keiko)))
                .containsExactly(swap(same, hanako, SwapReason.SAME_NUMBER));
    }

    @Test
    void S6_namesakes_are_named_by_reading_as_well() {
        CertificateRecord namesake = paper("namesake", TODAY, 40, "中嶋　慶子", "ナカシマ　ケイコ");
        assertThat(LikelySwaps.among(List.of(namesake), List.of(hanako, keiko)))
                .containsExactly(swap(namesake, keiko, SwapReason.SAME_NAME));
    }

    @Test
    void S6_neighbours_are_those_whose_numbers_follow_each_other_in_one_session() {
        CertificateRecord before = paper("before", TODAY, 19, "見本　太郎", "ミホン　タロウ");
        CertificateRecord after = paper("after", TODAY, 21, "見本　次郎", "ミホン　ジロウ");
        CertificateRecord elsewhere = paper("elsewhere", OTHER, 21, "見本　三郎", "ミホン　サブロウ");
        CertificateRecord unbooked = Samples.certificate("unbooked");
        assertThat(LikelySwaps.among(List.of(before, after, elsewhere, unbooked), List.of(keiko)))
                .containsExactly(
                        swap(before, keiko, SwapReason.NEIGHBOURING_NUMBER),
                        swap(after, keiko, SwapReason.NEIGHBOURING_NUMBER));
        assertThat(LikelySwaps.among(List.of(keiko), List.of(unbooked, before)))
                .containsExactly(swap(keiko, before, SwapReason.NEIGHBOURING_NUMBER));
    }

    @Test
    void S6_the_strongest_reason_comes_first_and_among_equals_the_pair_with_more_of_them() {
        CertificateRecord number = paper("number", OTHER, 20, "見本　太郎", "ミホン　タロウ");
        CertificateRecord both = paper("both", OTHER, 20, "中島　恵子", "ナカシマ　ケイコ");
        CertificateRecord neighbour = paper("neighbour", TODAY, 21, "見本　次郎", "ミホン　ジロウ");
        assertThat(LikelySwaps.among(List.of(neighbour, number, both), List.of(keiko)))
                .containsExactly(
                        swap(both, keiko, SwapReason.SAME_NUMBER, SwapReason.SAME_NAME),
                        swap(number, keiko, SwapReason.SAME_NUMBER),
                        swap(neighbour, keiko, SwapReason.NEIGHBOURING_NUMBER));
    }

    private static LikelySwap swap(CertificateRecord here, CertificateRecord gone, SwapReason... reasons) {
        return new LikelySwap(here.id(), gone.id(), List.of(reasons));
    }

    private static CertificateRecord paper(
            String id, SessionRecord session, long number, String written, String reading) {
        Face face = Face.of(written, reading, LocalDate.of(1980, 1, 2), id);
        return Samples.booked(Samples.certificate(Samples.OFFICE, id, face), session, number);
    }
}
