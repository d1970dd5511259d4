package io.github.tewatashi.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaperNumberTest {

    @Test
    void width_hyphen_and_spaces_do_not_make_another_number() {
        PaperNumber number = new PaperNumber("0000000-000001-1");
        assertThat(new PaperNumber("０００００００－０００００１－１")).isEqualTo(number);
        assertThat(new PaperNumber(" 0000000−000001‐1\t")).isEqualTo(number);
        assertThat(new PaperNumber("0000000ー000001ｰ1")).isEqualTo(number);
    }

    @Test
    void one_digit_makes_another_number() {
        assertThat(new PaperNumber("0000000-000001-1")).isNotEqualTo(new PaperNumber("0000000-000001-2"));
    }

    @Test
    void S4_a_number_never_shows_itself() {
        assertThat(new PaperNumber("1234567")).asString().doesNotContain("1234567");
        assertThat(PaperReading.of("1234567")).asString().doesNotContain("1234567");
    }

    @Test
    void an_overlong_reading_is_cut_before_any_work_and_equals_no_number() {
        assertThat(new PaperNumber("1".repeat(5_000_000)).value()).hasSize(100);
    }
}
