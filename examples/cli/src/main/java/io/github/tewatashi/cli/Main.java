package io.github.tewatashi.cli;

import io.github.tewatashi.cli.input.InputRefused;
import io.github.tewatashi.cli.words.Words;
import io.github.tewatashi.store.StoreException;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The program: {@code java -jar tewatashi.jar replay}.
 *
 * <p>Exit codes: 0 if all is well, 1 if what was played or inspected is not, 2 if the command or a file was refused; in
 * that case nothing was done. Texts are Japanese for a Japanese locale and English otherwise.
 */
@Command(name = "tewatashi", mixinStandardHelpOptions = true, versionProvider = Version.class)
public final class Main implements Runnable {

    static final int GOOD = 0;
    static final int NOT_GOOD = 1;
    static final int REFUSED = 2;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    @Option(
            names = {"-v", "--verbose"},
            scope = ScopeType.INHERIT)
    private boolean verbose;

    private Main() {}

    /** Runs one command and ends with its exit code. */
    public static void main(String[] arguments) {
        // The validator's own logging asks for a provider before it finds ours, and would write a line to stderr.
        System.setProperty("org.jboss.logging.provider", "slf4j");
        System.exit(commandLine(Locale.getDefault(), Stdout.out(), Stdout.err()).execute(arguments));
    }

    static CommandLine commandLine(Locale locale, PrintWriter out, PrintWriter err) {
        Words words = Words.of(Main.class, locale);
        CommandLine line = new CommandLine(new Main());
        line.addSubcommand(new ReplayCommand(words));
        line.addSubcommand(new InspectCommand(words));
        line.addSubcommand(new IncidentCommand(words, Clock.systemUTC()));
        line.addSubcommand(new NamesCommand(System.in));
        // Also for the subcommands, which therefore have to be there already.
        line.setResourceBundle(words.bundle());
        line.setOut(out).setErr(err);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((refused, arguments) -> misused(refused, words));
        line.setExecutionExceptionHandler((thrown, where, parsed) -> failed(thrown, where, words));
        return line;
    }

    /** Without a command there is nothing to do but say which ones there are. */
    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), Words.of(Main.class, Locale.ROOT).text("misuse.noCommand"));
    }

    private static int misused(ParameterException refused, Words words) {
        CommandLine line = refused.getCommandLine();
        line.getErr().println(Misuse.text(refused, words));
        line.usage(line.getErr());
        return REFUSED;
    }

    /** One line for what can go wrong outside the program; what is wrong with the program itself is thrown on. */
    private static int failed(Exception thrown, CommandLine line, Words words) throws Exception {
        PrintWriter err = line.getErr();
        if (thrown instanceof InputRefused refused) {
            err.println(refused.text(words.locale()));
            return REFUSED;
        }
        if (thrown instanceof StoreRefused refused) {
            err.println(words.text("store." + refused.code(), refused.place()));
            return REFUSED;
        }
        if (thrown instanceof StoreException failure) {
            err.println(words.text("store." + failure.known(), String.valueOf(failure.getMessage())));
            Main program = line.getCommandSpec().root().commandLine().getCommand();
            if (program.verbose) {
                failure.printStackTrace(err);
            }
            return NOT_GOOD;
        }
        throw thrown;
    }
}
