package io.github.tewatashi.storage.jdbc;

import io.github.tewatashi.fact.Illegible;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.store.contract.Samples;
import java.io.PrintWriter;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** A process of its own with little memory, which reads the ledger of an office from the first entry to the last. */
final class StreamedLedger {

    private StreamedLedger() {}

    /**
     * Prints how many entries there are.
     *
     * @param arguments the URL of the database, and its user
     */
    public static void main(String[] arguments) {
        JdbcStore store = JdbcStore.create(source(arguments[0], arguments[1]));
        try (Stream<LedgerEntry> ledger = store.ledger(Samples.OFFICE)) {
            new PrintWriter(System.out, true)
                    .println(ledger.mapToLong(entry -> entry.fact() instanceof Illegible ? 0 : 1)
                            .sum());
        }
    }

    /** The driver manager as a data source. */
    private static DataSource source(String url, String user) {
        return (DataSource) Proxy.newProxyInstance(
                StreamedLedger.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (self, method, parameters) -> DriverManager.getConnection(url, user, ""));
    }

    /** Fills the ledger of an office with entries that can be read; each is the first of a chain of its own. */
    static void fill(DataSource database, int entries) throws SQLException {
        String digest = "0".repeat(64);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            if (Dialect.of(connection) == Dialect.MARIADB) {
                statement.execute("SET max_recursive_iterations = 4294967295");
            }
            int filled = statement.executeUpdate("INSERT INTO tewatashi_ledger (subject_kind, subject_id, entry_number,"
                    + " entry_format, office_id, fact, happened_at, command_id, ordinal, officer_id, certificate_id,"
                    + " from_kind, from_ref, to_kind, to_ref, codes, evidence, previous_digest, digest)"
                    + " WITH RECURSIVE n (i) AS (SELECT 1000000 UNION ALL SELECT i + 1 FROM n WHERE i < "
                    + (999_999 + entries)
                    + ") SELECT 'CERTIFICATE', CONCAT('paper-', i), 1, 2, '" + Samples.OFFICE + "', 'REGISTERED', "
                    + moment(connection) + ", CONCAT('command-', i), 0, '" + Samples.OFFICER + "', CONCAT('paper-', i),"
                    + " 'ISSUER', '', 'SAFE', '" + Samples.OFFICE + "', '', '" + digest + "', '" + digest + "', '"
                    + digest + "' FROM n");
            if (filled != entries) {
                throw new IllegalStateException("not filled");
            }
        }
    }

    private static String moment(Connection connection) throws SQLException {
        String text = "'2025-10-06 00:30:00.123456'";
        return Dialect.of(connection) == Dialect.SQLITE ? text : "TIMESTAMP " + text;
    }
}
