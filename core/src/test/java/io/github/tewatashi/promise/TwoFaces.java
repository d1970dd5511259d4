package io.github.tewatashi.promise;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.certificate.Face;
import io.github.tewatashi.certificate.PaperNumber;
import io.github.tewatashi.desk.Answer;
import io.github.tewatashi.desk.Refused;
import io.github.tewatashi.name.Hint;
import io.github.tewatashi.name.Names;
import io.github.tewatashi.name.RecordedNames;
import io.github.tewatashi.name.Stated;
import io.github.tewatashi.name.Verdict;
import io.github.tewatashi.office.TestOffice;
import io.github.tewatashi.office.TestOffice.Visitor;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.vocabulary.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * An office in which one face can be this or that, and everything else is alike. Whatever is stated means neither, so
 * whoever could tell the two apart by the answers would know something of the face (S4).
 */
final class TwoFaces {

    /** Written and read: next to each other are names that are nearly alike. */
    static final List<RecordedNames> FACES = List.of(
            RecordedNames.of("中島　恵子", "ナカジマ　ケイコ"),
            RecordedNames.of("中嶋　恵子", "ナカシマ　ケイコ"),
            RecordedNames.of("小野　みか", "オノ　ミカ"),
            RecordedNames.of("大野　みか", "オオノ　ミカ"),
            RecordedNames.of("渡部　裕子", "ワタベ　ユウコ"),
            RecordedNames.of("渡辺　祐子", "ワタナベ　ユウコ"),
            RecordedNames.of("SMITH JOHN", "スミス　ジョン"),
            RecordedNames.of("VAN DEN BERG JAN", "ファン・デン・ベルグ　ヤン"),
            RecordedNames.of("吉田　すゞ", "ヨシダ　スズ"),
            RecordedNames.of("鈴木", ""));

    /** What may be said: near to one of the faces or to none, in full or in part, or no name at all. */
    static final List<String> SAID = List.of(
            "ナカシマ ケイコ",
            "ナカジマ ケイコ",
            "ナガシマ ケイコ",
            "ナカジマ",
            "オノ ミカ",
            "オーノ ミカ",
            "オノ",
            "渡邊 裕子",
            "渡部 祐子",
            "ワタベ",
            "SMYTH JOHN",
            "SMITH",
            "VAN DEN BERG",
            "吉田 すす",
            "吉田",
            "",
            "・・・",
            "ア".repeat(Names.LIMIT + 1));

    private final TestOffice office;
    private final Visitor one;
    private final Visitor other;

    /** One holder has {@code face}, and another has always the same one. */
    TwoFaces(Store store, RecordedNames face) {
        office = new TestOffice(store);
        one = office.visitor(
                "holder 1", new Face(face, LocalDate.of(1980, 1, 1), new PaperNumber("A-1")), office.session);
        RecordedNames same = RecordedNames.of("渡部　祐子", "ワタベ　サチコ");
        other = office.visitor(
                "holder 2", new Face(same, LocalDate.of(1981, 2, 3), new PaperNumber("A-2")), office.session);
        office.dispatch();
    }

    static boolean means(String said, RecordedNames face) {
        return Names.compare(Stated.name(said), face).verdict() != Verdict.MISMATCH;
    }

    /** All that whoever stands at the desk learns, until a second officer has unlocked the slip and beyond. */
    List<Object> tell(List<String> statements) {
        List<Object> told = new ArrayList<>();
        for (String said : statements) {
            Answer answer = office.comes(one.slip(), said);
            hear(told, answer);
            hear(told, office.comes(other.slip(), said));
            Refused refused = (Refused) answer;
            if (refused.reason() == Reason.SLIP_LOCKED) {
                refused.overridable().ifPresent(way -> told.add(way.override(office.bySecond())));
                told.add(refused.overridable().orElseThrow().hintsAfterUnlock(TestOffice.OFFICER));
                told.add(office.desk().hintsAfterUnlock(answer.encounter(), TestOffice.OFFICER));
            }
        }
        return told;
    }

    private static void hear(List<Object> told, Answer answer) {
        told.add(Told.of(answer));
        told.add(answer.toString());
        if (answer instanceof Refused refused) {
            assertThat(refused.hints()).allMatch(Hint::isOfStatement);
            Stream.of(Locale.JAPANESE, Locale.ENGLISH).forEach(locale -> {
                told.add(refused.text(locale));
                refused.hints().forEach(hint -> told.add(hint.text(locale)));
            });
        }
    }
}
