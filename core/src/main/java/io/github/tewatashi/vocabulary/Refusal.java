package io.github.tewatashi.vocabulary;

import java.util.Locale;

/**
 * Why something was refused, and if the input was at fault, which part of it. Shows nothing of a certificate's face
 * (S4).
 *
 * @param reason the code
 * @param place the path of the faulty part of the input, such as {@code face.birthDate}; an empty text if the input was
 *     not at fault
 */
public record Refusal(Reason reason, String place) {

    /** A refusal for which no part of the input is at fault. */
    public static Refusal of(Reason reason) {
        return new Refusal(reason, "");
    }

    /** What the officer is told: the text of the reason in the reader's language, and the place if there is one. */
    public String text(Locale locale) {
        return place.isEmpty() ? reason.text(locale) : reason.text(locale) + " (" + place + ")";
    }
}
