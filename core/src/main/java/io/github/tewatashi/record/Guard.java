package io.github.tewatashi.record;

import io.github.tewatashi.words.SessionId;

/**
 * A session that a decision relied on without changing it.
 *
 * @param session the session
 * @param version the version that it must still have
 */
public record Guard(SessionId session, long version) {}
