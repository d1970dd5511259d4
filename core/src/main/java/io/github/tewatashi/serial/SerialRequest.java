package io.github.tewatashi.serial;

import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.SessionId;
import java.time.LocalDate;

/**
 * The slip for which a number is asked.
 *
 * @param office the office whose numbers run on
 * @param session the session for which the slip is made
 * @param date the day of the session
 */
public record SerialRequest(OfficeId office, SessionId session, LocalDate date) {}
