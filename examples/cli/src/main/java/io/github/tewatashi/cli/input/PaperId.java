package io.github.tewatashi.cli.input;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number printed on one paper (支給番号), which in these files also stands for the person it belongs to.
 *
 * <p>Digits, capital letters and single hyphens, at most 32 characters. {@link #value()} gives it for the printed
 * result; {@code toString()} does not, so that it gets into no log and no failure message. Two writings of one paper's
 * number, {@code 1-000001-1} and {@code 0000001-000001-1}, are two ids: {@link PaperIndex} knows that both mean the one
 * paper.
 *
 * @param value the number as written, in narrow characters
 */
public record PaperId(String value) implements Comparable<PaperId> {

    private static final Pattern FORM = Pattern.compile("(?=.{1,32}$)[0-9A-Z]++(-[0-9A-Z]++)*+");

    /** Refuses what has another form. */
    public PaperId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("value: digits, capital letters and single hyphens, at most 32");
        }
    }

    /** The number in {@code text}, in whatever width, case and hyphens it is written; empty if it cannot be one. */
    static Optional<PaperId> read(String text) {
        String number = Width.foldWithHyphens(text).toUpperCase(Locale.ROOT);
        return FORM.matcher(number).matches() ? Optional.of(new PaperId(number)) : Optional.empty();
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
