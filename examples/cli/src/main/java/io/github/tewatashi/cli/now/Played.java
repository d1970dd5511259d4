package io.github.tewatashi.cli.now;

import io.github.tewatashi.cli.day.Transcript;
import java.util.List;

/**
 * What became of a day with Tewatashi.
 *
 * @param transcript what was done, to be judged
 * @param sessions the sessions that were closed, in the order of time
 */
public record Played(Transcript transcript, List<SessionEnd> sessions) {

    /** Keeps a copy. */
    public Played {
        sessions = List.copyOf(sessions);
    }
}
