package io.github.tewatashi.name;

/** Another recorded name. */
public record OtherName(Kind kind, String written, String reading) {

    /** What kind of name. */
    public enum Kind {
        /** 通称. */
        COMMON_NAME,
        /** 旧姓. */
        FORMER_FAMILY_NAME,
        /** Any other. */
        OTHER
    }

    @Override
    public String toString() {
        return "OtherName[hidden]";
    }
}
