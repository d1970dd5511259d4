package io.github.tewatashi.investigation;

import io.github.tewatashi.fact.IncidentFact;
import io.github.tewatashi.incident.Incident;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.vocabulary.Filing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Until when the Personal Information Protection Commission is told: Article 26 of the Act on the Protection of
 * Personal Information with Article 8 of its enforcement rules; for administrative organs Article 68 with Article 44.
 * Whether an incident has to be reported at all is for the office to judge.
 *
 * <p>All days of the calendar are counted, and the day of learning is the first. A final report whose last day is one
 * on which the office is closed is due on the next one on which it is open, after Article 2 of the Act on Holidays of
 * Administrative Organs (行政機関の休日に関する法律, Act No. 91 of 1988); a preliminary report, for which the Commission's
 * guidelines name about three to five days and no exception, does not wait.
 *
 * <p>An office learns of an incident when anybody in it does. That is taken to be the first suspicion in the ledger; if
 * it was known on an earlier day and only noted later, say so: see {@link #deadlines(Incident, boolean, LocalDate)}.
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
        return deadlines(incident, onPurpose, noted(incident));
    }

    /**
     * The deadlines of an incident of which the office knew before it was noted.
     *
     * @param onPurpose whether it may have been brought about on purpose
     * @param learned the day on which somebody in the office first knew, where the office is
     * @throws IllegalArgumentException if that day is after the first suspicion in the ledger: no deadline is won so
     */
    public Deadlines deadlines(Incident incident, boolean onPurpose, LocalDate learned) {
        if (learned.isAfter(noted(incident))) {
            throw new IllegalArgumentException("the day of learning must not be after the first suspicion");
        }
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

    private LocalDate noted(Incident incident) {
        return LocalDate.ofInstant(incident.since(), calendar.zone());
    }

    /** The {@code count}th day, the day of learning being the first. */
    private static LocalDate day(LocalDate learned, int count) {
        return learned.plusDays(count - 1L);
    }

    private static Optional<Instant> filed(Incident incident, Filing filing) {
        return incident.course().stream()
                .filter(entry -> entry.fact(IncidentFact.ReportFiled.class)
                        .filter(filed -> filed.filing() == filing)
                        .isPresent())
                .map(LedgerEntry::at)
                .findFirst();
    }
}
