package io.github.tewatashi.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeBlock;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What kind each character is, by the names and properties that Unicode gives them. */
class CharactersTest {

    private static final int FIRST_PLANE = 0xFFFF;

    @Test
    void kanaAreWhatUnicodeCallsKana() {
        assertThat(those(Kana::isHiragana)).isEqualTo(named("HIRAGANA LETTER .*|HIRAGANA (VOICED )?ITERATION MARK"));
        assertThat(those(Kana::isSyllable)).isEqualTo(named("(HIRAGANA|KATAKANA) LETTER .*"));
        assertThat(those(Kana::isIterationMark)).isEqualTo(named("(HIRAGANA|KATAKANA) (VOICED )?ITERATION MARK"));
        assertThat(those(Kana::isKana))
                .isEqualTo(named("(HIRAGANA|KATAKANA) LETTER .*|(HIRAGANA|KATAKANA) (VOICED )?ITERATION MARK"
                        + "|KATAKANA-HIRAGANA PROLONGED SOUND MARK"
                        + "|COMBINING KATAKANA-HIRAGANA (SEMI-)?VOICED SOUND MARK"));
    }

    @Test
    void halfWidthKanaThatTakeAMarkAreItsLetters() {
        assertThat(those(c -> Width.isHalfWidthKana((char) c))).isEqualTo(named("HALFWIDTH KATAKANA LETTER .*"));
    }

    @Test
    void ordinaryLettersOfANameAreKanjiKanaAndBareLatinLetters() {
        Set<Integer> expected = named("(HIRAGANA|KATAKANA) LETTER .*|KATAKANA-HIRAGANA PROLONGED SOUND MARK"
                + "|HALFWIDTH KATAKANA LETTER .*|HALFWIDTH KATAKANA-HIRAGANA PROLONGED SOUND MARK"
                + "|LATIN (SMALL|CAPITAL) LETTER [A-Z]");
        expected.addAll(those(c -> UnicodeBlock.of(c) == UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS));
        assertThat(those(c -> OrdinaryName.is(Character.toString(c)))).isEqualTo(expected);
    }

    @Test
    void latinLettersAreThoseOfTheLatinScript() {
        assertThat(those(LatinText::isLetter))
                .isEqualTo(those(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN));
    }

    @Test
    void marksAreThoseThatTakeNoSpaceOfTheirOwn() {
        assertThat(those(LatinText::isMark)).isEqualTo(those(c -> Character.getType(c) == Character.NON_SPACING_MARK));
    }

    @Test
    void whatIsNotSeenIsDroppedAndSpacesAreKept() {
        Pattern unseen = Pattern.compile("\\p{Cf}|\\x{34F}|[\\p{Cc}&&[^\\t-\\r\\x1C-\\x1F]]");
        assertThat(those(c -> InvisibleCharacters.drop(Character.toString(c)).isEmpty()))
                .isEqualTo(those(c -> unseen.matcher(Character.toString(c)).matches()));
    }

    /** The fourth free variation selector is younger than the Unicode of Java 17. */
    @Test
    void selectorsAreWhatUnicodeCallsSelectors() {
        Set<Integer> expected = named("(MONGOLIAN FREE )?VARIATION SELECTOR.*");
        expected.add(0x180F);
        IntStream.rangeClosed(0xE0100, 0xE01EF).forEach(expected::add);
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(c -> InvisibleCharacters.dropSelectors(Character.toString(c))
                                .isEmpty())
                        .boxed()
                        .collect(Collectors.toSet()))
                .isEqualTo(expected);
    }

    @Test
    void hyphensAreDashesRulesAndTheMinusAndNeverTheKanjiForOne() {
        assertThat(those(Hyphens::isHyphen))
                .isEqualTo(
                        named("HYPHEN-MINUS|MODIFIER LETTER MINUS SIGN|HYPHEN|NON-BREAKING HYPHEN|FIGURE DASH|EN DASH"
                                + "|EM DASH|HORIZONTAL BAR|HYPHEN BULLET|MINUS SIGN"
                                + "|BOX DRAWINGS (LIGHT|HEAVY) HORIZONTAL|SMALL EM DASH|SMALL HYPHEN-MINUS"));
    }

    @Test
    void separatorsAreTheMiddleDotTheDoubleHyphenAndTheEqualsSign() {
        assertThat(those(Separators::isSeparator))
                .isEqualTo(named("KATAKANA MIDDLE DOT|KATAKANA-HIRAGANA DOUBLE HYPHEN|EQUALS SIGN"));
    }

    @Test
    void spacesAreOfEveryKind() {
        assertThat(those(Spaces::isSpace))
                .isEqualTo(those(c -> Character.isWhitespace(c) || Character.isSpaceChar(c)))
                .contains((int) ' ', 0x3000, 0x00A0);
    }

    private static Set<Integer> those(IntPredicate kind) {
        return IntStream.rangeClosed(0, FIRST_PLANE)
                .filter(kind)
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Integer> named(String pattern) {
        Pattern names = Pattern.compile(pattern);
        return those(c ->
                Character.isDefined(c) && names.matcher(Character.getName(c)).matches());
    }
}
