package io.github.tewatashi.cli;

import io.github.tewatashi.cli.words.Words;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What was wrong with a command line, in the reader's language: picocli itself speaks English only. */
final class Misuse {

    private Misuse() {}

    static String text(ParameterException refused, Words words) {
        if (refused instanceof UnmatchedArgumentException unmatched) {
            return words.text("misuse.unknown", String.join(" ", shown(unmatched.getUnmatched())));
        }
        if (refused instanceof MissingParameterException missing) {
            return words.text(
                    "misuse.noValue",
                    missing.getMissing().stream().map(ArgSpec::paramLabel).collect(Collectors.joining(" ")));
        }
        ArgSpec argument = refused.getArgSpec();
        return argument == null
                ? words.text("misuse.noCommand")
                : words.text(
                        "misuse.badValue",
                        StorePlace.Url.withoutSecrets(String.valueOf(refused.getValue())),
                        argument.paramLabel());
    }

    /** What follows a mistyped option may be a password. */
    private static List<String> shown(List<String> unmatched) {
        List<String> options = unmatched.stream()
                .filter(argument -> argument.startsWith("-"))
                .map(option -> option.replaceFirst("=.*", ""))
                .toList();
        return options.isEmpty() ? unmatched : options;
    }
}
