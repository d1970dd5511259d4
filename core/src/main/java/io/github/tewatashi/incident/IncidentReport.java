package io.github.tewatashi.incident;

import io.github.tewatashi.ledger.LedgerEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An incident in the form in which labour bureaus publish theirs, from the ledger alone. Holds no personal data and no
 * officer's words: the owner is A, the person who received the paper B, officers have numbers.
 *
 * <p>What a system cannot know is left as lines to fill in: which personal data the paper shows beyond its kind, whether
 * harm was done with it, and what the office decides to do.
 *
 * @param incident the incident
 * @param session the day of the session to which the paper had travelled; empty if it was in the safe
 * @param timetable the entries that concern it, in the order of time
 * @param causes what the ledger shows was not as it should be
 * @param deadlines until when what is to be done
 */
public record IncidentReport(
        Incident incident,
        Optional<LocalDate> session,
        List<LedgerEntry> timetable,
        List<FoundCause> causes,
        Deadlines deadlines) {

    /** Lists are copied. */
    public IncidentReport {
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
