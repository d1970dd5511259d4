package io.github.tewatashi.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What helps to ask again is a hint, and a hint is never a match. */
class HintTest {

    @ParameterizedTest
    @CsvSource({
        "ナカジマ,ナカシマ,VOICING",
        "ナカシマ,ナカジマ,VOICING",
        "やまさき,ﾔﾏｻﾞｷ,VOICING",
        "ハン,パン,VOICING",
        "オノ,オオノ,VOWEL_LENGTH",
        "ユーコ,ユコ,VOWEL_LENGTH",
        "コウノ,コオノ,VOWEL_LENGTH",
        "オータ,オ一タ,SIMILAR_CHARACTER",
        "渡辺,渡部,SIMILAR_CHARACTER",
        "斎藤,斉藤,SIMILAR_CHARACTER",
        "大田,太田,SIMILAR_CHARACTER",
        "土田,士田,SIMILAR_CHARACTER",
        "SMITH,SMITH JOHN,TOO_FEW_PARTS",
        "SMITH,JONES MARY,TOO_FEW_PARTS",
    })
    void mismatchHasItsHint(String stated, String recorded, Hint hint) {
        NameVerdict verdict = Names.compare(stated, recorded);
        assertThat(verdict.verdict()).isEqualTo(Verdict.MISMATCH);
        assertThat(verdict.folds()).isEmpty();
        assertThat(verdict.hints()).containsExactly(hint);
    }

    @ParameterizedTest
    @CsvSource({"サトウ,スズキ", "佐藤,鈴木", "ナカジマ,ナガシマケ", "SMYTH JOHN,SMITH JOHN", "オノ,オンノ", "サトウ,佐藤", "吉〓〓,吉田川"})
    void differentNamesHaveNone(String stated, String recorded) {
        assertThat(Names.compare(stated, recorded)).isEqualTo(NameVerdict.OTHER);
    }
}
