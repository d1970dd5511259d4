package io.github.tewatashi.cli;

import io.github.tewatashi.cli.day.Judge;
import io.github.tewatashi.cli.day.Outcome;
import io.github.tewatashi.cli.input.DayLog;
import io.github.tewatashi.cli.input.Roster;
import io.github.tewatashi.cli.input.RosterFile;
import io.github.tewatashi.cli.print.OutcomeSheet;
import io.github.tewatashi.cli.then.NumberOnly;
import io.github.tewatashi.cli.words.Words;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Plays a day as it was done then and prints what came of it; without options, the day of 2025-10-06. */
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
            paramLabel = "memory|FILE",
            defaultValue = "memory",
            converter = StoreChoice.Reading.class)
    private StoreChoice store = new StoreChoice.Memory();

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

        OutcomeSheet sheet = new OutcomeSheet(words.locale());
        PrintWriter out = spec.commandLine().getOut();
        sheet.lines(List.of(new OutcomeSheet.Way(words.text("way.then"), then, words::text)))
                .forEach(out::println);
        return Main.GOOD;
    }
}
