package io.github.tewatashi.words;

import java.util.Locale;

/**
 * Why something was refused, and where in the input, if it was the input. Reveals nothing of a certificate's face (S4).
 *
 * @param reason the code
 * @param place the path of the faulty part of the input, such as {@code face.birthDate}; else empty
 */
public record Refusal(Reason reason, String place) {

    /** A refusal that is not about a part of the input. */
    public static Refusal of(Reason reason) {
        return new Refusal(reason, "");
    }

    /** What the officer is told. */
    public String text(Locale locale) {
        return place.isEmpty() ? reason.text(locale) : reason.text(locale) + " (" + place + ")";
    }
}
