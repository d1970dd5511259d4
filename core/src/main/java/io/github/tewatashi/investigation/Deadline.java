package io.github.tewatashi.investigation;

import io.github.tewatashi.vocabulary.Filing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Until when a report is due.
 *
 * @param filing which report
 * @param aim the day to aim for
 * @param last the last day
 * @param done when it was first filed; empty if it is missing
 */
public record Deadline(Filing filing, LocalDate aim, LocalDate last, Optional<Instant> done) {

    /** Whether the report is still missing. */
    public boolean isMissing() {
        return done.isEmpty();
    }

    /** Whether the report is missing although its last day is over. */
    public boolean isOverdue(LocalDate today) {
        return isMissing() && today.isAfter(last);
    }
}
