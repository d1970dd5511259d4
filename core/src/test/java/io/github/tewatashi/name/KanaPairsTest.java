package io.github.tewatashi.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every kana against every other: what folds is what is listed here, and nothing else. */
class KanaPairsTest {

    private static final Set<String> SAID_ALIKE = Set.of(
            "ァア",
            "ィイ",
            "ゥウ",
            "ェエ",
            "ォオ",
            "ッツ",
            "ャヤ",
            "ュユ",
            "ョヨ",
            "ヮワ",
            "カヵ",
            "ケヶ",
            "ジヂ",
            "ズヅ",
            "オヲ",
            "イヰ",
            "エヱ",
            // A small kana and the other spelling of its large one
            "ォヲ",
            "ィヰ",
            "ェヱ");

    private static List<String> katakana() {
        return IntStream.rangeClosed('ァ', 'ヺ').mapToObj(Character::toString).toList();
    }

    @Test
    void onlyTheListedKanaFold() {
        List<String> confirmed = new ArrayList<>();
        for (String a : katakana()) {
            for (String b : katakana()) {
                Verdict verdict = Names.compare("タ" + a + "ナ", "タ" + b + "ナ").verdict();
                if (a.equals(b)) {
                    assertThat(verdict).isEqualTo(Verdict.MATCH);
                } else if (verdict != Verdict.MISMATCH) {
                    assertThat(verdict).isEqualTo(Verdict.CONFIRM);
                    confirmed.add(a.compareTo(b) < 0 ? a + b : b + a);
                }
            }
        }
        assertThat(Set.copyOf(confirmed)).isEqualTo(SAID_ALIKE);
    }

    @Test
    void hiraganaIsKatakanaInAReading() {
        for (int c = 'ぁ'; c <= 'ゖ'; c++) {
            String hiragana = Character.toString(c) + "た";
            String katakana = Character.toString(c + 0x60) + "タ";
            assertThat(Names.compare(hiragana, katakana)).isEqualTo(NameVerdict.of(List.of(Fold.SCRIPT)));
        }
    }

    @Test
    void longMarkIsTheVowelThatItLengthens() {
        String vowels = "アイウエオ";
        String[] rows = {"アカサタナハマヤラワガザダバパャ", "イキシチニヒミリギジヂビピ", "ウクスツヌフムユルグズヅブプヴュ", "エケセテネヘメレゲゼデベペ", "オコソトノホモヨロヲゴゾドボポョ"};
        String[] lengthening = {"ア", "イ", "ウ", "エイ", "オウ"};
        for (int row = 0; row < rows.length; row++) {
            for (int kana = 0; kana < rows[row].length(); kana++) {
                for (int vowel = 0; vowel < vowels.length(); vowel++) {
                    String said = rows[row].charAt(kana) + "ー";
                    String printed = "" + rows[row].charAt(kana) + vowels.charAt(vowel);
                    boolean folds = lengthening[row].indexOf(vowels.charAt(vowel)) >= 0;
                    assertThat(Names.compare(said, printed).verdict())
                            .isEqualTo(folds ? Verdict.CONFIRM : Verdict.MISMATCH);
                }
            }
        }
    }
}
