package io.github.tewatashi.vocabulary;

/** The id of one encounter: one person at one desk, from the slip to the confirmed receipt. */
public record EncounterId(String value) {

    /**
     * 1 to 64 UTF-16 units, not blank, without control characters and lone surrogates.
     *
     * @throws IllegalArgumentException if the text breaks this rule
     */
    public EncounterId {
        Ids.check("encounter id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
