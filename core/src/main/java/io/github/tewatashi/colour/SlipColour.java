package io.github.tewatashi.colour;

import io.github.tewatashi.text.Texts;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The colour of a session's slips. Eight that paper comes in and that people name without doubt.
 */
public enum SlipColour {
    /** Blue. */
    BLUE,
    /** Yellow. */
    YELLOW,
    /** Pink. */
    PINK,
    /** Green. */
    GREEN,
    /** White. */
    WHITE,
    /** Orange. */
    ORANGE,
    /** Purple. */
    PURPLE,
    /** Grey. */
    GREY;

    /** The colour's code, as in {@code blue}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The colour's name for the officer. */
    public String text(Locale locale) {
        return Texts.of(this, locale);
    }

    /** The colour that is meant: its code, or its name in Japanese or English. */
    public static Optional<SlipColour> read(String reading) {
        String text = reading.strip();
        return Arrays.stream(values())
                .filter(colour -> text.equalsIgnoreCase(colour.code())
                        || text.equals(colour.text(Locale.JAPANESE))
                        || text.equalsIgnoreCase(colour.text(Locale.ENGLISH)))
                .findFirst();
    }
}
