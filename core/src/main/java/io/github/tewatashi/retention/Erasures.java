package io.github.tewatashi.retention;

import io.github.tewatashi.vocabulary.OfficeId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What one command erased in an office.
 *
 * @param office the office
 * @param before the day before which the custody of what was erased had ended
 * @param certificates how many certificates were erased
 * @param at when the command was done with all of them
 */
public record Erasures(OfficeId office, LocalDate before, long certificates, Instant at) {}
