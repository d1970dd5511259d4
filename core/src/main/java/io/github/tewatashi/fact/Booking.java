package io.github.tewatashi.fact;

import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.vocabulary.SessionId;

/**
 * For which session a certificate is booked, and the number of the slip that says so.
 *
 * @param session the session
 * @param number the slip's number
 */
public record Booking(SessionId session, SerialNumber number) {}
