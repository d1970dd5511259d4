package io.github.tewatashi.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A stated name against all that is recorded of a holder. */
class RecordedNamesTest {

    private static final RecordedNames SHOKO = RecordedNames.of("佐藤　祥子", "ｻﾄｳ ｼﾖｳｺ");

    private static NameVerdict say(String stated, RecordedNames recorded) {
        return Names.compare(Stated.name(stated), recorded);
    }

    @Test
    void kanjiIsComparedWithTheWritingAndKanaWithTheReading() {
        assertThat(say("佐藤祥子", SHOKO).verdict()).isEqualTo(Verdict.MATCH);
        assertThat(say("さとう しよう子", SHOKO).verdict()).isEqualTo(Verdict.MISMATCH);
        assertThat(say("サトウ シヨウコ", SHOKO).verdict()).isEqualTo(Verdict.MATCH);
    }

    @Test
    void smallKanaIsAMatchOnlyWhereTheSourceCannotHoldIt() {
        assertThat(say("サトウ ショウコ", SHOKO).folds()).containsExactly(Fold.WIDTH, Fold.SMALL_KANA);
        NameVerdict large = say("サトウ ショウコ", SHOKO.withSource(KanaSource.LARGE_KANA_ONLY));
        assertThat(large.verdict()).isEqualTo(Verdict.MATCH);
        assertThat(large.folds()).containsExactly(Fold.WIDTH, Fold.LARGE_KANA_SOURCE);
    }

    @Test
    void sourceSaysNothingOfASmallKanaThatItHolds() {
        RecordedNames small = RecordedNames.of("佐藤　祥子", "サトウ ショウコ").withSource(KanaSource.LARGE_KANA_ONLY);
        assertThat(say("サトウ シヨウコ", small).verdict()).isEqualTo(Verdict.CONFIRM);
    }

    @Test
    void sourceIsOfTheReadingAndNotOfTheWriting() {
        RecordedNames kana = RecordedNames.of("シヨウコ", "").withSource(KanaSource.LARGE_KANA_ONLY);
        assertThat(say("ショウコ", kana).verdict()).isEqualTo(Verdict.CONFIRM);
    }

    @Test
    void otherFoldsOfALargeKanaSourceStillConfirm() {
        RecordedNames names = RecordedNames.of("東海林　静", "ｼﾖｳｼﾞ ｼｽﾞｶ").withSource(KanaSource.LARGE_KANA_ONLY);
        assertThat(say("ショウヂ シズカ", names).verdict()).isEqualTo(Verdict.CONFIRM);
    }

    @Test
    void latinIsComparedWithTheLatinFormOrALatinWriting() {
        assertThat(say("smith john", RecordedNames.of("SMITH JOHN", "ｽﾐｽ ｼﾞﾖﾝ")).verdict())
                .isEqualTo(Verdict.MATCH);
        assertThat(say("Sato Shoko", SHOKO.withLatin("SATO SHOKO")).verdict()).isEqualTo(Verdict.MATCH);
        assertThat(say("Sato Shoko", SHOKO).verdict()).isEqualTo(Verdict.MISMATCH);
    }

    @Test
    void givenNameInHiraganaIsFoundByItsReading() {
        RecordedNames suzu = RecordedNames.of("吉田　すゞ", "ﾖｼﾀﾞ ｽｽﾞ");
        assertThat(say("吉田 すゞ", suzu).verdict()).isEqualTo(Verdict.MATCH);
        assertThat(say("よしだ すず", suzu).verdict()).isEqualTo(Verdict.MATCH);
        assertThat(say("よしだ すゞ", suzu).verdict()).isEqualTo(Verdict.CONFIRM);
        assertThat(say("吉田 すず", suzu).verdict()).isEqualTo(Verdict.CONFIRM);
        assertThat(say("吉田 スズ", suzu).verdict()).isEqualTo(Verdict.MISMATCH);
    }

    @Test
    void otherNamesAreNeverMoreThanConfirmed() {
        RecordedNames married = SHOKO.withOther(new OtherName(OtherName.Kind.FORMER_FAMILY_NAME, "鈴木　祥子", "ｽｽﾞｷ ｼﾖｳｺ"))
                .withOther(new OtherName(OtherName.Kind.COMMON_NAME, "SHOKO LEE", ""));
        assertThat(say("鈴木　祥子", married).folds()).containsExactly(Fold.OTHER_NAME);
        assertThat(say("鈴木　祥子", married).verdict()).isEqualTo(Verdict.CONFIRM);
        assertThat(say("スズキ シヨウコ", married).verdict()).isEqualTo(Verdict.CONFIRM);
        assertThat(say("Lee Shoko", married).verdict()).isEqualTo(Verdict.CONFIRM);
        assertThat(say("佐藤　祥子", married).verdict()).isEqualTo(Verdict.MATCH);
        assertThat(say("鈴木　昌子", married).verdict()).isEqualTo(Verdict.MISMATCH);
    }

    @Test
    void bestOfAllFormsIsReported() {
        RecordedNames kana = RecordedNames.of("さくら", "サクラ").withOther(new OtherName(OtherName.Kind.OTHER, "サクラ", ""));
        assertThat(say("サクラ", kana)).isEqualTo(NameVerdict.SAME);
        assertThat(say("ｻｸﾗ", kana).verdict()).isEqualTo(Verdict.MATCH);
    }

    @Test
    void missingReadingMatchesNothing() {
        assertThat(say("サトウ", RecordedNames.of("佐藤", "")).verdict()).isEqualTo(Verdict.MISMATCH);
        assertThat(say("", RecordedNames.of("佐藤", "")).verdict()).isEqualTo(Verdict.MISMATCH);
    }

    @Test
    void papersAreConfusableByWritingByReadingAndByOtherNames() {
        RecordedNames yuko = RecordedNames.of("渡辺　裕子", "ﾜﾀﾅﾍﾞ ﾕｳｺ");
        assertThat(Names.confusable(yuko, RecordedNames.of("渡部　優子", "ﾜﾀﾅﾍﾞ ﾕｳｺ")))
                .isTrue();
        assertThat(Names.confusable(yuko, RecordedNames.of("渡邉　裕子", "ﾜﾀﾍﾞ ﾋﾛｺ")))
                .isTrue();
        assertThat(Names.confusable(yuko, RecordedNames.of("渡部　裕子", "ﾜﾀﾍﾞ ﾕｳｺ")))
                .isFalse();
        RecordedNames formerly = RecordedNames.of("佐藤　裕子", "ｻﾄｳ ﾕｳｺ")
                .withOther(new OtherName(OtherName.Kind.FORMER_FAMILY_NAME, "渡辺　裕子", "ﾜﾀﾅﾍﾞ ﾕｳｺ"));
        assertThat(Names.confusable(yuko, formerly)).isTrue();
        assertThat(Names.confusable(formerly, yuko)).isTrue();
        assertThat(Names.keys(yuko)).containsAnyElementsOf(Names.keys(formerly));
    }

    @Test
    void noPartOfANameIsEverPrinted() {
        OtherName other = new OtherName(OtherName.Kind.COMMON_NAME, "山田", "ヤマダ");
        RecordedNames names = SHOKO.withLatin("SATO SHOKO").withOther(other);
        List<Object> holders = List.of(
                names,
                other,
                Stated.name("佐藤 祥子"),
                Stated.name("Sato Shoko").form(),
                Stated.name("佐藤 祥子").form(),
                RecordedForm.exact("佐藤 祥子"),
                say("Sato Syoko", names));
        assertThat(holders)
                .allSatisfy(holder ->
                        assertThat(holder.toString()).doesNotContain("佐藤", "祥子", "ｻﾄｳ", "SATO", "Sato", "山田", "ヤマダ"));
    }

    @Test
    void othersAreFew() {
        OtherName other = new OtherName(OtherName.Kind.OTHER, "山田", "");
        RecordedNames full = new RecordedNames(
                "佐藤", "", java.util.Optional.empty(), java.util.Collections.nCopies(8, other), KanaSource.EXACT);
        assertThatThrownBy(() -> full.withOther(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("others: at most 8 other names");
    }
}
