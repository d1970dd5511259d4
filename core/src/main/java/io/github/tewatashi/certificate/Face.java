package io.github.tewatashi.certificate;

import io.github.tewatashi.name.RecordedNames;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;

/**
 * What is printed on a certificate. Never shown by {@link #toString()}, never logged, never in a refusal (S4).
 *
 * @param names the holder's name as printed, its reading, and other names recorded
 * @param birthDate the holder's birth date: the further identifier of S2
 * @param paperNumber the paper's own number
 */
public record Face(
        @Valid RecordedNames names,
        @PastOrPresent LocalDate birthDate,
        @Valid PaperNumber paperNumber) {

    /**
     * A face with a written name, its reading, and no other names.
     *
     * @param name as printed
     * @param reading in kana; empty if none is recorded
     * @param birthDate the holder's
     * @param paperNumber as printed
     */
    public static Face of(String name, String reading, LocalDate birthDate, String paperNumber) {
        return new Face(RecordedNames.of(name, reading), birthDate, new PaperNumber(paperNumber));
    }

    @Override
    public String toString() {
        return "Face[hidden]";
    }
}
