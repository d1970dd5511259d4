package io.github.tewatashi.serial;

import static org.assertj.core.api.Assertions.assertThat;

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
}
