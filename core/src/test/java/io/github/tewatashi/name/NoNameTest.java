package io.github.tewatashi.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no name, and what would like to take the desk down. */
class NoNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "　",
                "\t\n",
                "\u200B\u200D\uFEFF",
                "---",
                "。、",
                "123",
                "・",
                "〓",
                "\uFFFD",
                "\uD800",
                "'",
                "\u0301",
                "\uFE0F"
            })
    void textWithoutALetterMatchesNothingNotEvenItself(String text) {
        NameVerdict verdict = Names.compare(text, text);
        assertThat(verdict.verdict()).isEqualTo(Verdict.MISMATCH);
        assertThat(verdict.hints()).containsExactly(Hint.EMPTY);
        assertThat(Names.compare(Stated.name(text), RecordedNames.of(text, text))
                        .verdict())
                .isEqualTo(Verdict.MISMATCH);
        assertThat(Names.keys(Stated.name(text))).isEmpty();
        assertThat(Names.confusable(RecordedNames.of(text, ""), RecordedNames.of(text, "")))
                .isFalse();
    }

    @Test
    void theLimitIsOnWhatWasEntered() {
        String longest = "ア".repeat(Names.LIMIT);
        assertThat(Names.compare(longest, longest)).isEqualTo(NameVerdict.SAME);
        assertThat(Names.compare(longest + "ア", longest + "ア").hints()).containsExactly(Hint.TOO_LONG);
        assertThat(Names.compare(longest + "\u200B", longest).hints()).containsExactly(Hint.TOO_LONG);
        assertThat(Names.compare(longest, longest + "\u200B").hints()).doesNotContain(Hint.TOO_LONG);
    }

    /** Refused by its length alone: the constant comes back, so no character was looked at. */
    @Test
    void megabyteOfCombiningMarksCostsNothing() {
        assertThat(NameForm.of("か" + "\u0301\u0316".repeat(500_000))).isSameAs(NoName.TOO_LONG);
        assertThat(Stated.name("ー".repeat(1_000_000)).form()).isSameAs(NoName.TOO_LONG);
        assertThat(Names.keys(RecordedNames.of("A ".repeat(500_000), "ア".repeat(1_000_000))))
                .isEmpty();
    }

    /** Worst cases within the limit keep within the bounds that are promised for keys. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ー",
                "々",
                "ゞ",
                "佐",
                "A ",
                "Ä",
                "Ää ",
                "\uFB2C",
                "\u0344",
                "か\u3099",
                "㍿",
                "\uD842\uDFB7",
                "\uD834\uDD60"
            })
    void keysAreFewAndShort(String piece) {
        for (int times = 1; piece.length() * times <= Names.LIMIT; times++) {
            var keys = Names.keys(Stated.name("ア" + piece.repeat(times)));
            assertThat(keys).hasSizeLessThanOrEqualTo(64);
            assertThat(keys).allSatisfy(key -> assertThat(key).hasSizeBetween(1, 100));
            keys = Names.keys(Stated.name("A " + piece.repeat(times)));
            assertThat(keys).hasSizeLessThanOrEqualTo(64);
            assertThat(keys).allSatisfy(key -> assertThat(key).hasSizeBetween(1, 100));
        }
    }
}
