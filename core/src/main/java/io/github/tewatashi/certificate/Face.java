package io.github.tewatashi.certificate;

import io.github.tewatashi.name.RecordedNames;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;

/**
 * What identifies a certificate and its holder: what is printed on the paper, and the other recorded names of the
 * holder. It is never shown by {@link #toString()}, never logged and never part of a refusal (S4).
 *
 * <p>A face is checked when its certificate is registered; the refusal {@code INVALID_INPUT} names the part that breaks
 * its rule.
 *
 * @param names the holder's name as printed, its reading, and the other recorded names
 * @param birthDate the holder's birth date, not in the future: the further identifier of S2
 * @param paperNumber the paper's own number, as printed
 */
public record Face(
        @Valid RecordedNames names,
        @PastOrPresent LocalDate birthDate,
        @Valid PaperNumber paperNumber) {

    /**
     * A face with one name and its reading, and no other recorded names.
     *
     * @param name the holder's name as printed
     * @param reading the reading of the name in kana; an empty text if none is recorded
     * @param birthDate the holder's birth date
     * @param paperNumber the paper's own number, as printed
     */
    public static Face of(String name, String reading, LocalDate birthDate, String paperNumber) {
        return new Face(RecordedNames.of(name, reading), birthDate, new PaperNumber(paperNumber));
    }

    @Override
    public String toString() {
        return "Face[hidden]";
    }
}
