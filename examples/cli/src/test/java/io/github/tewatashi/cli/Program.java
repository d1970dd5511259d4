package io.github.tewatashi.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;

/** One run of the program in this process: its exit code and what it wrote. */
record Program(int exit, String out, String err) {

    static Program run(String... arguments) {
        return run(Locale.ENGLISH, arguments);
    }

    static Program run(Locale locale, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Main.commandLine(locale, new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(arguments);
        return new Program(exit, out.toString(), err.toString());
    }

    /**
     * What was printed, without the seal: it differs from store to store, since each face's digest has its own salt.
     */
    String outWithoutSeal() {
        return out.replaceAll("[A-Z2-7]{4}(-[A-Z2-7]{4}){3}", "SEAL");
    }
}
