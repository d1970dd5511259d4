package io.github.tewatashi.investigation;

import io.github.tewatashi.incident.Incident;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.vocabulary.SessionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An incident in the form in which labour bureaus publish theirs, from the ledger alone. Holds no personal data and no
 * officer's words: the owner is A, the person who received the paper B, officers have numbers.
 *
 * <p>What a system cannot know is left as lines to fill in: which personal data the paper shows beyond its kind,
 * whether harm was done with it, and what the office decides to do.
 *
 * @param incident the incident
 * @param session the day of the session to which the paper had travelled; empty if it was in the safe
 * @param venue where that session was; empty as well
 * @param number the number of the slip by which it travelled; empty as well
 * @param days the days of the sessions that the timetable names
 * @param timetable the entries that concern it, in the order of time; among them those of another paper that went by
 *     the same number in that session, up to the first suspicion
 * @param causes what the ledger shows was not as it should be
 * @param deadlines until when what is to be done
 */
public record IncidentReport(
        Incident incident,
        Optional<LocalDate> session,
        Optional<String> venue,
        Optional<SerialNumber> number,
        Map<SessionId, LocalDate> days,
        List<LedgerEntry> timetable,
        List<FoundCause> causes,
        Deadlines deadlines) {

    /** Lists and the map are copied. */
    public IncidentReport {
        days = Map.copyOf(days);
        timetable = List.copyOf(timetable);
        causes = List.copyOf(causes);
    }

    /** As Markdown, in Japanese for a Japanese locale and in English for any other. */
    public String markdown(Locale locale) {
        return new ReportPage(this, locale).write(new Markdown());
    }

    /** As a page of HTML to print on A4, in Japanese for a Japanese locale and in English for any other. */
    public String html(Locale locale) {
        return new ReportPage(this, locale).write(new Html(locale));
    }
}
