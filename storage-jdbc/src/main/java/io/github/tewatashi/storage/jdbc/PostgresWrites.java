package io.github.tewatashi.storage.jdbc;

import io.github.tewatashi.record.Change;
import io.github.tewatashi.record.ExpectedVersion;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A whole change in one statement, and so in one round trip: the version checks, the rows, the entries and the keys.
 *
 * <p>The statement is put together of parts, one for each table that the change touches; each has its rows in one
 * parameter, as JSON that PostgreSQL itself turns into rows of the table. When a row was not at its version, the
 * statement divides by zero: only an error undoes what its other parts have done already.
 */
record PostgresWrites(Statements statements) implements ChangeWriter {

    private static final String DIVISION_BY_ZERO = "22012";
    private static final List<String> GUARD = List.of("session_id", "version");

    @Override
    public boolean write(Connection connection, Change change) throws SQLException {
        Statement statement = new Statement();
        Parts parts = new Parts(change);
        statement.guard(parts.guards());
        for (Table table : Table.all()) {
            statement.add(
                    table, parts.added(table).stream().map(Write::inserted).toList());
            statement.update(table, parts.changed(table));
        }
        statement.insert(DeskRow.RIVALS, parts.rivals(), "");
        statement.insert(LedgerRow.TABLE, parts.entries(), "");
        statement.insert(CertificateRow.KEYS, parts.keys(), " ON CONFLICT DO NOTHING");
        statement.insert(LedgerRow.REMARKS, parts.remarks(), "");
        statement.erase(parts.erased());
        return statement.run(connection);
    }

    private String name(Table table) {
        return statements.name(table);
    }

    /** One statement in the making. Its text depends on which parts there are, never on what is in them. */
    private final class Statement {

        private final List<String> parts = new ArrayList<>();
        private final List<String> conditions = new ArrayList<>();
        private final Cells rows = new Cells();
        private final Cells counts = new Cells();

        void guard(List<ExpectedVersion> guards) {
            if (guards.isEmpty()) {
                return;
            }
            parts.add("guarded AS (SELECT t.session_id FROM " + name(SessionRow.TABLE) + " t JOIN "
                    + given(SessionRow.TABLE)
                    + " i ON t.session_id = i.session_id AND t.version = i.version FOR SHARE OF t)");
            rows.text(Json.rows(
                    GUARD,
                    guards.stream()
                            .map(guard -> Cells.of(guard.session(), guard.version()))
                            .toList()));
            expect("guarded", guards.size());
        }

        /**
         * Rows that must not be there yet. One that is would fail with its values in the server's log: it is counted.
         */
        void add(Table table, List<Cells> added) {
            insert(table, added, " ON CONFLICT DO NOTHING RETURNING 1");
            if (!added.isEmpty()) {
                expect(added(table), added.size());
            }
        }

        void insert(Table table, List<Cells> added, String otherwise) {
            if (added.isEmpty()) {
                return;
            }
            String columns = String.join(", ", table.columns());
            parts.add(added(table) + " AS (INSERT INTO " + name(table) + " (" + columns + ") SELECT " + columns
                    + " FROM " + given(table) + " i" + otherwise + ")");
            rows.text(Json.rows(table.columns(), added));
        }

        void update(Table table, List<Write> changed) {
            if (changed.isEmpty()) {
                return;
            }
            String part = "changed_" + table.name();
            parts.add(part + " AS (UPDATE " + name(table) + " t SET "
                    + table.rest().stream()
                            .map(column -> column + " = i." + column + ", ")
                            .collect(Collectors.joining())
                    + "version = t.version + 1 FROM " + given(table) + " i WHERE "
                    + table.key().stream()
                            .map(column -> "t." + column + " = i." + column + " AND ")
                            .collect(Collectors.joining())
                    + "t.version = i.version RETURNING 1)");
            rows.text(Json.rows(
                    table.columns(), changed.stream().map(Write::asDecidedOn).toList()));
            expect(part, changed.size());
        }

        /** The keys are written over, each by one that says nothing, and the remarks by NULL. */
        void erase(List<Cells> certificates) {
            if (certificates.isEmpty()) {
                return;
            }
            String keys = name(CertificateRow.KEYS);
            parts.add("gone AS (SELECT i.certificate_id FROM " + given(CertificateRow.KEYS) + " i)");
            rows.text(Json.rows(CertificateRow.TABLE.key(), certificates));
            parts.add("erased_keys AS (UPDATE " + keys + " k SET search_key = '" + CertificateRow.ERASED_KEY
                    + "' || n.number FROM (SELECT o.certificate_id, o.search_key, row_number() OVER"
                    + " (PARTITION BY o.certificate_id ORDER BY o.search_key) - 1 AS number FROM " + keys
                    + " o JOIN gone g ON g.certificate_id = o.certificate_id WHERE o.search_key NOT LIKE '"
                    + CertificateRow.ERASED_KEY + "%') n"
                    + " WHERE k.certificate_id = n.certificate_id AND k.search_key = n.search_key)");
            parts.add("erased_remarks AS (UPDATE " + name(LedgerRow.REMARKS)
                    + " SET words = NULL WHERE command_id IN (SELECT e.command_id FROM " + name(LedgerRow.TABLE)
                    + " e JOIN gone g ON g.certificate_id = e.subject_id WHERE e.subject_kind = 'CERTIFICATE'))");
        }

        boolean run(Connection connection) throws SQLException {
            String condition = conditions.isEmpty() ? "TRUE" : String.join(" AND ", conditions);
            String sql =
                    "WITH " + String.join(", ", parts) + " SELECT 1 / CASE WHEN " + condition + " THEN 1 ELSE 0 END";
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                rows.with(counts).bind(statement, Dialect.POSTGRESQL.database());
                try (ResultSet result = statement.executeQuery()) {
                    return result.next();
                }
            } catch (SQLException e) {
                if (DIVISION_BY_ZERO.equals(e.getSQLState())) {
                    return false;
                }
                throw e;
            }
        }

        private static String added(Table table) {
            return "added_" + table.name();
        }

        private String given(Table table) {
            return "json_populate_recordset(NULL::" + name(table) + ", ?::json)";
        }

        private void expect(String part, int count) {
            conditions.add("(SELECT count(*) FROM " + part + ") = ?");
            counts.number(count);
        }
    }
}
