package io.github.tewatashi.cli;

import io.github.tewatashi.Tewatashi;
import io.github.tewatashi.cli.now.WithTewatashi;
import io.github.tewatashi.cli.words.Words;
import io.github.tewatashi.inspection.Inspection;
import io.github.tewatashi.inspection.InspectionReport;
import io.github.tewatashi.storage.jdbc.JdbcStore;
import io.github.tewatashi.words.OfficeId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Reads a store's books again and prints what was checked and what is off. Changes nothing in the store. */
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

    @Option(names = "--seal", paramLabel = "CODE", converter = SealReading.class)
    private List<String> seals = List.of();

    InspectCommand(Words words) {
        this.words = words;
    }

    @Override
    public Integer call() {
        InspectionReport report = store.read(login, this::inspect);
        new InspectionSheet(words.locale())
                .lines(report, seals.size())
                .forEach(spec.commandLine().getOut()::println);
        return report.isSound() ? Main.GOOD : Main.NOT_GOOD;
    }

    private InspectionReport inspect(JdbcStore kept) {
        Inspection inspection = Tewatashi.on(kept).build().inspection();
        List<OfficeId> offices = kept.offices();
        if (offices.size() > 1 && seals.isEmpty()) {
            return inspection.inspect();
        }
        // A store whose ledger is gone as a whole names no office; its rows and its seals are missed in the replay's.
        return inspection.inspect(offices.stream().findFirst().orElse(WithTewatashi.OFFICE), seals);
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
}
