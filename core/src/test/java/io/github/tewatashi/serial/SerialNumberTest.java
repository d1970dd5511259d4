package io.github.tewatashi.serial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class SerialNumberTest {

    @Test
    void numbers_are_sorted_as_numbers() {
        SerialNumber nine = new SerialNumber(9);
        SerialNumber ten = new SerialNumber(10);
        assertThat(List.of(ten, nine).stream().sorted()).containsExactly(nine, ten);
        assertThat(nine.compareTo(new SerialNumber(9))).isZero();
    }

    @Test
    void S7_a_reading_of_forty_characters_is_read_and_a_longer_one_is_none() {
        String written = new SerialNumber(100).toString();
        String padded = " ".repeat(40 - written.length()) + written;
        assertThat(SerialNumber.read(padded)).contains(new SerialNumber(100));
        assertThat(SerialNumber.read(" " + padded)).isEmpty();
    }

    @Test
    void a_number_is_from_one_to_the_largest() {
        assertThat(new SerialNumber(1).value()).isEqualTo(1);
        assertThat(new SerialNumber(SerialNumber.MAX)).hasToString("999999999999-" + CheckDigit.of(SerialNumber.MAX));
        assertThatIllegalArgumentException().isThrownBy(() -> new SerialNumber(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new SerialNumber(SerialNumber.MAX + 1));
        assertThat(SerialNumber.read("0000000-0")).isEmpty();
        assertThat(SerialNumber.read("0000001-3")).contains(new SerialNumber(1));
    }
}
