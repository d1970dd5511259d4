package io.github.tewatashi.storage.jdbc;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table: its name without the prefix, and its columns in the order in which a row's cells are given.
 *
 * @param name the name without the prefix
 * @param key the columns that identify a row; they come first
 * @param rest the other columns
 * @param versioned whether it has a version beside these, which guards every change of a row
 */
record Table(String name, List<String> key, List<String> rest, boolean versioned) {

    Table {
        key = List.copyOf(key);
        rest = List.copyOf(rest);
    }

    /**
     * Every table of the schema, in the order in which a commit writes them: one order, so that commits do not
     * deadlock.
     */
    static List<Table> all() {
        return List.of(
                OfficeRow.TABLE,
                SessionRow.TABLE,
                DeskRow.TABLE,
                DeskRow.RIVALS,
                SlipRow.TABLE,
                CertificateRow.TABLE,
                CertificateRow.KEYS,
                LedgerRow.TABLE,
                LedgerRow.REMARKS,
                Counter.TABLE);
    }

    List<String> columns() {
        return Stream.of(key.stream(), rest.stream(), versioned ? Stream.of("version") : Stream.<String>empty())
                .flatMap(column -> column)
                .toList();
    }

    /** Every column as read through {@code alias}: {@code c.office_id AS c_office_id, ...}. */
    String selected(String alias) {
        return columns().stream()
                .map(column -> alias + '.' + column + " AS " + alias + '_' + column)
                .collect(Collectors.joining(", "));
    }

    String insert(String prefix) {
        return "INSERT INTO " + prefix + name + " (" + String.join(", ", columns()) + ") VALUES ("
                + "?, ".repeat(columns().size() - 1) + "?)";
    }

    /** Changes one row if it is still at the version decided on. Parameters: the rest, the key, the version. */
    String guardedUpdate(String prefix) {
        return "UPDATE " + prefix + name + " SET "
                + rest.stream().map(column -> column + " = ?, ").collect(Collectors.joining())
                + "version = version + 1 WHERE "
                + key.stream().map(column -> column + " = ? AND ").collect(Collectors.joining())
                + "version = ?";
    }
}
