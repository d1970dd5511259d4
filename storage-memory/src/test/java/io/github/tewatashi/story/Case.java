package io.github.tewatashi.story;

import static io.github.tewatashi.story.Hall.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import io.github.tewatashi.certificate.PaperReading;
import io.github.tewatashi.incident.Confirmation;
import io.github.tewatashi.incident.Filing;
import io.github.tewatashi.incident.Incident;
import io.github.tewatashi.incident.IncidentReport;
import io.github.tewatashi.incident.IncidentSource;
import io.github.tewatashi.incident.OfficeCalendar;
import io.github.tewatashi.incident.Person;
import io.github.tewatashi.incident.ReportingRule;
import io.github.tewatashi.story.Hall.Visitor;
import io.github.tewatashi.words.IncidentId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What an office does about an incident, and the approved text of its report. */
final class Case {

    /** National holidays of the days in question (国民の祝日に関する法律, Articles 2 and 3). */
    private static final ReportingRule RULE = ReportingRule.of(OfficeCalendar.japanese(
            Set.of(LocalDate.of(2025, 10, 13), LocalDate.of(2025, 11, 3), LocalDate.of(2025, 11, 24))));

    private final Hall hall;

    Case(Hall hall) {
        this.hall = hall;
    }

    IncidentId suspect(Visitor paper, IncidentSource source) {
        return hall.incidents
                .suspect(paper.certificate(), source, OFFICER, "words of the officer", hall.next())
                .orThrow()
                .id();
    }

    /** Named at the closing, once short, counted again and not found. */
    IncidentId nameShort(Visitor paper) {
        return hall.closing()
                .nameInIncident(paper.certificate(), "words of the officer", hall.next())
                .orThrow();
    }

    void close() {
        assertThat(hall.closing().close(hall.next()).orThrow().isClosed()).isTrue();
    }

    /** The recipient is found and brings the paper back an hour later; both are told. */
    void comesBack(IncidentId id, Visitor paper) {
        confirm(id, Confirmation.WRONG_PERSON);
        hall.clock.pass(Duration.ofHours(1));
        recover(id, paper.reading());
        tell(id, Person.OWNER);
        tell(id, Person.RECIPIENT);
    }

    void confirm(IncidentId id, Confirmation what) {
        var unused = hall.incidents
                .confirm(id, what, OFFICER, "words of the officer", hall.next())
                .orThrow();
    }

    void recover(IncidentId id, PaperReading paper) {
        var unused = hall.incidents
                .recover(id, paper, OFFICER, "words of the officer", hall.next())
                .orThrow();
    }

    void tell(IncidentId id, Person whom) {
        var unused = hall.incidents
                .tell(id, whom, OFFICER, "words of the officer", hall.next())
                .orThrow();
    }

    void file(IncidentId id, Filing filing) {
        var unused = hall.incidents
                .file(id, filing, OFFICER, "words of the officer", hall.next())
                .orThrow();
    }

    /** The owner receives the paper at the next session as anybody else, and the incident is closed. */
    void endsWithItsOwner(IncidentId id, Visitor paper, LocalDate day) {
        hall.receiveAt(day, paper);
        Incident closed = hall.incidents
                .close(id, OFFICER, "words of the officer", hall.next())
                .orThrow();
        assertThat(closed.isClosed()).isTrue();
    }

    /**
     * Holds the report against its approved text in both languages; a text that differs is left in the build folder.
     */
    IncidentReport reportsAs(String name, IncidentId id) {
        IncidentReport report = hall.incidents.report(id, RULE, false).orElseThrow();
        assertAll(Stream.of(Locale.JAPANESE, Locale.ENGLISH)
                .map(locale -> () ->
                        isAsApproved("cases/" + name + "_" + locale.getLanguage() + ".md", report.markdown(locale))));
        return report;
    }

    private static void isAsApproved(String file, String page) {
        String approved = approved(file);
        if (!page.equals(approved)) {
            received(file, page);
        }
        assertThat(page).as(file).isEqualTo(approved);
        assertThat(page).doesNotContain("words of the officer");
    }

    private static String approved(String file) {
        try (InputStream in = Case.class.getResourceAsStream(file)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void received(String file, String page) {
        try {
            Path to = Path.of("target", "received", file);
            Files.createDirectories(to.getParent());
            Files.writeString(to, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
