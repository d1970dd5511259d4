package io.github.tewatashi.words;

/** The officer who acts, by the embedding system's own id. */
public record OfficerId(String value) {

    /** At most 64 printable characters. */
    public OfficerId {
        Ids.check("officer id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
