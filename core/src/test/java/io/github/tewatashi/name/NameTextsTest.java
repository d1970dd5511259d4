package io.github.tewatashi.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.text.Texts;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NameTextsTest {

    static Stream<Enum<?>> codes() {
        return Stream.of(Verdict.values(), Fold.values(), Hint.values()).flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyCodeSpeaksBothLanguages(Enum<?> code) {
        String english = Texts.of(code, Locale.GERMAN);
        String japanese = Texts.of(code, Locale.JAPAN);
        assertThat(english).isNotBlank().matches("\\p{ASCII}+");
        assertThat(japanese).isNotBlank().matches(".*\\p{IsHan}.*");
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyCodeIsAskedForItsText(Enum<?> code) {
        String asked = code instanceof Fold fold
                ? fold.text(Locale.JAPANESE)
                : code instanceof Hint hint ? hint.text(Locale.JAPANESE) : ((Verdict) code).text(Locale.JAPANESE);
        assertThat(asked).isEqualTo(Texts.of(code, Locale.JAPANESE));
    }
}
