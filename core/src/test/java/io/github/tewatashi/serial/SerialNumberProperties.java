package io.github.tewatashi.serial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** S7: a misread number is no number. */
class SerialNumberProperties {

    private static final long MAX = SerialNumber.MAX;

    @Property
    void what_is_printed_is_read(@ForAll @LongRange(min = 1, max = MAX) long value) {
        SerialNumber number = new SerialNumber(value);
        assertThat(SerialNumber.read(number.toString())).contains(number);
    }

    @Property
    void S7_every_single_wrong_digit_is_found(@ForAll @LongRange(min = 1, max = MAX) long value) {
        String printed = new SerialNumber(value).toString();
        for (int i = 0; i < printed.length(); i++) {
            if (printed.charAt(i) == '-') {
                continue;
            }
            for (char wrong = '0'; wrong <= '9'; wrong++) {
                if (wrong != printed.charAt(i)) {
                    String misread = printed.substring(0, i) + wrong + printed.substring(i + 1);
                    assertThat(SerialNumber.read(misread)).as(misread).isEmpty();
                }
            }
        }
    }

    @Property
    void S7_every_swap_of_neighbours_is_found(@ForAll @LongRange(min = 1, max = MAX) long value) {
        String printed = new SerialNumber(value).toString();
        String digits = printed.replace("-", "");
        for (int i = 0; i + 1 < digits.length(); i++) {
            if (digits.charAt(i) != digits.charAt(i + 1)) {
                String swapped =
                        digits.substring(0, i) + digits.charAt(i + 1) + digits.charAt(i) + digits.substring(i + 2);
                int last = swapped.length() - 1;
                assertThat(SerialNumber.read(swapped.substring(0, last) + "-" + swapped.substring(last)))
                        .as(swapped)
                        .isEmpty();
            }
        }
    }

    @Example
    void all_swaps_and_errors_of_two_digits_anywhere() {
        // The quasigroup itself, exhaustively: what the properties sample.
        for (int interim = 0; interim < 10; interim++) {
            for (int a = 0; a < 10; a++) {
                for (int b = 0; b < 10; b++) {
                    if (a != b) {
                        long prefix = 1_000 + interim;
                        assertThat(CheckDigit.of(prefix * 10 + a)).isNotEqualTo(CheckDigit.of(prefix * 10 + b));
                        assertThat(CheckDigit.of(prefix * 100 + a * 10L + b))
                                .isNotEqualTo(CheckDigit.of(prefix * 100 + b * 10L + a));
                    }
                }
            }
        }
    }

    @Property
    void any_text_is_read_or_is_no_number(@ForAll String text) {
        SerialNumber.read(text).ifPresent(number -> assertThat(number.value()).isPositive());
    }

    @Example
    void wide_digits_and_hyphens_are_read_like_narrow_ones() {
        SerialNumber hundred = new SerialNumber(100);
        assertThat(hundred).hasToString("0000100-7");
        assertThat(SerialNumber.read("００００１００－７")).contains(hundred);
        assertThat(SerialNumber.read(" 0000100‐7 ")).contains(hundred);
    }

    @Example
    void a_number_without_its_check_digit_is_none() {
        for (String text :
                new String[] {"", "-", "100", "0000100", "0000100-", "0000100-77", "100-7", "0000000-0", "-7"}) {
            assertThat(SerialNumber.read(text)).as(text).isEmpty();
        }
        assertThat(SerialNumber.read("0".repeat(1_000_000))).isEmpty();
    }

    @Example
    void a_number_is_from_one_to_the_largest() {
        assertThatThrownBy(() -> new SerialNumber(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SerialNumber(MAX + 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
