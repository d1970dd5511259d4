package io.github.tewatashi.cli.input;

import io.github.tewatashi.cli.words.Words;
import java.util.Locale;

/**
 * A file was refused before anything was done with it: a code, a place, and nothing of what the file says there.
 *
 * <p>Line and column count from 1; the column is the field's place in the row. Both are 0 where the file could not be
 * read at all.
 */
public final class InputRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final InputFault code;
    private final String file;
    private final int line;
    private final int column;
    private final String detail;

    /** {@code detail} is a column's name or another line's number, never a value out of the file. */
    InputRefused(InputFault code, String file, int line, int column, String detail) {
        super(text(code, file, line, column, detail, Locale.ROOT));
        this.code = code;
        this.file = file;
        this.line = line;
        this.column = column;
        this.detail = detail;
    }

    /** Why. */
    public InputFault code() {
        return code;
    }

    /** The file, as the caller named it. */
    public String file() {
        return file;
    }

    /** The line, from 1; 0 if the file could not be read. */
    public int line() {
        return line;
    }

    /** The field's place in the row, from 1; 0 if the file could not be read. */
    public int column() {
        return column;
    }

    /** Place, code and reason in one line, in Japanese or English; it holds no personal data. */
    public String text(Locale locale) {
        return text(code, file, line, column, detail, locale);
    }

    private static String text(InputFault code, String file, int line, int column, String detail, Locale locale) {
        Words words = Words.of(InputRefused.class, locale);
        String place = line == 0 ? file : words.text("place", file, line, column);
        return words.text("refused", place, code.name(), words.text(code.name(), detail));
    }
}
