package io.github.tewatashi.colour;

import io.github.tewatashi.vocabulary.Coded;
import io.github.tewatashi.vocabulary.VisibleText;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

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
     * @param reading the code of the colour or its name in Japanese or English, in capital or small letters of
     *     any width; spaces around it do not count
     * @return the colour, or empty if the text is none
     */
    public static Optional<SlipColour> read(String reading) {
        String text = VisibleText.folded(reading);
        return Arrays.stream(values())
                .filter(colour -> Stream.of(colour.code(), colour.text(Locale.JAPANESE), colour.text(Locale.ENGLISH))
                        .anyMatch(name -> VisibleText.folded(name).equals(text)))
                .findFirst();
    }
}
