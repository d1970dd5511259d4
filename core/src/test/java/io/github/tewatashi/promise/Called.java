package io.github.tewatashi.promise;

import io.github.tewatashi.name.RecordedNames;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names of the small world, all invented, with the truth about who could be meant by what: a text means a name if
 * they share a label. Labels are given here by hand, not computed by what is tested.
 */
enum Called {
    /** Has the rarer form of the first letter. */
    A("髙橋　勇", "タカハシ　イサム", "written:1", "read:1", "タカ　ハシイサム"),
    /** A's namesake by writing and by reading. */
    B("高橋　勇", "タカハシ　イサム", "written:1", "read:1"),
    /** A's namesake by reading only. */
    C("鷹端　伊佐夢", "タカハシ　イサム", "written:2", "read:1", "タカハシイ　サム"),
    /** A's namesake by writing only. */
    D("高橋　勇", "コウキョウ　ユウ", "written:1", "read:2"),
    /** Differs from F by reading in voicing only. */
    E("中嶋　恵子", "ナカシマ　ケイコ", "written:3", "read:3", "ナカ　シマケイコ"),
    /** E's namesake by writing only. */
    F("中島　恵子", "ナカジマ　ケイコ", "written:3", "read:4"),
    /** Nobody's namesake, though a careless ear takes it for H. */
    G("小野　純", "オノ　ジュン", "written:5", "read:5", "オノ　ジユン"),
    /** Nobody's namesake. */
    H("大野　純", "オオノ　ジュン", "written:6", "read:6", "オーノ　ジュン"),
    /** Nobody's namesake. */
    I("沼田　緑", "ヌマタ　ミドリ", "written:7", "read:7", "ヌマ　タミドリ");

    private static final Map<String, Set<String>> LABELS_BY_TEXT = Arrays.stream(values())
            .flatMap(Called::sayings)
            .collect(Collectors.groupingBy(
                    Saying::text, Collectors.mapping(Saying::label, Collectors.toUnmodifiableSet())));

    private record Saying(String text, String label) {}

    private final String written;
    private final String reading;
    private final String writtenLabel;
    private final String readLabel;
    private final List<String> equivalent;

    Called(String written, String reading, String writtenLabel, String readLabel, String... equivalent) {
        this.written = written;
        this.reading = reading;
        this.writtenLabel = writtenLabel;
        this.readLabel = readLabel;
        this.equivalent = List.of(equivalent);
    }

    RecordedNames recorded() {
        return RecordedNames.of(written, reading);
    }

    /** What somebody of this name may say, the {@code i}th way: most likely the reading, then what is like it. */
    String said(int i) {
        if (i < 3) {
            return reading;
        }
        List<String> ways = i < 6 && !equivalent.isEmpty()
                ? equivalent
                : sayings().map(Saying::text).toList();
        return ways.get(i % ways.size());
    }

    String reading() {
        return reading;
    }

    /** What the face shows of the name. */
    Stream<String> shown() {
        return Stream.of(written, reading);
    }

    static Set<String> texts() {
        return LABELS_BY_TEXT.keySet();
    }

    /** The truth: whether somebody of this name is meant by {@code text}. */
    boolean isMeantBy(String text) {
        Set<String> labels = LABELS_BY_TEXT.getOrDefault(text, Set.of());
        return labels.contains(writtenLabel) || labels.contains(readLabel);
    }

    /** The truth: whether {@code text} is this name in another form only, which an officer has to compare. */
    boolean isOnlyLike(String text) {
        return equivalent.contains(text);
    }

    /** The truth: whether two people of these names could be taken for each other. */
    boolean isNamesakeOf(Called other) {
        return writtenLabel.equals(other.writtenLabel) || readLabel.equals(other.readLabel);
    }

    private Stream<Saying> sayings() {
        return Stream.concat(
                Stream.of(
                        new Saying(written, writtenLabel),
                        new Saying(reading, readLabel),
                        new Saying(hiragana(reading), readLabel)),
                equivalent.stream().map(text -> new Saying(text, readLabel)));
    }

    private static String hiragana(String katakana) {
        return katakana.codePoints()
                .map(c -> c >= 'ァ' && c <= 'ヶ' ? c - ('ァ' - 'ぁ') : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
