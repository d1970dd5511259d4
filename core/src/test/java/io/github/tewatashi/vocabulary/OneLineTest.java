package io.github.tewatashi.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What is printed of a text that somebody else wrote: one line of it, that shows all it has. */
class OneLineTest {

    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]");

    @Test
    void whatShowsStaysAsItIs() {
        for (String text : new String[] {"", "hall 3", "佐藤　実", "\uD842\uDFB7田", "葛\uDB40\uDD00", "É\u0301", "\uE000"}) {
            assertThat(OneLine.of(text)).isSameAs(text);
        }
    }

    @Test
    void whatForgesALineIsShownAsItsCode() {
        assertThat(OneLine.of("a\nb\rc\td")).isEqualTo("a\\u{A}b\\u{D}c\\u{9}d");
        assertThat(OneLine.of("\u001B[2K\u0085\u2028\u2029")).isEqualTo("\\u{1B}[2K\\u{85}\\u{2028}\\u{2029}");
        assertThat(OneLine.of("\u202E実\u2067\u200B\uDB40\uDC41")).isEqualTo("\\u{202E}実\\u{2067}\\u{200B}\\u{E0041}");
        assertThat(OneLine.of("x\uD800")).isEqualTo("x\\u{D800}");
    }

    @Property(tries = 1_000)
    void nothingUnfitIsLeftOfAnyText(@ForAll String text) {
        String line = OneLine.of(text);
        assertThat(UNFIT.matcher(line).find()).isFalse();
        assertThat(OneLine.of(line)).isSameAs(line);
        assertThat(line.equals(text)).isEqualTo(!UNFIT.matcher(text).find());
    }
}
