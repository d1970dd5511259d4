package io.github.tewatashi.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;

/** A bundled table of one character to another: two columns, tab-separated, {@code #} begins a comment line. */
final class CharacterTable {

    /** No character. */
    static final int NONE = -1;

    private final int[] from;
    private final int[] to;

    private CharacterTable(SortedMap<Integer, Integer> rows) {
        from = rows.keySet().stream().mapToInt(Integer::intValue).toArray();
        to = rows.values().stream().mapToInt(Integer::intValue).toArray();
    }

    /** Reads a table beside this class. */
    static CharacterTable read(String resource) {
        try (InputStream in = CharacterTable.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing table " + resource);
            }
            SortedMap<Integer, Integer> rows = new TreeMap<>();
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> add(rows, line, resource));
            return new CharacterTable(rows);
        } catch (IOException e) {
            throw new UncheckedIOException("unreadable table " + resource, e);
        }
    }

    private static void add(SortedMap<Integer, Integer> rows, String line, String resource) {
        String[] columns = line.split("\t", -1);
        boolean pair = columns.length >= 2 && isOneCharacter(columns[0]) && isOneCharacter(columns[1]);
        if (!pair || rows.putIfAbsent(columns[0].codePointAt(0), columns[1].codePointAt(0)) != null) {
            throw new IllegalStateException("table " + resource + ": each row maps one new character to one");
        }
    }

    private static boolean isOneCharacter(String text) {
        return text.codePointCount(0, text.length()) == 1;
    }

    /** What the table has for {@code codePoint}, or {@link #NONE}. */
    int get(int codePoint) {
        int row = Arrays.binarySearch(from, codePoint);
        return row < 0 ? NONE : to[row];
    }

    /** Every character of the table, on either side. */
    int[] characters() {
        int[] all = Arrays.copyOf(from, from.length + to.length);
        System.arraycopy(to, 0, all, from.length, to.length);
        return Arrays.stream(all).sorted().distinct().toArray();
    }
}
