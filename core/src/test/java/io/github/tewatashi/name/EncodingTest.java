package io.github.tewatashi.name;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * How a name is encoded never changes a verdict: two names are compared as they are, then each typed another way.
 *
 * <p>ICU does the retyping, so that nothing here shares a table with the code under test.
 */
class EncodingTest {

    private static final Transliterator TO_HALF_WIDTH = Transliterator.getInstance("Fullwidth-Halfwidth");
    private static final Transliterator TO_FULL_WIDTH = Transliterator.getInstance("Halfwidth-Fullwidth");
    private static final Transliterator TO_HIRAGANA = Transliterator.getInstance("Katakana-Hiragana");

    /** Syllables that are each other's neighbours by some rule, so that two random names often meet. */
    private static final List<String> KANA = List.of(
            "カ", "ガ", "オ", "ー", "ウ", "ヲ", "ショ", "シヨ", "ジ", "ヂ", "ズ", "ヅ", "スヾ", "スズ", "ヴァ", "パ", "バ", "ン", "ッ", "ツ");

    private static final List<String> KANJI =
            List.of("佐", "々", "高", "髙", "渡", "辺", "邊", "邉", "部", "吉", "\uD842\uDFB7", "〓");
    private static final List<String> LATIN =
            List.of("MÜLLER", "MUELLER", "MULLER", "O'BRIEN", "NGUYỄN", "NGUYEN", "ANH", "ÅSE");

    private static Arbitrary<String> name(List<String> pieces, int longest, String between) {
        return Arbitraries.of(pieces).list().ofMinSize(1).ofMaxSize(longest).map(list -> String.join(between, list));
    }

    @Provide
    Arbitrary<String> kana() {
        // No name begins with a long mark, and a hyphen there is a hyphen.
        return Combinators.combine(name(KANA, 3, ""), name(KANA, 2, ""))
                .as((family, given) -> "ト" + family + " コ" + given);
    }

    @Provide
    Arbitrary<String> kanji() {
        return Combinators.combine(name(KANJI, 2, ""), name(KANJI, 2, "")).as((family, given) -> family + " " + given);
    }

    @Provide
    Arbitrary<String> latin() {
        return name(LATIN, 3, " ");
    }

    /** What a keyboard, a file or a network does to a name. */
    private static String retyped(String name, Random random) {
        String typed = name;
        if (random.nextBoolean()) {
            typed = typed.replace(' ', '　').replace("　", "　".repeat(1 + random.nextInt(2)));
        }
        if (random.nextBoolean()) {
            typed = Normalizer.normalize(typed, Normalizer.Form.NFD);
        }
        if (random.nextBoolean()) {
            typed = (random.nextBoolean() ? TO_HALF_WIDTH : TO_FULL_WIDTH).transliterate(typed);
        }
        if (random.nextBoolean()) {
            int at = typed.offsetByCodePoints(0, random.nextInt(typed.codePointCount(0, typed.length()) + 1));
            typed = typed.substring(0, at) + "\u200B" + typed.substring(at);
        }
        return random.nextBoolean() ? " " + typed + "\u00A0" : typed;
    }

    private static void assertSameVerdict(String a, String b, String typedA, String typedB) {
        NameVerdict asIs = Names.compare(a, b);
        NameVerdict retyped = Names.compare(typedA, typedB);
        assertThat(retyped.verdict()).isEqualTo(asIs.verdict());
        assertThat(retyped.hints()).isEqualTo(asIs.hints());
        assertThat(retyped.folds().stream().filter(fold -> fold.verdict() == Verdict.CONFIRM))
                .isEqualTo(asIs.folds().stream()
                        .filter(fold -> fold.verdict() == Verdict.CONFIRM)
                        .toList());
    }

    @Property(tries = 1_000)
    void readings(@ForAll("kana") String a, @ForAll("kana") String b, @ForAll Random random) {
        String hiragana =
                TO_HIRAGANA.transliterate(a.replace("ー", "-")).replace('-', "-‐−–—―ー".charAt(random.nextInt(7)));
        assertSameVerdict(a, b, retyped(hiragana, random), retyped(b, random));
        assertSameVerdict(a, a, retyped(hiragana, random), retyped(a, random));
    }

    @Property(tries = 1_000)
    void spacingMarks(@ForAll("kana") String a, @ForAll("kana") String b, @ForAll Random random) {
        String marks = Normalizer.normalize(a, Normalizer.Form.NFD)
                .replace('\u3099', '゛')
                .replace('\u309A', '゜');
        assertSameVerdict(a, b, marks, retyped(b, random));
    }

    @Property(tries = 1_000)
    void writings(@ForAll("kanji") String a, @ForAll("kanji") String b, @ForAll Random random) {
        assertSameVerdict(a, b, retyped(a, random), retyped(b, random));
        String withSelector =
                a.substring(0, a.offsetByCodePoints(0, 1)) + "\uDB40\uDD01" + a.substring(a.offsetByCodePoints(0, 1));
        assertSameVerdict(a, b, withSelector, retyped(b, random));
    }

    @Property(tries = 1_000)
    void latinNames(@ForAll("latin") String a, @ForAll("latin") String b, @ForAll Random random) {
        String small = random.nextBoolean() ? a.toLowerCase(java.util.Locale.ROOT) : a;
        assertSameVerdict(a, b, retyped(small.replace('\'', '’'), random), retyped(b, random));
    }

    @Property(tries = 1_000)
    void leavingOutTheOnlySpaceIsAMatchForLetters(@ForAll("kana") String a, @ForAll("kana") String b) {
        Verdict undivided = Names.compare(a.replace(" ", ""), b).verdict();
        Verdict divided = Names.compare(a, b).verdict();
        assertThat(undivided.compareTo(divided))
                .as("no space is never stricter")
                .isLessThanOrEqualTo(0);
    }
}
