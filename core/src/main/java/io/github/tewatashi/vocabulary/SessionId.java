package io.github.tewatashi.vocabulary;

/** The id of one session: a briefing, or a day at the counter, at which certificates are handed out. */
public record SessionId(String value) implements SessionRef {

    /**
     * 1 to 64 UTF-16 units, not blank, without control characters and lone surrogates.
     *
     * @throws IllegalArgumentException if the text breaks this rule
     */
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
