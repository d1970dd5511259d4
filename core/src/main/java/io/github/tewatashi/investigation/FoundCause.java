package io.github.tewatashi.investigation;

import io.github.tewatashi.inspection.Where;
import java.util.List;

/**
 * A cause and where the ledger shows it.
 *
 * @param cause what was not as it should be
 * @param where the entries that show it; empty for what is shown by a missing entry
 */
public record FoundCause(Cause cause, List<Where> where) {

    /** The list is copied. */
    public FoundCause {
        where = List.copyOf(where);
    }
}
