package io.github.tewatashi.proof;

import io.github.tewatashi.record.Change;

/**
 * A command that was decided and not committed yet, while others go on.
 *
 * @param act what is being done
 * @param change what was decided
 */
record Flying(Act act, Change change) {}
