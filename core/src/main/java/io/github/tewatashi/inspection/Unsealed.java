package io.github.tewatashi.inspection;

import io.github.tewatashi.vocabulary.OfficeId;
import java.time.Instant;
import java.util.Optional;

/**
 * From where on an office's ledger is not sealed yet. What stands there can be removed as a whole, rows and entries
 * together, without a trace, until the next closing or stocktaking seals it (S8).
 *
 * @param office the office
 * @param lastSeal the entry of the office's last seal; empty if it has none
 * @param at when that seal was made, by the clock of its maker; empty if there is none
 * @param chains how many chains have entries that no seal covers
 * @param entries how many entries these are
 */
public record Unsealed(
        OfficeId office, Optional<Where.Entry> lastSeal, Optional<Instant> at, long chains, long entries) {}
