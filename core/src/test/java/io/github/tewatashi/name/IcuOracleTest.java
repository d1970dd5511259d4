package io.github.tewatashi.name;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Our tables against ICU's, character by character, where the two mean the same. */
class IcuOracleTest {

    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();

    @Test
    void widthIsWhatIcuFolds() {
        assertThat(IntStream.rangeClosed(0xFF01, 0xFFEE)
                        .filter(Character::isDefined)
                        .filter(c -> c != 0xFFE3))
                .allSatisfy(c ->
                        assertThat(Width.fold(Character.toString(c))).isEqualTo(NFKC.normalize(Character.toString(c))));
    }

    @Test
    void kangxiRadicalsAreWhatIcuFolds() {
        assertThat(IntStream.rangeClosed(0x2F00, 0x2FD5))
                .allSatisfy(c -> assertThat(Radicals.fold(Character.toString(c)))
                        .isEqualTo(NFKC.normalize(Character.toString(c))));
    }

    /**
     * NFKC knows two of the radicals' supplement only; ours must not contradict it, and must stay within ideographs.
     */
    @Test
    void otherRadicalsBecomeIdeographs() {
        assertThat(IntStream.rangeClosed(0x2E81, 0x2EF3).filter(Character::isDefined))
                .allSatisfy(c -> {
                    String folded = Radicals.fold(Character.toString(c));
                    assertThat(Character.isIdeographic(folded.codePointAt(0))).isTrue();
                    assertThat(Character.UnicodeBlock.of(folded.codePointAt(0)))
                            .isNotEqualTo(Character.UnicodeBlock.CJK_RADICALS_SUPPLEMENT);
                    assertThat(NFKC.normalize(Character.toString(c))).isIn(folded, Character.toString(c));
                });
    }

    @Test
    void nothingElseThatNfkcFoldsIsFolded() {
        IntStream.rangeClosed(0, 0x10FFFF)
                .filter(Character::isDefined)
                .filter(c -> c < 0xD800 || c > 0xDFFF)
                .filter(c -> c < 0x2E80 || c > 0x2FDF)
                .filter(c -> c < 0xFF01 || c > 0xFFEE)
                .forEach(c -> {
                    String text = Character.toString(c);
                    if (!Radicals.fold(Width.fold(text)).equals(text)) {
                        assertThat(text).as("stays as it is").isEmpty();
                    }
                });
    }

    @Test
    void katakanaIsWhatIcuMakesOfHiragana() {
        // ICU leaves ゕ and ゖ, the small ka and ke of counting words, as they are.
        Transliterator katakana = Transliterator.getInstance("Hiragana-Katakana");
        assertThat(IntStream.rangeClosed('ぁ', 'ゔ'))
                .allSatisfy(c -> assertThat(Character.toString(Kana.katakana(c)))
                        .isEqualTo(katakana.transliterate(Character.toString(c))));
    }

    @Test
    void plainSpellingIsIcusAsciiWhereItHasOne() {
        Transliterator ascii = Transliterator.getInstance("Latin-ASCII");
        // ICAO's own: the eng is an N and the Kra a Q; the schwa is none of ICU's letters.
        String icaoAlone = "ŊĸƏ";
        assertThat(IntStream.rangeClosed(0xC0, 0x17F)
                        .filter(Character::isLetter)
                        .filter(c -> icaoAlone.indexOf(LatinText.capitals(Character.toString(c))) < 0)
                        .filter(c -> c != 'ſ' && c != 'ŉ'))
                .allSatisfy(c -> {
                    String capital = LatinText.capitals(Character.toString(c));
                    assertThat(Transliteration.PLAIN.of(capital))
                            .isEqualToIgnoringCase(ascii.transliterate(Character.toString(c)));
                });
    }

    /** All of Vietnamese: each letter with each tone, composed and decomposed, folds to its bare letter. */
    @Test
    void vietnameseStacksFoldToTheBareLetter() {
        assertThat(IntStream.rangeClosed(0x1EA0, 0x1EF9)).allSatisfy(c -> {
            String letter = Character.toString(c);
            String bare = Character.toString(com.ibm.icu.text.Normalizer2.getNFDInstance()
                    .normalize(letter)
                    .codePointAt(0));
            assertThat(Names.compare("H" + letter + "A ANH", "H" + bare + "A ANH")
                            .folds())
                    .contains(Fold.DIACRITIC);
        });
    }
}
