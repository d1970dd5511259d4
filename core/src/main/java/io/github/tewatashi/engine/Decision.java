package io.github.tewatashi.engine;

import io.github.tewatashi.record.Change;
import io.github.tewatashi.vocabulary.Reason;

/** What a decision came to, from what was seen and a command alone: no clock, no store, no randomness. */
public sealed interface Decision {

    /** Something happens, be it a refusal that the ledger keeps: see {@link Facts#happen()}. */
    record Happens(Change change) implements Decision {}

    /** Nothing happens, and nothing is kept: there is no chain that could keep it. */
    record Nothing(Reason reason) implements Decision {}

    /** Nothing happens, because of {@code reason}. */
    static Decision nothing(Reason reason) {
        return new Nothing(reason);
    }
}
