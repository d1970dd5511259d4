package io.github.tewatashi.words;

/** One briefing or counter day. */
public record SessionId(String value) implements SessionRef {

    /** At most 64 printable characters. */
    public SessionId {
        Ids.check("session id", value);
    }

    @Override
    public SessionId id() {
        return this;
    }

    @Override
    public String toString() {
        return value;
    }
}
