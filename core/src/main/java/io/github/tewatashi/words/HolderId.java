package io.github.tewatashi.words;

/** The person a certificate belongs to, by the embedding system's own id. */
public record HolderId(String value) {

    /** At most 64 printable characters. */
    public HolderId {
        Ids.check("holder id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
