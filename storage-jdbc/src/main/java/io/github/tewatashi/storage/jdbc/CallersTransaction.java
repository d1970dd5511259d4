package io.github.tewatashi.storage.jdbc;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The caller's transaction, as the source tells of it in the calling thread.
 *
 * <p>A source may open a connection anew when it is asked outside a transaction, as Spring's proxy does: that one is
 * nobody's but ours, and is closed, or a pool would soon be empty. A source may as well give a connection that its
 * caller keeps, which is never closed. They are told apart by asking twice, once.
 */
final class CallersTransaction {

    /** What the source gives outside a transaction. */
    private enum Outside {
        NOT_KNOWN_YET,
        WHAT_THE_CALLER_KEEPS,
        OPENED_ANEW
    }

    private final ConnectionSource source;
    private volatile Outside outside = Outside.NOT_KNOWN_YET;

    CallersTransaction(ConnectionSource source) {
        this.source = source;
    }

    /**
     * The connection of the transaction that is open in the calling thread.
     *
     * @throws IllegalStateException if none is open
     */
    Connection joined() throws SQLException {
        Connection connection = source.current();
        if (connection.getAutoCommit()) {
            leave(connection);
            throw new IllegalStateException("there is no transaction to join: the connection commits by itself");
        }
        return connection;
    }

    /** Whether a transaction of the caller's is open in the calling thread; asked outside one, learns of the source. */
    @CanIgnoreReturnValue
    boolean isOpen() throws SQLException {
        Connection connection = asked();
        if (connection == null) {
            return false;
        }
        boolean open = !connection.getAutoCommit();
        if (!open) {
            leave(connection);
        }
        return open;
    }

    /** What the source gives; null if it says, in whatever way, that there is nothing. */
    private @Nullable Connection asked() {
        try {
            return source.current();
        } catch (SQLException | RuntimeException none) {
            return null;
        }
    }

    private void leave(Connection connection) throws SQLException {
        if (outside == Outside.NOT_KNOWN_YET) {
            learn(connection);
        }
        if (outside == Outside.OPENED_ANEW) {
            connection.close();
        }
    }

    /** A pool that has no second connection says so after a while: then the first was one of the pool's. */
    private void learn(Connection first) throws SQLException {
        Connection second = asked();
        if (second == first) {
            outside = Outside.WHAT_THE_CALLER_KEEPS;
            return;
        }
        outside = Outside.OPENED_ANEW;
        if (second != null) {
            second.close();
        }
    }
}
