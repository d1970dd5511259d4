package io.github.tewatashi.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.text.Texts;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IncidentTextsTest {

    static Stream<Enum<?>> codes() {
        return Stream.<Enum<?>[]>of(
                        IncidentSource.values(),
                        IncidentStage.values(),
                        Confirmation.values(),
                        Person.values(),
                        Pending.values(),
                        LeadReason.values(),
                        Filing.values(),
                        Cause.values(),
                        Measure.values(),
                        ReportText.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void every_code_has_a_text_of_its_own_in_both_languages(Enum<?> code) {
        assertThat(Texts.of(code, Locale.ENGLISH)).isNotBlank();
        assertThat(Texts.of(code, Locale.JAPANESE)).isNotBlank().isNotEqualTo(Texts.of(code, Locale.ENGLISH));
    }
}
