package io.github.tewatashi.cli;

import io.github.tewatashi.cli.input.NamePairs;
import io.github.tewatashi.cli.input.NamePairs.NamePair;
import io.github.tewatashi.name.NameVerdict;
import io.github.tewatashi.name.Names;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares pairs of names as the desk does, and says what was folded. */
@Command(name = "names", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class NamesCommand implements Callable<Integer> {

    private final InputStream stdin;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE|-", descriptionKey = "pairs")
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private Path file;

    /** {@code stdin} is read where {@code -} is given. */
    NamesCommand(InputStream stdin) {
        this.stdin = stdin;
    }

    @Override
    public Integer call() {
        List<NamePair> pairs = file.equals(Path.of("-")) ? NamePairs.read("-", stdin) : NamePairs.read(file);
        PrintWriter out = spec.commandLine().getOut();
        pairs.forEach(pair -> out.println(line(pair)));
        return Main.GOOD;
    }

    private static String line(NamePair pair) {
        NameVerdict found = Names.compare(pair.stated(), pair.certificate());
        String folds = found.folds().stream().map(Enum::name).collect(Collectors.joining(","));
        return String.join(
                "\t", pair.stated(), pair.certificate(), found.verdict().name(), folds.isEmpty() ? "-" : folds);
    }
}
