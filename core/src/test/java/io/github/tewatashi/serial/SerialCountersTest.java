package io.github.tewatashi.serial;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SerialCountersTest {

    @Test
    void one_number_or_more_of_a_counter_with_a_name_of_a_hundred_characters() {
        assertThatCode(() -> SerialCounters.check("n".repeat(SerialCounters.MAX_NAME), 1))
                .doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SerialCounters.check("n".repeat(SerialCounters.MAX_NAME + 1), 1))
                .withMessageContaining("longer");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SerialCounters.check("name", 0))
                .withMessageContaining("count");
    }

    @Test
    void no_control_character_and_no_lone_surrogate_in_a_name() {
        assertThatIllegalArgumentException().isThrownBy(() -> SerialCounters.check("a\tb", 1));
        assertThatIllegalArgumentException().isThrownBy(() -> SerialCounters.check("a\ud800b", 1));
        assertThatCode(() -> SerialCounters.check("年 \ud842\udfb7", 1)).doesNotThrowAnyException();
    }
}
