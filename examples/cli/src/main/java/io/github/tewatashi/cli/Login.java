package io.github.tewatashi.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** With whose rights a database is used. Shows nothing of it. */
final class Login {

    @Option(names = "--user", paramLabel = "NAME")
    private Optional<String> user = Optional.empty();

    /** Without a value it is asked for, and not echoed. */
    @Option(names = "--password", paramLabel = "WORD", arity = "0..1", interactive = true)
    private Optional<String> password = Optional.empty();

    /** The user, unless the URL names one. */
    Optional<String> user() {
        return user;
    }

    Optional<String> password() {
        return password;
    }
}
