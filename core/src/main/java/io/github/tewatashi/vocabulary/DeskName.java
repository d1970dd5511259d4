package io.github.tewatashi.vocabulary;

/** The name of a desk within a session, as the officers call it. */
public record DeskName(String value) {

    private static final int MAX_LENGTH = 40;

    /**
     * 1 to 40 UTF-16 units, not blank, without control characters, lone surrogates and slashes.
     *
     * @throws IllegalArgumentException if the text breaks this rule
     */
    public DeskName {
        Ids.check("desk name", value, MAX_LENGTH);
        if (value.indexOf('/') >= 0) {
            throw new IllegalArgumentException("desk name must not contain a slash");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
