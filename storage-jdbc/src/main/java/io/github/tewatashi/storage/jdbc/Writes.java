package io.github.tewatashi.storage.jdbc;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.tewatashi.record.Change;
import io.github.tewatashi.record.DeskRecord;
import io.github.tewatashi.record.Guard;
import io.github.tewatashi.record.SearchKeys;
import io.github.tewatashi.record.StoredRecord;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes a change within a transaction: one batch per table, each row guarded by its version. */
record Writes(Reads reads) {

    /** How many rows go in one batch, so that a large change does not have to be in memory twice. */
    private static final int BATCH = 1000;

    /**
     * Writes all of it.
     *
     * @return whether every row was at its version; if not, the transaction must be rolled back
     * @throws SQLException also if a row that must be unique is there already
     */
    boolean write(Connection connection, Change change) throws SQLException {
        if (!holds(connection, change.guards()) || !writeRows(connection, change.writes())) {
            return false;
        }
        insert(connection, DeskRow.RIVALS, rivals(change));
        insert(
                connection,
                LedgerRow.TABLE,
                change.entries().stream().map(LedgerRow::cells).toList());
        batch(connection, statements().get("addKey"), keys(change), false);
        insert(
                connection,
                LedgerRow.REMARKS,
                change.remark().stream().map(words -> remark(change, words)).toList());
        return true;
    }

    private boolean holds(Connection connection, List<Guard> guards) throws SQLException {
        if (guards.isEmpty()) {
            return true;
        }
        List<Guard> sorted = guards.stream()
                .sorted(Comparator.comparing(guard -> guard.session().value()))
                .toList();
        try (PreparedStatement statement =
                connection.prepareStatement(statements().get("guard"))) {
            for (Guard guard : sorted) {
                Cells.of(guard.session(), guard.version()).bind(statement, reads.database());
                try (ResultSet result = statement.executeQuery()) {
                    if (!result.next()) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private boolean writeRows(Connection connection, List<StoredRecord> records) throws SQLException {
        List<Write> writes =
                records.stream().map(Write::of).sorted(Write.BY_KEY).toList();
        for (Table table : Table.all()) {
            List<Write> here =
                    writes.stream().filter(write -> write.table().equals(table)).toList();
            List<Cells> added =
                    here.stream().filter(Write::isNew).map(Write::inserted).toList();
            List<Cells> changed = here.stream()
                    .filter(write -> !write.isNew())
                    .map(Write::updated)
                    .toList();
            insert(connection, table, added);
            if (!changed.isEmpty() && !batch(connection, statements().guardedUpdate(table), changed, true)) {
                return false;
            }
        }
        return true;
    }

    private static List<Cells> rivals(Change change) {
        List<Cells> rows = new ArrayList<>();
        for (StoredRecord stored : change.writes()) {
            if (stored instanceof DeskRecord desk) {
                rows.addAll(DeskRow.rivals(desk));
            }
        }
        return rows;
    }

    private static List<Cells> keys(Change change) {
        List<Cells> rows = new ArrayList<>();
        for (SearchKeys found : change.keys()) {
            found.keys().stream()
                    .sorted()
                    .map(key -> new Cells().text(found.certificate()).text(key))
                    .forEach(rows::add);
        }
        return rows;
    }

    private static Cells remark(Change change, String words) {
        return new Cells().text(change.command()).text(words);
    }

    private void insert(Connection connection, Table table, List<Cells> rows) throws SQLException {
        batch(connection, statements().insert(table), rows, false);
    }

    /** Runs one statement for many rows; answers whether each changed exactly one, where that is asked. */
    @CanIgnoreReturnValue
    private boolean batch(Connection connection, String sql, List<Cells> rows, boolean exactly) throws SQLException {
        if (rows.isEmpty()) {
            return true;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (Cells row : rows) {
                row.bind(statement, reads.database());
                statement.addBatch();
                if (++waiting == BATCH) {
                    if (!ran(statement, exactly)) {
                        return false;
                    }
                    waiting = 0;
                }
            }
            return waiting == 0 || ran(statement, exactly);
        }
    }

    private static boolean ran(PreparedStatement statement, boolean exactly) throws SQLException {
        for (int count : statement.executeBatch()) {
            if (exactly && count == Statement.SUCCESS_NO_INFO) {
                throw new SQLException("the driver must tell how many rows an update changed: switch bulk updates off");
            }
            if (exactly && count != 1) {
                return false;
            }
        }
        return true;
    }

    private Statements statements() {
        return reads.statements();
    }
}
