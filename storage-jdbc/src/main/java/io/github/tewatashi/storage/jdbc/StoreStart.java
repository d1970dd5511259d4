package io.github.tewatashi.storage.jdbc;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.tewatashi.name.Names;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.SearchKeys;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What is looked at before a store is used: which one it is, and whether its search keys are of this folding. */
final class StoreStart {

    private static final String NAME = "name:";

    private final Connection connection;
    private final Database database;
    private final Statements statements;

    StoreStart(Connection connection, Database database, String prefix) {
        this.connection = connection;
        this.database = database;
        this.statements = new Statements(database, prefix);
    }

    /**
     * Writes who the store is if it is used for the first time.
     *
     * @throws IllegalStateException if its search keys are of another folding, or nobody knows of which
     */
    void check() throws SQLException {
        Optional<StoreRow> row = one("store", "i", StoreRow::read);
        if (row.isEmpty()
                && one("anyCertificate", "c", found -> found.text("certificate_id"))
                        .isEmpty()) {
            first();
            row = one("store", "i", StoreRow::read);
        }
        long folding = row.map(StoreRow::folding).orElse(0L);
        if (folding != SearchKeys.FOLDING) {
            throw new IllegalStateException("the names in this store are folded by version " + folding
                    + ", and this library folds by version " + SearchKeys.FOLDING
                    + ": people would be overlooked. JdbcStore.builder(dataSource).rebuildKeys().build() folds them"
                    + " anew, while nothing else uses the store.");
        }
    }

    /** Two that start at once: the second finds the row there. */
    private void first() throws SQLException {
        try {
            change(statements.insert(StoreRow.TABLE), StoreRow.fresh().cells());
        } catch (SQLException e) {
            if (!database.isDuplicate(e)) {
                throw e;
            }
        }
    }

    /** An older copy is put back into use: what it seals from now on tells so. */
    void restored() throws SQLException {
        change(statements.get("nextGeneration"), new Cells());
    }

    /** Makes the name keys of every certificate anew, as a whole or not at all; those of its numbers stay. */
    void rebuildKeys() throws SQLException {
        connection.setAutoCommit(false);
        try {
            rebuildAll();
            connection.commit();
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private void rebuildAll() throws SQLException {
        for (CertificateRecord paper : list("allCertificates", "c", CertificateRow::read)) {
            rebuildKeys(paper);
        }
        if (change(statements.get("folding"), new Cells().number(SearchKeys.FOLDING)) == 0) {
            first();
        }
    }

    private void rebuildKeys(CertificateRecord paper) throws SQLException {
        Set<String> wanted = Names.keys(paper.face().names()).stream()
                .map(key -> NAME + key)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> kept = new TreeSet<>();
        try (PreparedStatement statement = connection.prepareStatement(statements.get("keysOf"))) {
            Cells.of(paper.id()).bind(statement, database);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    kept.add(result.getString(1));
                }
            }
        }
        int number = 0;
        for (String key : kept) {
            if (key.startsWith(NAME) && !wanted.contains(key)) {
                // A key cannot be deleted, only written over.
                String nothing = CertificateRow.ERASED_KEY + number++;
                while (kept.contains(nothing)) {
                    nothing = CertificateRow.ERASED_KEY + number++;
                }
                change(
                        statements.get("eraseKey"),
                        new Cells().text(nothing).text(paper.id()).text(key));
            }
        }
        for (String key : wanted) {
            if (!kept.contains(key)) {
                change(statements.get("addKey"), new Cells().text(paper.id()).text(key));
            }
        }
    }

    @CanIgnoreReturnValue
    private int change(String sql, Cells parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            parameters.bind(statement, database);
            return statement.executeUpdate();
        }
    }

    private <T> Optional<T> one(String name, String alias, Reads.Reading<T> reading) throws SQLException {
        return list(name, alias, reading).stream().findFirst();
    }

    private <T> List<T> list(String name, String alias, Reads.Reading<T> reading) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(statements.get(name));
                ResultSet result = statement.executeQuery()) {
            Row row = new Row(result, database, alias);
            List<T> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(reading.read(row));
            }
            return rows;
        }
    }
}
