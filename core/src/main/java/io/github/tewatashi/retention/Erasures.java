package io.github.tewatashi.retention;

import io.github.tewatashi.words.OfficeId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What one command erased in an office.
 *
 * @param office the office
 * @param before the day before which custody had ended
 * @param certificates how many certificates
 * @param at when the last of them was done
 */
public record Erasures(OfficeId office, LocalDate before, long certificates, Instant at) {}
