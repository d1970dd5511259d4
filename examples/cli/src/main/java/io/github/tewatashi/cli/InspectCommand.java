package io.github.tewatashi.cli;

import io.github.tewatashi.Tewatashi;
import io.github.tewatashi.cli.now.WithTewatashi;
import io.github.tewatashi.cli.words.Words;
import io.github.tewatashi.inspection.Inspected;
import io.github.tewatashi.inspection.Period;
import io.github.tewatashi.practice.Attention;
import io.github.tewatashi.storage.jdbc.JdbcStore;
import io.github.tewatashi.vocabulary.OfficeId;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads a store's books again and prints what was checked, what is off, what comes before an accident and what the
 * rules kept from happening. Changes nothing in the store.
 */
@Command(name = "inspect", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class InspectCommand implements Callable<Integer> {

    private final Words words;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    @Option(names = "--store", paramLabel = "FILE|URL", required = true, converter = StorePlace.Reading.class)
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private StorePlace store;

    @Mixin
    private Login login = new Login();

    @Option(names = "--office", paramLabel = "OFFICE", converter = OfficeReading.class)
    private Optional<OfficeId> office = Optional.empty();

    @Option(names = "--from", paramLabel = "DATE")
    private Optional<LocalDate> from = Optional.empty();

    @Option(names = "--to", paramLabel = "DATE")
    private Optional<LocalDate> to = Optional.empty();

    @Option(names = "--zone", paramLabel = "ZONE", defaultValue = "Asia/Tokyo")
    private ZoneId zone = ZoneId.of("Asia/Tokyo");

    @Option(names = "--compare", paramLabel = "SECONDS", converter = SecondsReading.class)
    private Duration compare = Attention.DEFAULT.leastToCompare();

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--seal", paramLabel = "CODE", converter = SealReading.class)
    private List<String> seals = List.of();

    InspectCommand(Words words) {
        this.words = words;
    }

    @Override
    public Integer call() {
        Period period = period();
        List<OfficeReport> reports = store.read(login, kept -> {
            Tewatashi tewatashi = Tewatashi.on(kept).build();
            return offices(kept).stream()
                    .map(one -> new OfficeReport(
                            tewatashi.inspection().inspect(one, period, seals),
                            tewatashi.practice().review(one, period, new Attention(compare))))
                    .toList();
        });
        if (office.isPresent() && reports.stream().allMatch(InspectCommand::isNothing)) {
            throw new StoreRefused(StoreRefused.Code.NO_SUCH_OFFICE, store.name());
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            InspectionLines lines = new InspectionLines(out, words.locale());
            reports.forEach(lines::write);
        } else {
            new InspectionSheet(words.locale()).lines(reports, seals.size()).forEach(out::println);
        }
        return reports.stream().allMatch(OfficeReport::isSound) ? Main.GOOD : Main.NOT_GOOD;
    }

    private Period period() {
        if (from.isPresent() && to.isPresent() && !from.get().isBefore(to.get())) {
            throw new ParameterException(
                    spec.commandLine(),
                    "no days",
                    spec.findOption("--to"),
                    to.get().toString());
        }
        return new Period(from, to, zone);
    }

    private List<OfficeId> offices(JdbcStore kept) {
        if (office.isPresent()) {
            return List.of(office.get());
        }
        List<OfficeId> offices = kept.offices();
        if (offices.size() > 1 && seals.isEmpty()) {
            return offices;
        }
        // A store whose ledger is gone as a whole names no office; its rows and its seals are missed in the replay's.
        return List.of(offices.stream().findFirst().orElse(WithTewatashi.OFFICE));
    }

    /** A misspelt office must not be called sound. */
    private static boolean isNothing(OfficeReport report) {
        Inspected read = report.books().inspected();
        return read.entries() + read.certificates() + read.sessions() + read.slips() == 0;
    }

    /** Reads a seal's short code as it is printed, in either case. */
    static final class SealReading implements ITypeConverter<String> {

        private static final Pattern CODE = Pattern.compile("[A-Za-z2-7]{4}(-[A-Za-z2-7]{4}){3}");

        @Override
        public String convert(String text) {
            if (!CODE.matcher(text.strip()).matches()) {
                throw new TypeConversionException("no seal");
            }
            return text;
        }
    }

    /** Reads an office's id. */
    static final class OfficeReading implements ITypeConverter<OfficeId> {
        @Override
        public OfficeId convert(String text) {
            try {
                return new OfficeId(text);
            } catch (IllegalArgumentException invalid) {
                throw new TypeConversionException("no office");
            }
        }
    }

    /** Reads whole seconds, none or more. */
    static final class SecondsReading implements ITypeConverter<Duration> {

        private static final Pattern SECONDS = Pattern.compile("[0-9]{1,6}");

        @Override
        public Duration convert(String text) {
            if (!SECONDS.matcher(text).matches()) {
                throw new TypeConversionException("no seconds");
            }
            return Duration.ofSeconds(Long.parseLong(text));
        }
    }
}
