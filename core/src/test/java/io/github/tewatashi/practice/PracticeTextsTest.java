package io.github.tewatashi.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is told of a practice has words in both languages. */
class PracticeTextsTest {

    @ParameterizedTest
    @EnumSource
    void every_near_miss_has_a_text_in_both_languages_and_a_rule(NearMiss one) {
        assertThat(one.text(Locale.JAPANESE)).contains("：").isNotEqualTo(one.text(Locale.ENGLISH));
        // What would have happened, and from what the ledger says so.
        assertThat(one.text(Locale.ENGLISH)).contains(": ").contains("would");
        assertThat(one.promise()).isNotNull();
    }

    @ParameterizedTest
    @EnumSource
    void every_habit_has_a_text_in_both_languages(HabitKind kind) {
        assertThat(kind.text(Locale.JAPANESE)).isNotEqualTo(kind.text(Locale.ENGLISH));
    }
}
