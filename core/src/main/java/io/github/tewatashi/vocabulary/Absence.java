package io.github.tewatashi.vocabulary;

import java.time.LocalDate;

/**
 * A report that the holder of a certificate will not come (S5).
 *
 * <p>It is of a day. It is in force while the certificate is booked for a session of that day, also for another session
 * than the one that it was reported for; it is not in force while the certificate is booked for another day.
 *
 * @param id its id
 * @param day the day on which the holder will not come
 * @param inForce whether the certificate is booked for a session of that day
 */
public record Absence(AbsenceId id, LocalDate day, boolean inForce) {

    /** The same report, in force or not. */
    public Absence inForce(boolean next) {
        return new Absence(id, day, next);
    }
}
