package io.github.tewatashi.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The databases that the store knows. The SQL of each is in the jar, in the folder of its name. */
public enum Dialect {
    /**
     * SQLite, the default for a laptop in an outside hall. What was acknowledged survives the death of the process and,
     * as far as the disk keeps its word, of the machine.
     */
    SQLITE(new Sqlite()),

    /**
     * H2, for people's own tests. What was acknowledged survives the death of the process; H2 does not promise that a
     * file survives the loss of power. Use one store per database: writers wait their turn within it, since H2 can keep
     * half of a transaction that was made beside another one when the process was killed. The user must be an
     * administrator, since only one may make H2 write at once. In a transaction of the caller's nothing is written
     * before H2 does so by itself, half a second later; and there a stream is read into memory as a whole, while on
     * connections of the store's own it comes in pieces (H2's lazy execution).
     */
    H2(new H2()),

    /**
     * PostgreSQL, 15 and newer. What was acknowledged survives whatever the server's own commit survives; a server that
     * acknowledges before it writes ({@code fsync} or {@code synchronous_commit} off) is refused.
     */
    POSTGRESQL(new Postgres()),

    /**
     * MariaDB, 10.11 and newer, on InnoDB. What was acknowledged survives whatever the server's own commit survives; a
     * server that acknowledges before it writes ({@code innodb_flush_log_at_trx_commit} other than 1) is refused. The
     * driver's option {@code useBulkStmts} must be left off, since it does not tell which updates met their row.
     */
    MARIADB(new MariaDb());

    private final Database database;

    Dialect(Database database) {
        this.database = database;
    }

    Database database() {
        return database;
    }

    /**
     * The dialect of a connection, by the product that its driver names.
     *
     * @throws IllegalArgumentException if it is none of these
     * @throws SQLException if the driver does not say
     */
    public static Dialect of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        return Arrays.stream(values())
                .filter(dialect -> dialect.database.isNamed(product))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown database: " + product + ", known are "
                        + Arrays.stream(values()).map(Enum::name).collect(Collectors.joining(", "))));
    }
}
