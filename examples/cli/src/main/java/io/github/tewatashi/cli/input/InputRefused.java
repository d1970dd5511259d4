package io.github.tewatashi.cli.input;

import java.util.List;
import java.util.Locale;

/** A file was refused before anything was done with it: with all that is wrong in it, at once. */
public final class InputRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient InputReport report;

    /** {@code report} refuses something. */
    InputRefused(InputReport report) {
        super(String.join(System.lineSeparator(), report.lines(Locale.ROOT)));
        this.report = report;
    }

    /** A file of which nothing else can be said. */
    static InputRefused at(InputFault code, String file, int line, int column, String detail) {
        return new InputRefused(new InputReport(file, List.of(new InputRemark(code, line, column, detail))));
    }

    /** What is wrong, and what else there is to say. */
    public InputReport report() {
        return report;
    }
}
