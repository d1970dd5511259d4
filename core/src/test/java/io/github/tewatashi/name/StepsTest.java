package io.github.tewatashi.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The steps of the order of work, each by itself, at the edges of what it works on. */
class StepsTest {

    static Stream<UnaryOperator<String>> steps() {
        return Stream.of(
                UnknownCharacter::asGeta,
                InvisibleCharacters::drop,
                InvisibleCharacters::dropSelectors,
                VoicedMarks::join,
                Width::fold,
                Radicals::fold,
                CanonicalComposition::compose,
                Hyphens::asLongMark,
                Kana::katakanaInReading,
                LatinText::capitals,
                LatinText::withoutPunctuation,
                Spaces::single);
    }

    /** What an everyday name costs: nothing is written anew where there is nothing to do. */
    @ParameterizedTest
    @MethodSource("steps")
    void anEverydayNameStaysTheSameObject(UnaryOperator<String> step) {
        for (String name : List.of("一鿿", "サ゠ヿ", "AZ", "佐藤 実", "")) {
            assertThat(step.apply(name)).isSameAs(name);
        }
    }

    @Test
    void aSpaceAtAnyEdgeOrBesideAnotherIsTooMany() {
        assertThat(Spaces.single("")).isEmpty();
        assertThat(Spaces.single("   ")).isEmpty();
        assertThat(Spaces.single(" A")).isEqualTo("A");
        assertThat(Spaces.single("A ")).isEqualTo("A");
        assertThat(Spaces.single("A  B")).isEqualTo("A B");
        assertThat(Spaces.single("A\u3000B")).isEqualTo("A B");
        assertThat(Spaces.single("\t A \u00A0 B\u3000C \n")).isEqualTo("A B C");
    }

    @Test
    void halfACharacterIsUnknownAndAWholeOneIsNot() {
        assertThat(UnknownCharacter.asGeta("\uD800")).isEqualTo("〓");
        assertThat(UnknownCharacter.asGeta("A\uDBFF")).isEqualTo("A〓");
        assertThat(UnknownCharacter.asGeta("\uDFFFA\uFFFD")).isEqualTo("〓A〓");
        assertThat(UnknownCharacter.asGeta("\uD842\uDFB7\uDFB7\uD842")).isEqualTo("\uD842\uDFB7〓〓");
        String whole = "\uD842\uDFB7田\uE000";
        assertThat(UnknownCharacter.asGeta(whole)).isSameAs(whole);
    }

    @Test
    void whatIsNotSeenIsTakenOutWhereverItIs() {
        assertThat(InvisibleCharacters.drop("\u200B佐\u200B\uD842\uDFB7\u200B\u200B田\u200B"))
                .isEqualTo("佐\uD842\uDFB7田");
        assertThat(InvisibleCharacters.dropSelectors("\uD842\uDFB7\uDB40\uDD00田\uFE00"))
                .isEqualTo("\uD842\uDFB7田");
    }

    @Test
    void aMarkIsJoinedToWhatCanBearItAndToNothingElse() {
        assertThat(VoicedMarks.join("か゛か゜カﾞカﾟ")).isEqualTo("か\u3099か\u309Aカ\u3099カ\u309A");
        assertThat(VoicedMarks.join("ｦ゛ﾝ゛")).isEqualTo("ｦ\u3099ﾝ\u3099");
        assertThat(VoicedMarks.join("ゝ゛ヽ゛")).isEqualTo("ゝ\u3099ヽ\u3099");
        assertThat(VoicedMarks.join("゛佐゛ー゛ｰ゛･゛")).isEqualTo("゛佐゛ー゛ｰ゛･゛");
    }

    @Test
    void theOrdinaryWidthIsOneForOne() {
        assertThat(Width.fold("！ｱ￮Ａ")).isEqualTo("!ア○A");
        assertThat(Width.fold("\uFF00￣\uFFEF")).isEqualTo("\uFF00￣\uFFEF");
    }

    @Test
    void radicalsAreIdeographsFromTheFirstToTheLast() {
        assertThat(Radicals.fold("⺁")).isEqualTo("厂");
        assertThat(Radicals.fold("⿕田")).isEqualTo("龠田");
        assertThat(Radicals.fold("\u2E80⺟")).isEqualTo("\u2E80母");
        assertThat(Radicals.fold("⺟\u2FD6\uD842\uDFB7")).isEqualTo("母\u2FD6\uD842\uDFB7");
    }

    @Test
    void canonicalFormsAreComposedBesidesTheCharactersOfTheTable() {
        assertThat(CanonicalComposition.compose("A\u0300")).isEqualTo("À");
        assertThat(CanonicalComposition.compose("か\u3099")).isEqualTo("が");
        assertThat(CanonicalComposition.compose("\uF9DC")).isEqualTo("隆");
        assertThat(CanonicalComposition.compose("\uFA46か\u3099\uFA46\uFA46A\u0300"))
                .isEqualTo("\uFA46が\uFA46\uFA46À");
    }

    @Test
    void aHyphenIsALongMarkAfterAKanaAndAfterALongMark() {
        assertThat(Hyphens.asLongMark("-オ-‐タ―佐-")).isEqualTo("-オー‐ター佐-".replace('‐', 'ー'));
        assertThat(Hyphens.asLongMark("一-")).isEqualTo("一-");
    }

    @Test
    void hiraganaIsKatakanaInANameThatIsKanaThroughout() {
        assertThat(Kana.katakanaInReading("さくら ・ゝー゛".replace("゛", ""))).isEqualTo("サクラ ・ヽー");
        assertThat(Kana.katakanaInReading("佐さくら")).isEqualTo("佐さくら");
        assertThat(Kana.katakanaInReading("さくらA")).isEqualTo("さくらA");
    }

    @ParameterizedTest
    @CsvSource({
        "a,A",
        "z,Z",
        "é,É",
        "ñ,Ñ",
        "ı,ı",
        "ſ,ſ",
        "ẞ,ß",
        "ß,ß",
        "Aa佐ガ,AA佐ガ",
        "ガa,ガA",
        "αa,αA",
        "éÉ佐,ÉÉ佐",
    })
    void capitalsAreOneForOne(String text, String capitals) {
        assertThat(LatinText.capitals(text)).isEqualTo(capitals);
    }

    @Test
    void aCapitalIsComposedWhereItCanBe() {
        assertThat(LatinText.capitals("\u1E98")).isEqualTo("W\u030A");
        assertThat(LatinText.capitals("e\u0301")).isEqualTo("É");
        assertThat(LatinText.capitals("a\uD835\uDC00")).isEqualTo("A\uD835\uDC00");
    }

    @Test
    void latinIsLettersMarksSpacesAndThePunctuationOfNames() {
        assertThat(List.of("A", "A\u0301", "A B", "A-B", "A.B", "O'A", "A,B", "A・B"))
                .allMatch(LatinText::isLatin);
        assertThat(List.of("", " ", "-", "'.,", "\u0301", "A佐", "佐", "A1", "A!"))
                .noneMatch(LatinText::isLatin);
    }

    @Test
    void punctuationIsLeftOutOrASpace() {
        assertThat(LatinText.withoutPunctuation("O'BRIEN-A.B,C・D=E")).isEqualTo("OBRIEN AB C D E");
        assertThat(LatinText.withoutPunctuation("マリア・シルバ")).isEqualTo("マリア・シルバ");
    }

    @Test
    void onlyWhatIsAsciiIsAscii() {
        assertThat(Transliteration.isAscii("A\u007F")).isTrue();
        assertThat(Transliteration.isAscii("A\u0080")).isFalse();
        assertThat(Transliteration.isAscii("")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "MÜLLER,MULLER,MUELLER",
        "ÅSE,ASE,AASE",
        "ÄÖØ,AOO,AEOEOE",
        "ÉÆ,EAE,EAE",
        "NGUYỄN,NGUYEN,NGUYEN",
        "Ø\u0301A,OA,OEA",
        "OSLO,OSLO,OSLO",
    })
    void aLetterIsSpelledInBothWays(String part, String plain, String digraph) {
        assertThat(Transliteration.PLAIN.of(part)).isEqualTo(plain);
        assertThat(Transliteration.DIGRAPH.of(part)).isEqualTo(digraph);
    }
}
