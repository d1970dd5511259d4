package io.github.tewatashi.benchmarks;

/** A pair of names for each way in which a stated name meets a recorded one. */
@SuppressWarnings("unused") // Chosen by name, as a JMH parameter
public enum NamePair {
    /** The same text: what is measured against {@code Normalizer.isNormalized} and {@code equals}. */
    SAME("佐藤　実", "佐藤　実"),
    /** Hiragana said, half-width katakana recorded: the everyday pair of a counter. */
    READING("さとう みのる", "ｻﾄｳ ﾐﾉﾙ"),
    /** A variant of a kanji. */
    VARIANT("高橋 勇", "髙橋　勇"),
    /** Marks and order of Latin parts. */
    LATIN("Anh Nguyễn Văn", "NGUYEN VAN ANH"),
    /** Another name, with a hint to look for. */
    OTHER("ナカジマ ケイコ", "ナカシマ ケイコ");

    final String stated;
    final String recorded;

    NamePair(String stated, String recorded) {
        this.stated = stated;
        this.recorded = recorded;
    }
}
