package io.github.tewatashi.storage.jdbc;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * A table as the database describes it.
 *
 * @param name in small letters
 * @param columns in small letters, in their order
 * @param key the places of the columns that tell its rows apart
 */
record StoredTable(String name, List<String> columns, List<Integer> key) {

    /** Every table of the store, found by itself. */
    static List<StoredTable> all(Connection connection) throws SQLException {
        List<StoredTable> tables = new ArrayList<>();
        DatabaseMetaData described = connection.getMetaData();
        List<String> names =
                column(described.getTables(connection.getCatalog(), connection.getSchema(), "%", null), "TABLE_NAME");
        for (String name : names) {
            if (!name.toLowerCase(Locale.ROOT).startsWith("tewatashi_") || isIndex(described, connection, name)) {
                continue;
            }
            List<String> columns =
                    small(ownColumns(described.getColumns(connection.getCatalog(), connection.getSchema(), name, "%")));
            List<Integer> key = small(column(
                            described.getPrimaryKeys(connection.getCatalog(), connection.getSchema(), name),
                            "COLUMN_NAME"))
                    .stream()
                    .map(columns::indexOf)
                    .toList();
            tables.add(new StoredTable(name.toLowerCase(Locale.ROOT), columns, key));
        }
        return tables;
    }

    /** PostgreSQL lists indexes among the tables. */
    private static boolean isIndex(DatabaseMetaData described, Connection connection, String name) throws SQLException {
        return column(described.getTables(connection.getCatalog(), connection.getSchema(), name, null), "TABLE_TYPE")
                .stream()
                .noneMatch(type -> type.endsWith("TABLE"));
    }

    /** Those that hold something; what the database computes from others nobody can change. */
    private static List<String> ownColumns(ResultSet result) throws SQLException {
        try (result) {
            List<String> names = new ArrayList<>();
            while (result.next()) {
                if (!"YES".equals(result.getString("IS_GENERATEDCOLUMN"))) {
                    names.add(result.getString("COLUMN_NAME"));
                }
            }
            return names;
        }
    }

    private static List<String> column(ResultSet result, String label) throws SQLException {
        try (result) {
            List<String> values = new ArrayList<>();
            while (result.next()) {
                values.add(result.getString(label));
            }
            return values;
        }
    }

    private static List<String> small(List<String> names) {
        return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    }

    /** All rows, in the order of the key. */
    List<List<Object>> read(Connection connection) throws SQLException {
        String order = String.join(", ", key.stream().map(columns::get).toList());
        List<List<Object>> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(
                        "SELECT " + String.join(", ", columns) + " FROM " + name + " ORDER BY " + order)) {
            while (result.next()) {
                Object[] row = new Object[columns.size()];
                for (int i = 0; i < row.length; i++) {
                    row[i] = result.getObject(i + 1);
                }
                rows.add(Collections.unmodifiableList(Arrays.asList(row)));
            }
        }
        return rows;
    }

    /** Has the table hold these rows and no others; {@code false} if the database refuses, and nothing changed. */
    boolean write(Connection connection, List<List<Object>> rows) throws SQLException {
        connection.setAutoCommit(false);
        String places = String.join(", ", Collections.nCopies(columns.size(), "?"));
        try (Statement emptying = connection.createStatement();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO " + name + " (" + String.join(", ", columns) + ") VALUES (" + places + ")")) {
            emptying.executeUpdate("DELETE FROM " + name);
            for (List<Object> row : rows) {
                for (int i = 0; i < columns.size(); i++) {
                    insert.setObject(i + 1, row.get(i));
                }
                insert.addBatch();
            }
            insert.executeBatch();
            connection.commit();
            return true;
        } catch (SQLException refused) {
            connection.rollback();
            return false;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    /** What tells a row from others. */
    List<Object> keyOf(List<Object> row) {
        return key.stream().map(row::get).toList();
    }
}
