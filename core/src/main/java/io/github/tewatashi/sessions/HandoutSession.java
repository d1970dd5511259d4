package io.github.tewatashi.sessions;

import io.github.tewatashi.colour.SlipColour;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.SessionId;
import io.github.tewatashi.vocabulary.SessionRef;
import java.time.LocalDate;

/**
 * One briefing or counter day.
 *
 * @param id the library's id
 * @param office the office that holds the session
 * @param date the day on which it is
 * @param venue where
 * @param colour the colour of its slips
 */
public record HandoutSession(SessionId id, OfficeId office, LocalDate date, String venue, SlipColour colour)
        implements SessionRef {

    static HandoutSession of(SessionRecord row) {
        return new HandoutSession(row.id(), row.office(), row.date(), row.venue(), row.colour());
    }
}
