package io.github.tewatashi.vocabulary;

/** The embedding system's own id of the person to whom a certificate belongs. */
public record HolderId(String value) {

    /**
     * 1 to 64 UTF-16 units, not blank, without control characters and lone surrogates.
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
