package io.github.tewatashi.storage.jdbc;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.tewatashi.record.Change;
import io.github.tewatashi.record.ExpectedVersion;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Writes a change as one batch per table, each row guarded by its version. */
record Writes(Reads reads) implements ChangeWriter {

    /** How many rows go in one batch, so that a large change does not have to be in memory twice. */
    private static final int BATCH = 1000;

    @Override
    public boolean write(Connection connection, Change change) throws SQLException {
        Parts parts = new Parts(change);
        if (!holds(connection, parts.guards()) || !writeRows(connection, parts)) {
            return false;
        }
        insert(connection, DeskRow.RIVALS, parts.rivals());
        insert(connection, LedgerRow.TABLE, parts.entries());
        batch(connection, statements().get("addKey"), parts.keys(), false);
        eraseKeys(connection, parts.erased());
        batch(connection, statements().get("eraseRemarks"), parts.erased(), false);
        insert(connection, LedgerRow.REMARKS, parts.remarks());
        return true;
    }

    /** Each key is written over by one that says nothing, and that nobody asks for. */
    private void eraseKeys(Connection connection, List<Cells> certificates) throws SQLException {
        List<Cells> changes = new ArrayList<>();
        for (Cells certificate : certificates) {
            Set<String> keys = keys(connection, certificate);
            int number = 0;
            for (String key : keys) {
                String nothing = CertificateRow.ERASED_KEY + number++;
                if (!keys.contains(nothing)) {
                    changes.add(new Cells().text(nothing).with(certificate).text(key));
                }
            }
        }
        batch(connection, statements().get("eraseKey"), changes, true);
    }

    private Set<String> keys(Connection connection, Cells certificate) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(statements().get("keysOf"))) {
            certificate.bind(statement, reads.database());
            try (ResultSet result = statement.executeQuery()) {
                Set<String> keys = new TreeSet<>();
                while (result.next()) {
                    keys.add(result.getString(1));
                }
                return keys;
            }
        }
    }

    private boolean holds(Connection connection, List<ExpectedVersion> guards) throws SQLException {
        if (guards.isEmpty()) {
            return true;
        }
        try (PreparedStatement statement =
                connection.prepareStatement(statements().get("guard"))) {
            for (ExpectedVersion guard : guards) {
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

    private boolean writeRows(Connection connection, Parts parts) throws SQLException {
        for (Table table : Table.all()) {
            List<Cells> added = parts.added(table).stream().map(Write::inserted).toList();
            if (!added.isEmpty() && !batch(connection, statements().insertOnce(table), added, true)) {
                return false;
            }
            List<Cells> changed =
                    parts.changed(table).stream().map(Write::updated).toList();
            if (!changed.isEmpty() && !batch(connection, statements().guardedUpdate(table), changed, true)) {
                return false;
            }
        }
        return true;
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
                throw new SQLException("the driver must tell how many rows were changed: switch bulk statements off");
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
