package io.github.tewatashi.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Where the text goes, in an encoding that can be read there: the terminal's own if it can write Japanese, and UTF-8
 * otherwise, in particular into a pipe or a file.
 *
 * <p>Java's {@code System.out} does not do: under {@code LANG=C} it writes a question mark for every kanji.
 */
final class Stdout {

    private Stdout() {}

    static PrintWriter out() {
        return writer(FileDescriptor.out);
    }

    static PrintWriter err() {
        return writer(FileDescriptor.err);
    }

    private static PrintWriter writer(FileDescriptor to) {
        Charset charset = charset(Optional.ofNullable(System.console()).map(Console::charset));
        return new PrintWriter(new FileOutputStream(to), true, charset);
    }

    /** The encoding to write in; {@code terminal} is that of the terminal, empty if there is none. */
    static Charset charset(Optional<Charset> terminal) {
        return terminal.filter(
                        charset -> charset.canEncode() && charset.newEncoder().canEncode("手渡し"))
                .orElse(StandardCharsets.UTF_8);
    }
}
