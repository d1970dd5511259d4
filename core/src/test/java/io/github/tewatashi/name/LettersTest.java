package io.github.tewatashi.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the letters of a name mean, the keys by which it is found, and what stays hidden. */
class LettersTest {

    @ParameterizedTest
    @CsvSource({
        "ゝ,す,す",
        "ゝ,ず,す",
        "ゞ,す,ず",
        "ゞ,ず,ず",
        "ヽ,ハ,ハ",
        "ヽ,パ,ハ",
        "ヾ,ハ,バ",
        "ヾ,パ,バ",
        // Nothing to repeat, no voice, no hiragana for it
        "ヽ,佐,ヽ",
        "ヽ,ー,ヽ",
        "ヾ,ナ,ヾ",
        "ゞ,わ,ゞ",
        "ヾ,ワ,ヷ",
        "ゝ,ゖ,ゖ",
        "ヽ,ヶ,ヶ",
    })
    void anIterationMarkStandsForWhatItCanRepeat(String mark, String previous, String meant) {
        assertThat(Kana.repeated(mark.charAt(0), previous.charAt(0))).isEqualTo(meant.charAt(0));
    }

    @Test
    void kanaWithoutAVowelHaveNone() {
        assertThat(List.of('ン', 'ー', 'ッ', '佐').stream().map(Kana::vowel)).containsExactly(0, 0, (int) 'u', 0);
        assertThat(Kana.lengthens(0, 'ア')).isFalse();
        assertThat(Kana.large('ㇿ')).isEqualTo('ロ');
        assertThat(Kana.homophone('ㇿ')).isEqualTo('ㇿ');
        assertThat(Kana.large('ァ')).isEqualTo('ア');
    }

    @Test
    void marksThatRepeatNothingAreTwoMarks() {
        assertThat(Names.compare("佐ヽ", "佐ヾ")).isEqualTo(NameVerdict.OTHER);
        assertThat(Names.compare("佐ゝ", "佐ヽ")).isEqualTo(NameVerdict.OTHER);
    }

    @Test
    void aMarkIsToldThoughWhatItRepeatsIsAnotherFormOfTheKanji() {
        assertThat(Names.compare("高々", "高髙").folds()).containsExactly(Fold.ITERATION_MARK, Fold.KANJI_VARIANT);
        assertThat(Names.compare("高々", "高辺").verdict()).isEqualTo(Verdict.MISMATCH);
    }

    @Test
    void aSeparatorThatDividesNothingIsNone() {
        assertThat(Names.compare("・佐藤", "佐藤").verdict()).isEqualTo(Verdict.MATCH);
        assertThat(Names.compare("佐藤・", "佐藤").verdict()).isEqualTo(Verdict.MATCH);
        assertThat(Names.compare("佐・藤", "佐 藤").folds()).containsExactly(Fold.SEPARATOR);
        assertThat(Names.compare("佐・藤", "佐・藤")).isEqualTo(NameVerdict.SAME);
        assertThat(Names.compare("佐・ 藤 実", "佐・藤 実").verdict()).isEqualTo(Verdict.MATCH);
    }

    @Test
    void anUnknownLetterIsFoldedInANameOfTwentyFourLettersAndInNoLongerOne() {
        String longest = "佐".repeat(LetterKeys.MAX_LETTERS_WITH_UNKNOWN - 1);
        assertThat(Names.compare(longest + "〓", longest + "藤").folds()).containsExactly(Fold.UNKNOWN_CHARACTER);
        assertThat(Names.compare("佐" + longest + "〓", "佐" + longest + "藤").verdict())
                .isEqualTo(Verdict.MISMATCH);
        assertThat(Names.keys(Stated.name(longest + "藤"))).hasSize(1 + LetterKeys.MAX_LETTERS_WITH_UNKNOWN);
        assertThat(Names.keys(Stated.name("佐" + longest + "藤"))).hasSize(1);
    }

    @Test
    void aNameWithAnUnknownLetterIsNeverMoreThanConfirmedThoughItIsWrittenAlike() {
        assertThat(NameForm.of("〓田").isKnown()).isFalse();
        assertThat(NameForm.of("佐田").isKnown()).isTrue();
        assertThat(NameForm.of("SATO").isKnown()).isTrue();
        assertThat(Names.compare(Stated.name("〓田"), RecordedNames.of("〓田", "")).folds())
                .containsExactly(Fold.UNKNOWN_CHARACTER);
    }

    @Test
    void theKeysOfANameAreItselfAndItselfWithOneKanjiUnknown() {
        assertThat(Names.keys(Stated.name("髙田"))).containsExactlyInAnyOrder("高田", "〓田", "高〓");
        assertThat(Names.keys(Stated.name("〓田"))).containsExactly("〓田");
        assertThat(Names.keys(Stated.name("〓〓田"))).isEmpty();
        assertThat(Names.keys(Stated.name("サトー ショウコ"))).containsExactly("サトシヨコ");
        assertThat(Names.keys(Stated.name("オオタ"))).isEqualTo(Names.keys(Stated.name("オータ")));
        assertThat(Names.keys(Stated.name("ーア"))).containsExactly("ーア");
    }

    @Test
    void theKeysOfALatinNameAreAllOfItAndEachTwoParts() {
        assertThat(Names.keys(Stated.name("Smith John"))).containsExactlyInAnyOrder("SMITHJOHN", "JOHN SMITH");
        assertThat(Names.keys(Stated.name("A B C"))).containsExactlyInAnyOrder("ABC", "A B", "A C", "B C");
        assertThat(Names.keys(Stated.name("A A"))).containsExactlyInAnyOrder("AA", "A A");
        assertThat(Names.keys(Stated.name("Müller"))).containsExactlyInAnyOrder("MULLER", "MUELLER");
        assertThat(Names.keys(Stated.name("A B C D E F G H"))).hasSize(1 + 28);
        assertThat(Names.keys(Stated.name("A B C D E F G H I"))).containsExactly("ABCDEFGHI");
    }

    @Test
    void aKeyIsCutAtAHundredAndNeverThroughACharacter() {
        String hundred = "A".repeat(100);
        assertThat(LetterKeys.cut(hundred)).isEqualTo(hundred);
        assertThat(LetterKeys.cut(hundred + "A")).isEqualTo(hundred);
        assertThat(LetterKeys.cut("A".repeat(99) + "\uD842\uDFB7")).isEqualTo("A".repeat(99));
        assertThat(LetterKeys.cut("A".repeat(98) + "\uD842\uDFB7A")).isEqualTo("A".repeat(98) + "\uD842\uDFB7");
        assertThat(LetterKeys.cut("A")).isEqualTo("A");
        assertThat(Names.keys(Stated.name("ナ".repeat(101)))).containsExactly("ナ".repeat(100));
    }

    @Test
    void latinPartsMayStandInAnyOrderUpToEightOfThem() {
        assertThat(Names.compare("B A C D E F G H", "A B C D E F G H").folds()).containsExactly(Fold.PART_ORDER);
        assertThat(Names.compare("B A C D E F G H I", "A B C D E F G H I").verdict())
                .isEqualTo(Verdict.MISMATCH);
        assertThat(Names.compare("A A B", "A B B").verdict()).isEqualTo(Verdict.MISMATCH);
    }

    @Test
    void aMiddleNameMayBeLeftOutOnEitherSideAndNoOtherPart() {
        assertThat(Names.compare("SMITH JOHN", "SMITH JOHN PAUL").folds()).containsExactly(Fold.MIDDLE_NAME);
        assertThat(Names.compare("SMITH JOHN PAUL", "SMITH PAUL").folds()).containsExactly(Fold.MIDDLE_NAME);
        assertThat(Names.compare("JOHN SMITH", "SMITH JOHN PAUL").folds())
                .containsExactly(Fold.PART_ORDER, Fold.MIDDLE_NAME);
        assertThat(Names.compare("JOHN PAUL", "SMITH JOHN PAUL").verdict()).isEqualTo(Verdict.MISMATCH);
        assertThat(Names.compare("SMITH", "SMITH JOHN").verdict()).isEqualTo(Verdict.MISMATCH);
        assertThat(Names.compare("VANDAM JO", "VAN DAM JO").folds()).containsExactly(Fold.SPLIT);
    }

    @Test
    void ofTwoWaysToReadANameTheMatchAndThenTheShorterIsReported() {
        int space = FoldSet.of(Fold.SPACE);
        int width = FoldSet.of(Fold.WIDTH);
        int small = FoldSet.of(Fold.SMALL_KANA);
        assertThat(FoldSet.better(FoldSet.DIFFERENT, small)).isEqualTo(small);
        assertThat(FoldSet.better(small, FoldSet.DIFFERENT)).isEqualTo(small);
        assertThat(FoldSet.better(FoldSet.DIFFERENT, FoldSet.DIFFERENT)).isEqualTo(FoldSet.DIFFERENT);
        assertThat(FoldSet.better(small, space | width)).isEqualTo(space | width);
        assertThat(FoldSet.better(space | width, small)).isEqualTo(space | width);
        assertThat(FoldSet.better(space | width, width)).isEqualTo(width);
        assertThat(FoldSet.better(width, space | width)).isEqualTo(width);
        assertThat(FoldSet.better(space, width)).isEqualTo(space);
        assertThat(FoldSet.list(small | space)).containsExactly(Fold.SPACE, Fold.SMALL_KANA);
    }

    @Test
    void whatDiffersInTypingIsNamedThoughMoreThanThatDiffers() {
        assertThat(Names.compare("髙橋　勇", "高橋 勇").folds()).containsExactly(Fold.SPACE, Fold.KANJI_VARIANT);
    }

    @Test
    void aGlanceTakesNothingLongerThanTheLimit() {
        assertThat(OrdinaryName.is("ア".repeat(Names.LIMIT))).isTrue();
        assertThat(OrdinaryName.is("ア".repeat(Names.LIMIT + 1))).isFalse();
        assertThat(OrdinaryName.is("佐 藤\u3000実")).isTrue();
        assertThat(OrdinaryName.is(" \u3000")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"one-column.tsv", "two-characters.tsv", "twice.tsv", "nothing.tsv", "missing.tsv"})
    void aTableThatDoesNotMapEachCharacterToOneIsRefused(String table) {
        assertThatIllegalStateException().isThrownBy(() -> CharacterTable.read(table));
    }

    @Test
    void aTableOfKanaMapsWhatItNamesAndNothingElse() {
        KanaTable table = KanaTable.of("ァㇿ", "アロ");
        assertThat("ぁゟァアヿㇾㇿ㈀佐".chars().map(table::get))
                .containsExactly("ぁゟアアヿㇾロ㈀佐".chars().boxed().toArray(Integer[]::new));
        assertThat(KanaTable.of("", "").get('ㇿ')).isEqualTo('ㇿ');
    }

    @Test
    void aTableHasItsFirstAndItsLastRow() {
        CharacterTable table = CharacterTable.read("radicals.tsv");
        assertThat(table.get('⺁')).isEqualTo('厂');
        assertThat(table.get('⿕')).isEqualTo('龠');
        assertThat(table.get('龠')).isEqualTo(CharacterTable.NONE);
        assertThat(table.characters()).isSorted().doesNotHaveDuplicates().contains('⺁', '厂', '⿕', '龠');
    }

    @Test
    void S4_whatHoldsANameShowsWhatItIsAndNothingOfIt() {
        RecordedNames names = RecordedNames.of("SATO SHOKO", "サトウ　ショウコ");
        assertThat(names).hasToString("RecordedNames[redacted]");
        assertThat(Stated.name("SATO SHOKO")).hasToString("Stated[redacted]");
        assertThat(NameForm.of("SATO SHOKO")).hasToString("LatinParts[redacted]");
        assertThat(RecordedForm.exact("SATO SHOKO")).hasToString("RecordedForm[redacted]");
        assertThat(new OtherName(OtherName.Kind.OTHER, "SATO", "サトウ")).hasToString("OtherName[OTHER, redacted]");
    }
}
