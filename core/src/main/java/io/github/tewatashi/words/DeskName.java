package io.github.tewatashi.words;

/** A desk within a session, as the officers call it. */
public record DeskName(String value) {

    private static final int MAX_LENGTH = 40;

    /** At most 40 printable characters, without a slash. */
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
