package io.github.tewatashi.words;

/** The office that keeps the safe: numbers, colours and seals run on within it. */
public record OfficeId(String value) {

    /** At most 64 printable characters. */
    public OfficeId {
        Ids.check("office id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
