package io.github.tewatashi.cli;

import io.github.tewatashi.cli.day.Judge;
import io.github.tewatashi.cli.day.Outcome;
import io.github.tewatashi.cli.input.DayLog;
import io.github.tewatashi.cli.input.PaperId;
import io.github.tewatashi.cli.input.Roster;
import io.github.tewatashi.cli.input.RosterFile;
import io.github.tewatashi.cli.now.OtherDayException;
import io.github.tewatashi.cli.now.Played;
import io.github.tewatashi.cli.now.SessionEnd;
import io.github.tewatashi.cli.now.WithTewatashi;
import io.github.tewatashi.cli.print.ClosingSheet;
import io.github.tewatashi.cli.print.OutcomeSheet;
import io.github.tewatashi.cli.then.NumberOnly;
import io.github.tewatashi.cli.words.Words;
import io.github.tewatashi.storage.memory.MemoryStore;
import io.github.tewatashi.store.Store;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Plays a day twice, as it was done then and with Tewatashi, and prints side by side what came of it; without options,
 * the day of 2025-10-06.
 */
@Command(name = "replay", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ReplayCommand implements Callable<Integer> {

    private final Words words;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    @Option(names = "--roster", paramLabel = "FILE")
    private Optional<Path> roster = Optional.empty();

    @Option(names = "--day", paramLabel = "FILE")
    private Optional<Path> day = Optional.empty();

    @Option(
            names = "--store",
            paramLabel = "memory|FILE|URL",
            defaultValue = "memory",
            converter = StoreChoice.Reading.class)
    private StoreChoice store = new StoreChoice.Memory();

    @Mixin
    private Login login = new Login();

    @Option(names = "--serials", paramLabel = "continuous|reset", defaultValue = "continuous")
    private Serials serials = Serials.CONTINUOUS;

    ReplayCommand(Words words) {
        this.words = words;
    }

    StoreChoice store() {
        return store;
    }

    Serials serials() {
        return serials;
    }

    @Override
    public Integer call() {
        // Both files first: a bad one must be refused before anything is played or written.
        Roster people = roster.map(RosterFile::read).orElseGet(RosterFile::bundled);
        DayLog log = day.map(file -> DayLog.read(file, people)).orElseGet(() -> DayLog.bundled(people));

        Judge judge = new Judge(people, log.events(), log.oracle());
        Outcome then = judge.judge(NumberOnly.play(people, log.events()));
        Played played = store.fold(
                () -> play(people, log, new MemoryStore()),
                place -> place.write(login, kept -> {
                    try {
                        return play(people, log, kept);
                    } catch (OtherDayException other) {
                        throw new StoreRefused(StoreRefused.Code.OTHER_DAY, place.name());
                    }
                }));
        Outcome now = judge.judge(played.transcript());
        print(then, now, played);
        return now.isGood() ? Main.GOOD : Main.NOT_GOOD;
    }

    private Played play(Roster people, DayLog log, Store kept) {
        return WithTewatashi.play(people, log, kept, serials.numbering());
    }

    private void print(Outcome then, Outcome now, Played played) {
        PrintWriter out = spec.commandLine().getOut();
        List<OutcomeSheet.Way> ways = List.of(
                new OutcomeSheet.Way(words.text("way.then"), then, words::text),
                new OutcomeSheet.Way(words.text("way.now"), now, this::reason));
        new OutcomeSheet(words.locale()).lines(ways).forEach(out::println);
        ClosingSheet sheet = new ClosingSheet(words.locale());
        for (SessionEnd end : played.sessions()) {
            out.println();
            sheet.lines(sheetOf(end)).forEach(out::println);
        }
        out.println();
        if (now.isGood()) {
            out.println(words.text("result.good"));
        }
        if (!now.wrong().isEmpty()) {
            out.println(words.text("result.wrong", ids(now.wrong().stream().map(Outcome.Handing::person))));
        }
        if (!now.unserved().isEmpty()) {
            out.println(words.text("result.unserved", ids(now.unserved().stream())));
        }
    }

    private static String ids(Stream<PaperId> people) {
        return people.map(PaperId::value).collect(Collectors.joining(" "));
    }

    private ClosingSheet.Session sheetOf(SessionEnd end) {
        return new ClosingSheet.Session(
                end.session().date(),
                words.text("venue"),
                end.colour(words.locale()),
                end.at(),
                end.received(),
                end.returned(),
                end.incidents(),
                end.seal(),
                end.previousSeal());
    }

    /** What the library's code means; what the replay adds to its codes has a text of its own. */
    private String reason(String code) {
        return WithTewatashi.reason(code)
                .map(reason -> reason.text(words.locale()))
                .orElseGet(() -> words.text(code));
    }
}
