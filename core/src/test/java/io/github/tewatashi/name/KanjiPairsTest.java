package io.github.tewatashi.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every kanji against every other, none left out: a hundred million pairs, both ways round.
 *
 * <p>The kanji are those that a Japanese computer knows (windows-31j, and JIS X 0213, which holds all Joyo and all name
 * kanji) and those of the table; with them all kana, as the look-alikes of kanji.
 */
class KanjiPairsTest {

    private static final Map<Integer, Integer> STANDARD = standard();
    private static final Set<Integer> LISTED = listed();
    private static final int[] KANJI = kanji();

    /** Read anew from the file, in the plainest way: the oracle. */
    private static Map<Integer, Integer> standard() {
        Map<Integer, Integer> standard = new HashMap<>();
        Resources.lines("kanji-variants.tsv")
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .forEach(columns -> standard.put(columns[0].codePointAt(0), columns[1].codePointAt(0)));
        return standard;
    }

    private static Set<Integer> listed() {
        Set<Integer> listed = new TreeSet<>(STANDARD.keySet());
        listed.addAll(STANDARD.values());
        return listed;
    }

    private static int[] kanji() {
        Set<Integer> kanji = new TreeSet<>(LISTED);
        for (String charset : List.of("windows-31j", "x-SJIS_0213")) {
            CharsetEncoder encoder = Charset.forName(charset).newEncoder();
            IntStream.rangeClosed(0x3400, 0x2FA1F)
                    .filter(Character::isIdeographic)
                    .filter(c -> encoder.canEncode(Character.toString(c)))
                    .forEach(kanji::add);
        }
        return kanji.stream().mapToInt(Integer::intValue).toArray();
    }

    private static boolean isEdge(int a, int b) {
        Integer standardA = STANDARD.get(a);
        Integer standardB = STANDARD.get(b);
        return Integer.valueOf(b).equals(standardA)
                || Integer.valueOf(a).equals(standardB)
                || (standardA != null && standardA.equals(standardB));
    }

    /** A compatibility ideograph is another kanji's second code point, unless the table lists it. */
    private static int ownCharacter(int kanji) {
        String canonical = Normalizer.normalize(Character.toString(kanji), Normalizer.Form.NFC);
        return LISTED.contains(kanji) ? kanji : canonical.codePointAt(0);
    }

    private static Verdict expected(int a, int b) {
        if (a == b) {
            return Verdict.MATCH;
        }
        return isEdge(a, b) ? Verdict.CONFIRM : Verdict.MISMATCH;
    }

    @Test
    void kanjiOfJapaneseNamesAreThere() {
        assertThat(KANJI).hasSizeGreaterThan(10_000).contains('一', '鶴', '﨑', '髙', 0x20BB7, 0x20B9F, '塡', '剝', '頰');
    }

    @Test
    @Tag("full")
    void onlyEdgesOfTheTableConfirmAndNoTwoKanjiMatch() {
        NameForm[] forms = IntStream.of(KANJI)
                .mapToObj(Character::toString)
                .map(NameForm::of)
                .toArray(NameForm[]::new);
        int[] own = IntStream.of(KANJI).map(KanjiPairsTest::ownCharacter).toArray();
        List<String> wrong = new ArrayList<>();
        Set<String> confirmed = new HashSet<>();
        long compared = 0;
        for (int i = 0; i < KANJI.length; i++) {
            boolean listed = LISTED.contains(own[i]);
            for (int j = 0; j < KANJI.length; j++) {
                int folds = NameForm.compare(forms[i], forms[j], KanaSource.EXACT);
                Verdict verdict = verdict(folds);
                compared++;
                if (verdict != Verdict.MISMATCH || own[i] == own[j] || listed) {
                    if (verdict != expected(own[i], own[j])) {
                        wrong.add(Character.toString(KANJI[i]) + Character.toString(KANJI[j]) + " " + verdict);
                    }
                    if (verdict == Verdict.CONFIRM) {
                        confirmed.add(Character.toString(own[i]) + Character.toString(own[j]));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(compared).isEqualTo((long) KANJI.length * KANJI.length);
        assertThat(confirmed).as("every edge was met").hasSizeGreaterThan(STANDARD.size());
    }

    private static Verdict verdict(int folds) {
        if (folds == FoldSet.DIFFERENT) {
            return Verdict.MISMATCH;
        }
        return FoldSet.isMatch(folds) ? Verdict.MATCH : Verdict.CONFIRM;
    }

    /** The loop above asks the comparison itself; the door gives the same answers. */
    @Test
    void edgesOfTheTableConfirmInANameAtTheDoor() {
        STANDARD.forEach((variant, standard) -> {
            String one = Character.toString(variant) + "田";
            String other = Character.toString(standard) + "田";
            assertThat(Names.compare(one, other).verdict()).isEqualTo(Verdict.CONFIRM);
            assertThat(Names.compare(other, one).folds()).containsExactly(Fold.KANJI_VARIANT);
            assertThat(Names.keys(Stated.name(one))).containsAnyElementsOf(Names.keys(Stated.name(other)));
        });
    }

    @Test
    void noKanaIsAKanji() {
        NameForm[] kanji = IntStream.of(KANJI)
                .mapToObj(Character::toString)
                .map(NameForm::of)
                .toArray(NameForm[]::new);
        IntStream.rangeClosed(0x3041, 0x30FF)
                .mapToObj(Character::toString)
                .map(NameForm::of)
                .forEach(kana -> {
                    for (NameForm form : kanji) {
                        if (NameForm.compare(kana, form, KanaSource.EXACT) != FoldSet.DIFFERENT) {
                            assertThat(form).as("a kanji that is no kana").isNull();
                        }
                    }
                });
    }
}
