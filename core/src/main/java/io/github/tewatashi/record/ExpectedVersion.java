package io.github.tewatashi.record;

import io.github.tewatashi.vocabulary.SessionId;

/**
 * A session that a decision relied on without changing it.
 *
 * @param session the session
 * @param version the version that it must still have
 */
public record ExpectedVersion(SessionId session, long version) {}
