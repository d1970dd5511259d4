package io.github.tewatashi.sessions;

import io.github.tewatashi.colour.SlipColour;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.words.OfficeId;
import io.github.tewatashi.words.SessionId;
import io.github.tewatashi.words.SessionRef;
import java.time.LocalDate;

/**
 * One briefing or counter day.
 *
 * @param id the library's id
 * @param office whose session
 * @param date its day
 * @param venue where
 * @param colour the colour of its slips
 */
public record HandoutSession(SessionId id, OfficeId office, LocalDate date, String venue, SlipColour colour)
        implements SessionRef {

    static HandoutSession of(SessionRecord row) {
        return new HandoutSession(row.session(), row.office(), row.date(), row.venue(), row.colour());
    }
}
