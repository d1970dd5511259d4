package io.github.tewatashi.storage.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The tables of the store: their definition, and whether they are there. */
final class Schema {

    /** The prefix of the tables in the shipped SQL; another one takes its place. */
    static final String PREFIX = "tewatashi_";

    private static final Pattern COMMENT = Pattern.compile("--[^\n]*");

    private Schema() {}

    /** The definition of all tables, to be run once or by a migration tool; running it again changes nothing. */
    static String text(Database database, String prefix) {
        return Statements.read(database.folder() + "/V1__tewatashi.sql").replace(PREFIX, Statements.checked(prefix));
    }

    static void create(Connection connection, Database database, String prefix) throws SQLException {
        String[] statements =
                COMMENT.matcher(text(database, prefix)).replaceAll("").split(";");
        for (String statement : Arrays.stream(statements).map(String::strip).toList()) {
            if (!statement.isEmpty()) {
                Database.execute(connection, statement);
            }
        }
    }

    /**
     * Asks every table for its columns, with the rights that the store has.
     *
     * @return what is missing, as {@code table} or {@code table.column}
     */
    static List<String> missing(Connection connection, String prefix) throws SQLException {
        List<String> missing = new ArrayList<>();
        for (Table table : Table.all()) {
            String name = prefix + table.name();
            try (Statement statement = connection.createStatement();
                    ResultSet result = statement.executeQuery("SELECT * FROM " + name + " WHERE 1 = 0")) {
                Set<String> present = labels(result.getMetaData());
                table.columns().stream()
                        .filter(column -> !present.contains(column))
                        .forEach(column -> missing.add(name + '.' + column));
            } catch (SQLException e) {
                if (!connection.isValid(0)) {
                    throw e;
                }
                missing.add(name);
            }
        }
        return missing;
    }

    private static Set<String> labels(ResultSetMetaData columns) throws SQLException {
        Set<String> labels = new HashSet<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            labels.add(columns.getColumnLabel(i).toLowerCase(Locale.ROOT));
        }
        return labels;
    }
}
