package io.github.tewatashi.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What helps to ask again is a hint, and a hint is never a match. */
class HintTest {

    @ParameterizedTest
    @CsvSource({
        "ナカジマ ケイ,ナカシマ ケイ,VOICING",
        "ナカシマ ケイ,ナカジマ ケイ,VOICING",
        "やまさき けい,ﾔﾏｻﾞｷ ｹｲ,VOICING",
        "ハン メイ,パン メイ,VOICING",
        "オノ ケイ,オオノ ケイ,VOWEL_LENGTH",
        "ケイ ユーコ,ケイ ユコ,VOWEL_LENGTH",
        "コウノ ケイ,コオノ ケイ,VOWEL_LENGTH",
        "オータ ケイ,オ一タ ケイ,SIMILAR_CHARACTER",
        "渡辺 実,渡部 実,SIMILAR_CHARACTER",
        "斎藤 実,斉藤 実,SIMILAR_CHARACTER",
        "大田 実,太田 実,SIMILAR_CHARACTER",
        "土田 実,士田 実,SIMILAR_CHARACTER",
        "SMITH,SMITH JOHN,TOO_FEW_PARTS",
        "SMITH,JONES MARY,TOO_FEW_PARTS",
        "VAN DEN BERG,VAN DEN BERG JAN,TOO_FEW_PARTS",
        "佐藤,佐藤 実,TOO_FEW_PARTS",
        "佐藤,鈴木 一郎,TOO_FEW_PARTS",
        "サトウ,サトウ ミノル,TOO_FEW_PARTS",
        "さとう,スズキ イチロウ,TOO_FEW_PARTS",
    })
    void mismatchHasItsHint(String stated, String recorded, Hint hint) {
        NameVerdict verdict = Names.compare(stated, recorded);
        assertThat(verdict.verdict()).isEqualTo(Verdict.MISMATCH);
        assertThat(verdict.folds()).isEmpty();
        assertThat(verdict.hints()).containsExactly(hint);
    }

    @ParameterizedTest
    @CsvSource({
        "サトウ ケイ,スズキ ケイ",
        "佐藤 実,鈴木 実",
        "ナカジマ ケイ,ナガシマケ イコ",
        "SMYTH JOHN,SMITH JOHN",
        "オノ ケイ,オンノ ケイ",
        "サトウ ケイ,佐藤 恵",
        "吉〓 〓,吉田 川",
        // The script of a written name is the name, and no voicing
        "吉田 さくら,吉田 サクラ",
        "吉田 さくら,吉田 ザクラ",
        "吉田 へい,吉田 ベイ"
    })
    void differentNamesHaveNone(String stated, String recorded) {
        assertThat(Names.compare(stated, recorded)).isEqualTo(NameVerdict.OTHER);
    }

    /** What a desk is told before a match: it is the same whatever is recorded (S4). */
    @ParameterizedTest
    @ValueSource(strings = {"ナカシマ", "ナカシマ ケイ", "渡部", "渡部 実", "SMITH", "VAN DAM", "SMITH JON", "", "・"})
    void hintsOfTheStatementDependOnItAlone(String stated) {
        Set<List<Hint>> told = new HashSet<>();
        for (String recorded : List.of("ナカジマ", "ナカジマ ケイ", "渡辺 実", "SMITH JOHN", "JONES", "田中", "ー")) {
            told.add(Names.compare(stated, recorded).hints().stream()
                    .filter(Hint::isOfStatement)
                    .toList());
        }
        assertThat(told).hasSize(1);
        assertThat(Arrays.stream(Hint.values()).filter(Hint::isOfStatement))
                .containsExactly(Hint.EMPTY, Hint.TOO_LONG, Hint.TOO_FEW_PARTS);
    }
}
