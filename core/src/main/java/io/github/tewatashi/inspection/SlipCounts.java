package io.github.tewatashi.inspection;

import io.github.tewatashi.vocabulary.SessionId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Per session, how many slips the bookings made and how many there are. Since each booking is set against its own slip,
 * equal numbers leave no slip that no booking made.
 */
final class SlipCounts {

    private final Map<SessionId, Long> balance = new HashMap<>();
    private final Set<SessionId> suspicious = new HashSet<>();

    void made(SessionId session) {
        balance.merge(session, 1L, Long::sum);
    }

    void seen(SessionId session) {
        balance.merge(session, -1L, Long::sum);
    }

    /** A slip of this session is not as it was made. */
    void suspect(SessionId session) {
        suspicious.add(session);
    }

    boolean isSuspicious(SessionId session) {
        return suspicious.contains(session) || balance.getOrDefault(session, 0L) != 0;
    }

    boolean isAnySuspicious() {
        return !suspicious.isEmpty() || balance.values().stream().anyMatch(count -> count != 0);
    }
}
