package io.github.tewatashi.incident;

import io.github.tewatashi.ledger.Event;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Until when the Personal Information Protection Commission is told: Article 26 of the Act on the Protection of Personal
 * Information (for administrative organs Article 68), with Article 8 of its enforcement rules. Whether an incident has to
 * be reported at all is for the office to judge.
 *
 * <p>All days of the calendar are counted, and the day of learning is the first, which is the strictest reading. A final
 * report whose last day is one on which the office is closed is due on the next one on which it is open; a preliminary
 * report does not wait.
 *
 * @param calendar the office's
 * @param preliminaryAim the day by which a preliminary report should be there
 * @param preliminaryLast the last day for it
 * @param finalLast the last day for the final report
 * @param finalLastIfOnPurpose the same, if the incident may have been brought about on purpose
 */
public record ReportingRule(
        OfficeCalendar calendar, int preliminaryAim, int preliminaryLast, int finalLast, int finalLastIfOnPurpose) {

    /** The days are 1 or later, and in this order. */
    public ReportingRule {
        if (preliminaryAim < 1
                || preliminaryLast < preliminaryAim
                || finalLast < preliminaryLast
                || finalLastIfOnPurpose < finalLast) {
            throw new IllegalArgumentException("the days of a reporting rule must be 1 or later, and in their order");
        }
    }

    /** The Act's: within three to five days; within thirty, or sixty if on purpose. */
    public static ReportingRule of(OfficeCalendar calendar) {
        return new ReportingRule(calendar, 3, 5, 30, 60);
    }

    /**
     * The deadlines of an incident.
     *
     * @param onPurpose whether it may have been brought about on purpose
     */
    public Deadlines deadlines(Incident incident, boolean onPurpose) {
        LocalDate learned = LocalDate.ofInstant(incident.since(), calendar.zone());
        LocalDate last = calendar.openOn(day(learned, onPurpose ? finalLastIfOnPurpose : finalLast));
        return new Deadlines(
                calendar.zone(),
                learned,
                new Deadline(
                        Filing.PRELIMINARY,
                        day(learned, preliminaryAim),
                        day(learned, preliminaryLast),
                        filed(incident, Filing.PRELIMINARY)),
                new Deadline(Filing.FINAL, last, last, filed(incident, Filing.FINAL)),
                incident.pending());
    }

    /** The {@code count}th day, the day of learning being the first. */
    private static LocalDate day(LocalDate learned, int count) {
        return learned.plusDays(count - 1L);
    }

    private static Optional<Instant> filed(Incident incident, Filing filing) {
        return incident.course().stream()
                .filter(entry -> entry.event() == Event.REPORT_FILED)
                .filter(entry -> entry.details().codes().contains(filing.name()))
                .map(entry -> entry.at())
                .findFirst();
    }
}
