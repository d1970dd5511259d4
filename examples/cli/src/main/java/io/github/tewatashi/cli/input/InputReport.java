package io.github.tewatashi.cli.input;

import io.github.tewatashi.cli.words.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Everything that there is to say about a file, in the order of its lines and columns, and nothing of what the file
 * says there.
 *
 * @param file the file, as the caller named it
 * @param remarks about its places; can be empty
 */
public record InputReport(String file, List<InputRemark> remarks) {

    private static final Comparator<InputRemark> IN_FILE =
            Comparator.comparingInt(InputRemark::line).thenComparingInt(InputRemark::column);

    /** Keeps a sorted copy. */
    public InputReport {
        remarks = remarks.stream().sorted(IN_FILE).distinct().toList();
    }

    /** Whether the file cannot be used. */
    public boolean isRefusal() {
        return remarks.stream().anyMatch(remark -> remark.code().isRefusal());
    }

    /** Place, code and reason of each remark in a line, in Japanese or English; it holds no personal data. */
    public List<String> lines(Locale locale) {
        Words words = Words.of(InputReport.class, locale);
        return remarks.stream().map(remark -> line(remark, words)).toList();
    }

    private String line(InputRemark remark, Words words) {
        String code = remark.code().name();
        String place = remark.line() == 0 ? file : words.text("place", file, remark.line(), remark.column());
        return words.text("remark", place, code, words.text(code, remark.detail()));
    }
}
