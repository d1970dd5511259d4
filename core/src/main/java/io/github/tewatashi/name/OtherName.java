package io.github.tewatashi.name;

import java.util.Objects;

/**
 * Another recorded name of a holder, which can be stated in place of the printed one: at best {@link Verdict#CONFIRM}.
 *
 * @param kind what kind of name it is
 * @param written as it is written
 * @param reading its kana reading, empty if none is recorded
 */
public record OtherName(Kind kind, String written, String reading) {

    /** What kind of name it is. */
    public enum Kind {
        /** 通称: the name used in daily life, registered by a foreign resident. */
        COMMON_NAME,
        /** 旧姓: the full name with the family name before marriage. */
        FORMER_FAMILY_NAME,
        /** Any other recorded name. */
        OTHER
    }

    /** All parts are required. */
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
