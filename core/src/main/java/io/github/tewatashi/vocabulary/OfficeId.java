package io.github.tewatashi.vocabulary;

/** The id of an office: it keeps the safe, and numbers, colours and seals run on within it. */
public record OfficeId(String value) {

    /**
     * 1 to 64 UTF-16 units, not blank, without control characters and lone surrogates.
     *
     * @throws IllegalArgumentException if the text breaks this rule
     */
    public OfficeId {
        Ids.check("office id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
