package io.github.tewatashi.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;

/**
 * How long the personal data of a certificate is kept after its custody has ended. How long that must be is for the
 * office to say; there is no default.
 *
 * <p>Days are those of the office. The day on which custody ended is not counted, and the last day of the period is
 * kept to its end (Civil Code of Japan, Articles 140 to 143).
 *
 * @param period how long, of years, months and days
 * @param zone where the office is: when a day begins there
 */
public record RetentionRule(Period period, ZoneId zone) {

    /** The period is not negative. */
    public RetentionRule {
        if (period.isNegative()) {
            throw new IllegalArgumentException("a retention period must not be negative");
        }
    }

    /** {@code years} in Japan. */
    public static RetentionRule years(int years) {
        return new RetentionRule(Period.ofYears(years), ZoneId.of("Asia/Tokyo"));
    }

    /** The day in the office on which {@code moment} is. */
    public LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    /** Whether the period of what ended at {@code end} is over at {@code now}. */
    public boolean isOver(Instant end, Instant now) {
        return day(now).isAfter(day(end).plus(period));
    }
}
