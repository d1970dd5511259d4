package io.github.tewatashi.cli;

import io.github.tewatashi.Tewatashi;
import io.github.tewatashi.cli.words.Words;
import io.github.tewatashi.incident.Incident;
import io.github.tewatashi.incident.Incidents;
import io.github.tewatashi.investigation.IncidentReport;
import io.github.tewatashi.investigation.Investigation;
import io.github.tewatashi.investigation.OfficeCalendar;
import io.github.tewatashi.investigation.ReportingRule;
import io.github.tewatashi.storage.jdbc.JdbcStore;
import io.github.tewatashi.vocabulary.IncidentId;
import io.github.tewatashi.vocabulary.OfficeId;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/**
 * Lists the incidents of a store; shows one with its steps, who probably has the paper, deadlines and what is still
 * missing; or writes its report. Changes nothing in the store, and prints neither personal data nor officers' words.
 */
@Command(name = "incident", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class IncidentCommand implements Callable<Integer> {

    /** In which notation a report is written. */
    enum Format {
        MD,
        HTML
    }

    /** In which language a report is written. */
    enum Language {
        JA(Locale.JAPANESE),
        EN(Locale.ENGLISH);

        private final Locale locale;

        Language(Locale locale) {
            this.locale = locale;
        }
    }

    private final Words words;
    private final Clock clock;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    @Parameters(paramLabel = "INCIDENT", arity = "0..1", descriptionKey = "id", converter = IdReading.class)
    private Optional<IncidentId> incident = Optional.empty();

    @Option(names = "--store", paramLabel = "FILE|URL", required = true, converter = StorePlace.Reading.class)
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private StorePlace store;

    @Mixin
    private Login login = new Login();

    @Option(names = "--office", paramLabel = "OFFICE", converter = InspectCommand.OfficeReading.class)
    private Optional<OfficeId> office = Optional.empty();

    @Option(names = "--format", paramLabel = "md|html")
    private Optional<Format> format = Optional.empty();

    @Option(names = "--lang", paramLabel = "ja|en")
    private Optional<Language> language = Optional.empty();

    @Option(names = "--holidays", paramLabel = "FILE")
    private Optional<Path> holidays = Optional.empty();

    @Option(names = "--on-purpose")
    private boolean onPurpose;

    IncidentCommand(Words words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Set<LocalDate> closed = holidays.map(Holidays::read).orElse(Set.of());
        ReportingRule rule = ReportingRule.of(OfficeCalendar.japanese(closed));
        LocalDate today = LocalDate.now(clock.withZone(rule.calendar().zone()));
        IncidentSheet sheet = new IncidentSheet(words.locale(), rule, onPurpose, today, holidays.isPresent());
        return store.read(login, kept -> {
            print(kept, rule, sheet);
            return Main.GOOD;
        });
    }

    private void print(JdbcStore kept, ReportingRule rule, IncidentSheet sheet) {
        PrintWriter out = spec.commandLine().getOut();
        Tewatashi tewatashi = Tewatashi.on(kept).build();
        Incidents incidents = tewatashi.incidents();
        Investigation investigation = tewatashi.investigation();
        if (incident.isEmpty()) {
            sheet.list(all(kept, incidents)).forEach(out::println);
        } else if (format.isPresent()) {
            out.print(report(investigation, incident.get(), rule));
            out.flush();
        } else {
            Incident one = find(incidents, incident.get());
            sheet.one(one, investigation.leads(one.id())).forEach(out::println);
        }
    }

    private List<Incident> all(JdbcStore kept, Incidents incidents) {
        List<OfficeId> offices = kept.offices();
        if (office.isPresent() && !offices.contains(office.get())) {
            throw new StoreRefused(StoreRefused.Code.NO_SUCH_OFFICE, store.name());
        }
        return office.map(List::of).orElse(offices).stream()
                .flatMap(one -> incidents.of(one).stream())
                .sorted(Comparator.comparing(Incident::since))
                .toList();
    }

    private Incident find(Incidents incidents, IncidentId id) {
        return incidents.find(id).orElseThrow(() -> new StoreRefused(StoreRefused.Code.NO_SUCH_INCIDENT, store.name()));
    }

    private String report(Investigation investigation, IncidentId id, ReportingRule rule) {
        IncidentReport report = investigation
                .report(id, rule, onPurpose)
                .orElseThrow(() -> new StoreRefused(StoreRefused.Code.NO_SUCH_INCIDENT, store.name()));
        Locale locale = language.map(chosen -> chosen.locale).orElse(words.locale());
        return switch (format.orElse(Format.MD)) {
            case MD -> report.markdown(locale);
            case HTML -> report.html(locale);
        };
    }

    /** Reads an incident's id. */
    static final class IdReading implements ITypeConverter<IncidentId> {
        @Override
        public IncidentId convert(String text) {
            try {
                return new IncidentId(text);
            } catch (IllegalArgumentException invalid) {
                throw new TypeConversionException("no incident");
            }
        }
    }
}
