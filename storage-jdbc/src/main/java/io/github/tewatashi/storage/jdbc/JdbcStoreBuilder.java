package io.github.tewatashi.storage.jdbc;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** What can be said of a {@link JdbcStore} before it is made. Each thing can be said once. */
public final class JdbcStoreBuilder {

    private final DataSource dataSource;
    private Optional<String> prefix = Optional.empty();
    private Optional<ConnectionSource> joined = Optional.empty();
    private boolean createSchema;

    JdbcStoreBuilder(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * What the names of all tables and indexes begin with, instead of {@code tewatashi_}.
     *
     * @param text at most 30 ASCII letters, digits and underscores, not beginning with a digit; may be empty
     */
    public JdbcStoreBuilder tablePrefix(String text) {
        if (prefix.isPresent()) {
            throw new IllegalArgumentException("the table prefix is set already");
        }
        prefix = Optional.of(Statements.checked(text));
        return this;
    }

    /**
     * Has the store join the caller's transactions, see {@link JdbcStore#joining}.
     *
     * @param transaction the caller's transaction
     */
    public JdbcStoreBuilder joining(ConnectionSource transaction) {
        if (joined.isPresent()) {
            throw new IllegalArgumentException("the caller's transaction is set already");
        }
        joined = Optional.of(transaction);
        return this;
    }

    /** Has the tables made, if they are not there; needs the right to do so. */
    public JdbcStoreBuilder createSchema() {
        if (createSchema) {
            throw new IllegalArgumentException("the schema is asked for already");
        }
        createSchema = true;
        return this;
    }

    /**
     * The store.
     *
     * @throws IllegalStateException if a table or a column is missing; it names them
     * @throws IllegalArgumentException if the database is none that is known
     * @throws io.github.tewatashi.store.StoreException if the database fails
     */
    public JdbcStore build() {
        Database database;
        boolean commitsByItself;
        try (Connection connection = dataSource.getConnection()) {
            database = Dialect.of(connection).database();
            commitsByItself = connection.getAutoCommit();
        } catch (SQLException e) {
            throw Faults.notHappened("cannot connect", e);
        }
        return started(
                new PooledConnections(dataSource, database, commitsByItself),
                database,
                prefix.orElse(Schema.PREFIX),
                joined,
                createSchema);
    }

    static JdbcStore sqlite(Path file) {
        Database database = Dialect.SQLITE.database();
        String url = "jdbc:sqlite:" + file;
        return started(
                new KeptConnections(() -> DriverManager.getConnection(url), database),
                database,
                Schema.PREFIX,
                Optional.empty(),
                true);
    }

    private static JdbcStore started(
            Connections connections,
            Database database,
            String prefix,
            Optional<ConnectionSource> joined,
            boolean createSchema) {
        try {
            Connection connection = connections.take();
            boolean autoCommit = connection.getAutoCommit();
            try {
                // Each by itself: a table that is missing must not spoil the question for the next.
                connection.setAutoCommit(true);
                database.check(connection);
                if (createSchema) {
                    Schema.create(connection, database, prefix);
                }
                List<String> missing = Schema.missing(connection, prefix);
                if (!missing.isEmpty()) {
                    throw new IllegalStateException("missing in the database, or not to be read: "
                            + String.join(", ", missing) + ". JdbcStore.writeSchema writes what makes them.");
                }
                connection.setAutoCommit(autoCommit);
            } finally {
                connections.discard(connection);
            }
            return new JdbcStore(connections, database, prefix, joined, Backoff.usual());
        } catch (SQLException e) {
            throw Faults.notHappened("cannot start", e);
        }
    }
}
