package io.github.tewatashi.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import io.github.tewatashi.investigation.IncidentReport;
import io.github.tewatashi.investigation.OfficeCalendar;
import io.github.tewatashi.investigation.ReportingRule;
import io.github.tewatashi.office.TestIncident;
import io.github.tewatashi.office.TestOffice;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What the reports of the published cases say, word for word. */
final class ApprovedReports {

    /** National holidays of the days in question (国民の祝日に関する法律, Articles 2 and 3). */
    private static final ReportingRule RULE = ReportingRule.of(OfficeCalendar.japanese(
            Set.of(LocalDate.of(2025, 10, 13), LocalDate.of(2025, 11, 3), LocalDate.of(2025, 11, 24))));

    private ApprovedReports() {}

    /**
     * The report on an incident, held against its approved text in both languages; a text that differs is left in the
     * build folder.
     */
    static IncidentReport of(TestIncident incident, String name) {
        IncidentReport report = incident.office()
                .tewatashi
                .investigation()
                .report(incident.id(), RULE, false)
                .orElseThrow();
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
        assertThat(page).doesNotContain(TestOffice.WORDS);
    }

    private static String approved(String file) {
        try (InputStream in = ApprovedReports.class.getResourceAsStream(file)) {
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
