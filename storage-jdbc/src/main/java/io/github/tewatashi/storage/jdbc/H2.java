package io.github.tewatashi.storage.jdbc;

import com.google.errorprone.annotations.Immutable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * H2, for people's own tests. Left to itself it acknowledges a commit up to half a second before it writes it; we make
 * it write before we answer.
 */
@Immutable
class H2 extends Database {

    /** H2's own numbers for a lock not had in time and a row changed by another transaction at the same time. */
    private static final int LOCK_TIMEOUT = 50200;

    private static final int CONCURRENT_UPDATE = 90131;

    /** Those for a database that is read-only, a disk that failed, and the lack of a right. */
    private static final int READ_ONLY = 90097;

    private static final int IO_EXCEPTION = 90028;
    private static final int NOT_ENOUGH_RIGHTS = 90096;
    private static final int ADMIN_RIGHTS_REQUIRED = 90040;

    @Override
    boolean isNamed(String product) {
        return product.equals("H2");
    }

    @Override
    String daysFrom(String date, String sign) {
        return "DATEADD(DAY, 0 " + sign + " CAST(? AS INTEGER), " + date + ")";
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

    /** A full disk has no number of its own: it is the failure beneath, in the operating system's words. */
    @Override
    Optional<Trouble> trouble(SQLException e) {
        return switch (e.getErrorCode()) {
            case READ_ONLY -> Optional.of(Trouble.READ_ONLY);
            case NOT_ENOUGH_RIGHTS, ADMIN_RIGHTS_REQUIRED -> Optional.of(Trouble.NO_RIGHT);
            default -> OutOfRoom.isBeneath(e) ? Optional.of(Trouble.NO_ROOM) : ofTheDisk(e);
        };
    }

    private Optional<Trouble> ofTheDisk(SQLException e) {
        return e.getErrorCode() == IO_EXCEPTION ? Optional.of(Trouble.DISK_FAILED) : super.trouble(e);
    }

    @Override
    boolean isPassing(SQLException e) {
        return super.isPassing(e) || e.getErrorCode() == LOCK_TIMEOUT || e.getErrorCode() == CONCURRENT_UPDATE;
    }
}
