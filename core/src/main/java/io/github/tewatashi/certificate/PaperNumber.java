package io.github.tewatashi.certificate;

import io.github.tewatashi.vocabulary.TypedNumber;
import io.github.tewatashi.vocabulary.VisibleText;
import jakarta.validation.constraints.Pattern;

/**
 * The number that is printed on a paper itself. Two numbers are equal if the same characters are meant, whatever their
 * width, their hyphens and the spaces between them.
 *
 * <p>It is part of the face and never shown by {@link #toString()} (S4).
 *
 * @param value the number in its one form: without spaces, in narrow characters, with ASCII hyphens. When a certificate
 *     is registered, it must be 1 to 40 letters, digits, hyphens, dots or slashes, with a letter or a digit among them.
 *     A text that mixes Latin letters with Cyrillic or Greek ones is no number
 */
public record PaperNumber(@Pattern(regexp = WELL_FORMED) String value) {

    /** 1 to 40 letters, digits, hyphens, dots and slashes, with a letter or a digit. */
    private static final String WELL_FORMED =
            "(?=[./-]*[^./-])(?:(?![\\x{115F}\\x{1160}\\x{3164}\\x{FFA0}])[\\p{L}\\p{N}./-]){1,40}";

    /** What a text that is too long, or mixes look-alike letters, is taken for: it equals the number of no paper. */
    private static final String NO_NUMBER = "\uFFFD";

    /** Accepts any text and brings it into its one form. A text that is no number equals no number of a certificate. */
    public PaperNumber {
        value = TypedNumber.read(value)
                .filter(number -> !VisibleText.mixesScripts(number))
                .orElse(NO_NUMBER);
    }

    @Override
    public String toString() {
        return "PaperNumber[hidden]";
    }
}
