package io.github.tewatashi.storage.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text of every statement, made once when the store is made: nothing that is asked for ever becomes part of it.
 *
 * <p>{@code statements.sql} holds them by name, {@code <dialect>/statements.sql} those that the dialect says otherwise.
 * In them {@code {slip}} is the table with its prefix, {@code {slip t}} all its columns as read through the alias
 * {@code t}, and {@code {keys}} as many parameters as there are keys.
 */
final class Statements {

    private static final String KEYS = "{keys}";
    private static final Pattern PREFIX = Pattern.compile("(?:[A-Za-z_][A-Za-z0-9_]{0,29})?");
    private static final Pattern NAME = Pattern.compile("(?m)^-- name: (\\w+)$");
    private static final Pattern MACRO = Pattern.compile("\\{(\\w+)(?: (\\w+))?}");

    private final String prefix;
    private final String otherwise;
    private final Map<String, Table> tables =
            Table.all().stream().collect(Collectors.toMap(Table::name, Function.identity()));
    private final Map<String, String> texts = new HashMap<>();

    /**
     * The statements of a database.
     *
     * @throws IllegalArgumentException if the prefix is none
     */
    Statements(Database database, String prefix) {
        this.prefix = checked(prefix);
        this.otherwise = database.otherwise();
        load("statements.sql");
        load(database.folder() + "/statements.sql");
    }

    /** The prefix itself if it is empty or begins an identifier, at most 30 letters, digits and underscores. */
    static String checked(String prefix) {
        if (!PREFIX.matcher(prefix).matches()) {
            throw new IllegalArgumentException(
                    "a table prefix must be at most 30 ASCII letters, digits and underscores, and not begin with a"
                            + " digit");
        }
        return prefix;
    }

    /** The names of all statements. */
    Set<String> names() {
        return Set.copyOf(texts.keySet());
    }

    /** A statement without keys. */
    String get(String name) {
        String text = texts.get(name);
        if (text == null) {
            throw new IllegalStateException("no statement " + name);
        }
        return text;
    }

    /**
     * A statement with room for {@code keys} keys; the rooms come in few sizes, so that drivers can keep them prepared.
     */
    String get(String name, int keys) {
        return get(name).replace(KEYS, "?, ".repeat(room(keys) - 1) + "?");
    }

    /** How many parameters stand for {@code keys} keys: the next power of two. */
    static int room(int keys) {
        return keys <= 1 ? 1 : Integer.highestOneBit(keys - 1) * 2;
    }

    /** The table's name with the prefix. */
    String name(Table table) {
        return prefix + table.name();
    }

    String insert(Table table) {
        return table.insert(prefix);
    }

    /**
     * Inserts a record that must not be there yet: one row is changed, or it fails as {@link Database#otherwise} says.
     */
    String insertOnce(Table table) {
        return insert(table) + otherwise;
    }

    String guardedUpdate(Table table) {
        return table.guardedUpdate(prefix);
    }

    private void load(String resource) {
        List<String> parts = NAME.splitAsStream(read(resource)).toList();
        Matcher names = NAME.matcher(read(resource));
        for (int i = 1; names.find(); i++) {
            texts.put(names.group(1), expanded(parts.get(i).strip()));
        }
    }

    private String expanded(String text) {
        return MACRO.matcher(text).replaceAll(macro -> {
            if (macro.group().equals(KEYS)) {
                return Matcher.quoteReplacement(KEYS);
            }
            Table table = tables.get(macro.group(1));
            if (table == null) {
                throw new IllegalStateException("no table " + macro.group());
            }
            return macro.group(2) == null ? prefix + table.name() : table.selected(macro.group(2));
        });
    }

    static String read(String resource) {
        try (InputStream in = Statements.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing in the jar: " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
