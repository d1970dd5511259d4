package io.github.tewatashi.colour;

import io.github.tewatashi.vocabulary.Coded;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The colour of the slips of a session: eight colours in which paper is sold and which everybody calls by one name. */
public enum SlipColour implements Coded {
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

    /** The code of the colour in lower case, as in {@code blue}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The colour that an officer means.
     *
     * @param reading the code of the colour or its name in Japanese or English, in capital or small letters; spaces
     *     around it do not count
     * @return the colour, or empty if the text is none
     */
    public static Optional<SlipColour> read(String reading) {
        String text = reading.strip();
        return Arrays.stream(values())
                .filter(colour -> text.equalsIgnoreCase(colour.code())
                        || text.equals(colour.text(Locale.JAPANESE))
                        || text.equalsIgnoreCase(colour.text(Locale.ENGLISH)))
                .findFirst();
    }
}
