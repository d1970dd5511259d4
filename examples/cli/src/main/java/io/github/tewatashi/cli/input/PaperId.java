package io.github.tewatashi.cli.input;

import java.util.regex.Pattern;

/**
 * The number printed on one paper (支給番号), which in these files also stands for the person it belongs to.
 *
 * <p>Digits, capital letters and single hyphens, at most 32 characters. {@link #value()} gives it for the printed
 * result; {@code toString()} does not, so that it gets into no log and no failure message.
 *
 * @param value the number as written
 */
public record PaperId(String value) implements Comparable<PaperId> {

    private static final Pattern FORM = Pattern.compile("(?=.{1,32}$)[0-9A-Z]++(-[0-9A-Z]++)*+");

    /** Refuses what {@link #isWellFormed} refuses. */
    public PaperId {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("value: digits, capital letters and single hyphens, at most 32");
        }
    }

    /** Whether {@code text} could be a paper number. */
    static boolean isWellFormed(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(PaperId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return "PaperId[hidden]";
    }
}
