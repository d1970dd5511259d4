package io.github.tewatashi.name;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;

/**
 * Another recorded name of a person, which can be stated in place of the printed one. A stated name that is this one is
 * at best a {@link Verdict#CONFIRM}. Immutable; its {@code toString()} holds no name (S4).
 *
 * @param kind what kind of name it is
 * @param written the name as it is written, under the rules of {@link RecordedNames}
 * @param reading its reading in kana; an empty text if none is recorded
 */
public record OtherName(
        Kind kind,

        @NotBlank @Size(max = Names.LIMIT) @Pattern(regexp = RecordedNames.STORABLE) String written,

        @Size(max = Names.LIMIT) @Pattern(regexp = RecordedNames.STORABLE) String reading) {

    /** What kind of name it is. */
    public enum Kind {
        /** 通称: the name used in daily life, registered by a foreign resident. */
        COMMON_NAME,
        /** 旧姓: the full name with the family name before marriage. */
        FORMER_FAMILY_NAME,
        /** Any other recorded name. */
        OTHER
    }

    /**
     * All parts are required.
     *
     * @throws NullPointerException if a part is null
     */
    public OtherName {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(written, "written");
        Objects.requireNonNull(reading, "reading");
    }

    /** Holds no name (S4). */
    @Override
    public String toString() {
        return "OtherName[" + kind + ", redacted]";
    }
}
