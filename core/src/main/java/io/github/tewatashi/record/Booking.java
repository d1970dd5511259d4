package io.github.tewatashi.record;

import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.words.SessionId;

/**
 * For which session a certificate is booked, and the number of the slip that says so.
 *
 * @param session the session
 * @param serial the slip's number
 */
public record Booking(SessionId session, SerialNumber serial) {}
