package io.github.tewatashi.serial;

import io.github.tewatashi.words.OfficeId;
import io.github.tewatashi.words.SessionId;
import java.time.LocalDate;

/**
 * What a number is wanted for.
 *
 * @param office the office whose numbers these are
 * @param session the session that the slip is for
 * @param date the session's day
 */
public record SerialRequest(OfficeId office, SessionId session, LocalDate date) {}
