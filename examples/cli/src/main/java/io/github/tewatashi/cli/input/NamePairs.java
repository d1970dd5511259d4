package io.github.tewatashi.cli.input;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Pairs of names to compare: UTF-8, a pair a line, tab-separated. Further fields are left alone; blank lines and lines
 * that begin with {@code #} are no pairs.
 *
 * <p>Either the whole file is good or none of it is used: {@link InputRefused} names the first place that is not. A
 * name may be any text, also an empty one.
 */
public final class NamePairs {

    private static final char TAB = '\t';

    private NamePairs() {}

    /**
     * Two texts of one line.
     *
     * @param stated what a person says
     * @param certificate what a certificate has
     */
    public record NamePair(String stated, String certificate) {

        @Override
        public String toString() {
            return "NamePair[hidden]";
        }
    }

    /** The pairs in {@code file}. */
    public static List<NamePair> read(Path file) {
        return read(Source.of(file));
    }

    /** The pairs in {@code in}, which refusals call {@code name}; the stream is read to its end and left open. */
    public static List<NamePair> read(String name, InputStream in) {
        return read(Source.of(name, in));
    }

    private static List<NamePair> read(Source separatedByCommas) {
        Source source = separatedByCommas.separatedBy(TAB);
        List<NamePair> pairs = new ArrayList<>();
        int number = 0;
        for (String line : (Iterable<String>) Encoding.UTF_8.decode(source).lines()::iterator) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] fields = line.split(String.valueOf(TAB), -1);
            if (fields.length < 2) {
                throw new InputRefused(InputFault.FIELDS_TOO_FEW, source.name(), number, 2, "");
            }
            pairs.add(new NamePair(fields[0], fields[1]));
        }
        return pairs;
    }
}
