package io.github.tewatashi.words;

/** One person at one desk, from the slip to the confirmed receipt. */
public record EncounterId(String value) {

    /** At most 64 printable characters. */
    public EncounterId {
        Ids.check("encounter id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
