package io.github.tewatashi.storage.jdbc;

import com.google.errorprone.annotations.Immutable;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * H2, for people's own tests. Left to itself it acknowledges a commit up to half a second before it writes it; we make
 * it write before we answer.
 */
@Immutable
class H2 extends Database {

    /** H2's own numbers for a lock not had in time and a row changed by another transaction at the same time. */
    private static final int LOCK_TIMEOUT = 50200;

    private static final int CONCURRENT_UPDATE = 90131;

    @Override
    boolean isNamed(String product) {
        return product.equals("H2");
    }

    @Override
    String folder() {
        return "h2";
    }

    /**
     * A write delay of zero would not do: a commit that finds another one writing does not wait for it and returns.
     * This waits, and has the disk sync as well.
     */
    @Override
    void sync(Connection connection) throws SQLException {
        execute(connection, "CHECKPOINT SYNC");
    }

    /** Left to itself it puts a whole result into memory before it gives the first row. */
    @Override
    void beginStreaming(Connection connection) throws SQLException {
        execute(connection, "SET LAZY_QUERY_EXECUTION 1");
    }

    @Override
    void endStreaming(Connection connection) throws SQLException {
        execute(connection, "SET LAZY_QUERY_EXECUTION 0");
    }

    /**
     * H2 2.5 can write out a transaction of another thread in parts while it is being made; killed then, it has half of
     * it when it starts again. Where there is one writer there is no other thread.
     */
    @Override
    int writersAtOnce() {
        return 1;
    }

    @Override
    boolean isPassing(SQLException e) {
        return super.isPassing(e) || e.getErrorCode() == LOCK_TIMEOUT || e.getErrorCode() == CONCURRENT_UPDATE;
    }
}
