package io.github.tewatashi.storage.jdbc;

import com.google.errorprone.annotations.Immutable;
import java.sql.Connection;
import java.sql.SQLException;

/** PostgreSQL 15 and newer. */
@Immutable
final class Postgres extends Database {

    @Override
    boolean isNamed(String product) {
        return product.equals("PostgreSQL");
    }

    @Override
    String folder() {
        return "postgresql";
    }

    @Override
    void check(Connection connection) throws SQLException {
        for (String setting : new String[] {"fsync", "synchronous_commit"}) {
            if (ask(connection, "SHOW " + setting).equals("off")) {
                throw new IllegalStateException(
                        setting + " must not be off: otherwise a commit is acknowledged before it is durable");
            }
        }
        if (!ask(connection, "SHOW server_encoding").equals("UTF8")) {
            throw new IllegalStateException("the database must be encoded in UTF8: names need all of it");
        }
    }

    @Override
    ChangeWriter writer(Reads reads) {
        return new PostgresWrites(reads.statements());
    }

    @Override
    boolean streamsInTransactionOnly() {
        return true;
    }
}
