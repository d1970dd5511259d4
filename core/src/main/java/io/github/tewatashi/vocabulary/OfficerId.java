package io.github.tewatashi.vocabulary;

/** The embedding system's own id of an officer. */
public record OfficerId(String value) {

    /**
     * 1 to 64 UTF-16 units, not blank, without control characters and lone surrogates.
     *
     * @throws IllegalArgumentException if the text breaks this rule
     */
    public OfficerId {
        Ids.check("officer id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
