package io.github.tewatashi.vocabulary;

/** Whatever names a session: its id, or the session itself. */
public interface SessionRef {

    /** The session's id. */
    SessionId id();
}
