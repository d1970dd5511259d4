package io.github.tewatashi.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.engine.InputValidation;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaperNumberTest {

    private static final InputValidation CHECK =
            new InputValidation(Clock.systemUTC(), Clock.systemUTC(), Optional.empty());

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
        PaperNumber overlong = new PaperNumber("1".repeat(5_000_000));
        assertThat(overlong.value()).hasSize(1);
        assertThat(overlong).isNotEqualTo(new PaperNumber("1".repeat(100)));
        assertThat(new PaperNumber("P-1" + " ".repeat(97) + "999")).isNotEqualTo(new PaperNumber("P-1"));
        assertThat(new PaperNumber(" ".repeat(50) + "P-1" + "\u3000".repeat(50) + "999"))
                .isNotEqualTo(new PaperNumber("P-1"));
    }

    @Test
    void a_number_of_look_alike_letters_is_none() {
        PaperNumber mixed = new PaperNumber("P\u0410-1");
        assertThat(mixed).isNotEqualTo(new PaperNumber("PA-1"));
        assertThat(CHECK.refuse("paper", mixed)).isPresent();
    }

    @Test
    void signs_alone_are_no_number() {
        for (String signs : List.of("-", "ー", "‐−", "...", "-/.")) {
            assertThat(CHECK.refuse("paper", new PaperNumber(signs))).isPresent();
        }
        for (String number : List.of("1", "P-1", "-1", "令7/1", "一")) {
            assertThat(CHECK.refuse("paper", new PaperNumber(number))).isEmpty();
        }
    }
}
