package io.github.tewatashi.vocabulary;

/** The embedding system's own id of the person to whom a certificate belongs. */
public record HolderId(String value) {

    /**
     * 1 to 64 UTF-16 units, not blank, of which everything can be seen: without control, format and other
     * invisible characters and line separators. Latin letters are not mixed with Cyrillic or Greek ones.
     *
     * @throws IllegalArgumentException if the text breaks this rule
     */
    public HolderId {
        Ids.check("holder id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
