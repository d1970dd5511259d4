package io.github.tewatashi.storage.jdbc;

import io.github.tewatashi.name.OtherName;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Other recorded names as a text that people can read: one name to a line, its kind, writing and reading parted by
 * tabs. A tab, a line break or a backslash within a name is written as {@code \t}, {@code \n}, {@code \r} or {@code
 * \\}, so that any names come back as they were.
 */
final class OtherNames {

    private OtherNames() {}

    static String write(List<OtherName> names) {
        return names.stream()
                .map(name -> name.kind().name() + '\t' + escape(name.written()) + '\t' + escape(name.reading()))
                .collect(Collectors.joining("\n"));
    }

    static List<OtherName> read(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split("\n", -1)).map(OtherNames::name).toList();
    }

    private static OtherName name(String line) {
        String[] parts = line.split("\t", -1);
        return new OtherName(OtherName.Kind.valueOf(parts[0]), unescape(parts[1]), unescape(parts[2]));
    }

    private static String escape(String part) {
        return part.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static String unescape(String part) {
        StringBuilder out = new StringBuilder(part.length());
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            out.append(c == '\\' ? meant(part.charAt(++i)) : c);
        }
        return out.toString();
    }

    private static char meant(char escaped) {
        return switch (escaped) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> escaped;
        };
    }
}
