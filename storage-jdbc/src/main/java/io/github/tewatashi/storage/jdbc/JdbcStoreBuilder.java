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
    private Optional<Alongside> alongside = Optional.empty();
    private boolean createSchema;
    private boolean rebuildKeys;
    private boolean restored;

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

    /**
     * Has the caller's own work done in each transaction of the store's own: so what the caller writes of a hand-over
     * is there if and only if the hand-over is. In a transaction of the caller's, which the store joins, there is no
     * need of it, and it is not called.
     *
     * @param work the caller's work; not called for refusals
     */
    public JdbcStoreBuilder alongside(Alongside work) {
        if (alongside.isPresent()) {
            throw new IllegalArgumentException("the caller's work is set already");
        }
        alongside = Optional.of(work);
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
     * Folds every name in the store anew, so that this version of the library finds it; needed once, after an update
     * that folds names otherwise. Nothing else may use the store meanwhile.
     */
    public JdbcStoreBuilder rebuildKeys() {
        if (rebuildKeys) {
            throw new IllegalArgumentException("rebuilding is asked for already");
        }
        rebuildKeys = true;
        return this;
    }

    /**
     * Says that this database is an older copy that is put back into use: the store's generation is raised by one, and
     * every seal from now on shows it. To be said once, at the first start after a restore.
     */
    public JdbcStoreBuilder restored() {
        if (restored) {
            throw new IllegalArgumentException("the restore is told already");
        }
        restored = true;
        return this;
    }

    /**
     * The store.
     *
     * @throws IllegalStateException if a table or a column is missing, which it names; or if the names in the store are
     *     folded by another version than this library's and {@link #rebuildKeys} was not asked for
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
        Connections pooled = new PooledConnections(dataSource, database, commitsByItself);
        String named = prefix.orElse(Schema.PREFIX);
        check(pooled, database, named, createSchema, this::begin);
        Making making = new Making(pooled, database, new Statements(database, named), Backoff.usual());
        alongside.ifPresent(making::alongside);
        return joined.map(source -> joining(making, source)).orElseGet(() -> new JdbcStore(making));
    }

    /** What the source is, and whether there is a connection to keep, is asked while nobody waits for one. */
    private JdbcStore joining(Making making, ConnectionSource source) {
        CallersTransaction caller = new CallersTransaction(source);
        try {
            caller.isOpen();
            making.reserveBeside(caller, kept(making.database()));
            return new JdbcStore(making, caller);
        } catch (SQLException e) {
            throw Faults.notHappened(making.database(), "cannot connect", e);
        }
    }

    /** A connection for the numbers, if the callers have another one. */
    private Optional<Connections> kept(Database database) throws SQLException {
        if (!database.keepsConnectionForNumbers()) {
            return Optional.empty();
        }
        KeptConnections kept = new KeptConnections(dataSource::getConnection, database);
        Connection one = kept.take();
        try {
            dataSource.getConnection().close();
        } catch (SQLException none) {
            kept.discard(one);
            return Optional.empty();
        }
        kept.giveBack(one);
        return Optional.of(kept);
    }

    static JdbcStore sqlite(Path file) {
        Database database = Dialect.SQLITE.database();
        String url = "jdbc:sqlite:" + file;
        Connections kept = new KeptConnections(() -> DriverManager.getConnection(url), database);
        check(kept, database, Schema.PREFIX, true, StoreStart::check);
        return new JdbcStore(kept, database, Schema.PREFIX, Backoff.usual());
    }

    private void begin(StoreStart start) throws SQLException {
        if (rebuildKeys) {
            start.rebuildKeys();
        }
        start.check();
        if (restored) {
            start.restored();
        }
    }

    private static void check(
            Connections connections, Database database, String prefix, boolean createSchema, Starting starting) {
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
                starting.start(new StoreStart(connection, database, prefix));
                connection.setAutoCommit(autoCommit);
            } finally {
                connections.discard(connection);
            }
        } catch (SQLException e) {
            throw Faults.notHappened(database, "cannot start", e);
        }
    }

    /** What is done to a store before it is used. */
    @FunctionalInterface
    private interface Starting {
        void start(StoreStart start) throws SQLException;
    }
}
