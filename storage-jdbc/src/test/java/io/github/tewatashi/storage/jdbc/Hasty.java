package io.github.tewatashi.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.SplittableRandom;
import javax.sql.DataSource;

/** A store that tries everything once, so that its callers learn of every failure. */
public final class Hasty {

    private Hasty() {}

    /** A store on the tables of {@code source}. */
    public static JdbcStore on(DataSource source) {
        Database database;
        try (Connection connection = source.getConnection()) {
            database = Dialect.of(connection).database();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new JdbcStore(
                new PooledConnections(source, database, true),
                database,
                Schema.PREFIX,
                Optional.empty(),
                new Backoff(1, Duration.ofMillis(1), new SplittableRandom(1)));
    }
}
