package io.github.tewatashi.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What SQLite's connections keep from one read to the next. */
class KeptConnectionsTest {

    private static final String ECHO = "SELECT ? AS echo";

    private final KeptConnections connections =
            new KeptConnections(() -> DriverManager.getConnection("jdbc:sqlite::memory:"), Dialect.SQLITE.database());

    @AfterEach
    void close() throws SQLException {
        connections.close();
    }

    @Test
    void a_statement_is_prepared_once_and_used_again_by_the_next_read() throws SQLException {
        PreparedStatement first = echoed("one");
        assertThat(echoed("two")).isSameAs(first);
    }

    @Test
    void each_connection_has_statements_of_its_own() throws SQLException {
        Connection one = connections.take();
        Connection other = connections.take();
        assertThat(connections.prepare(one, ECHO)).isNotSameAs(connections.prepare(other, ECHO));
        connections.giveBack(one);
        connections.giveBack(other);
    }

    @Test
    void what_was_asked_for_is_not_kept() throws SQLException {
        PreparedStatement statement = echoed("words");
        try (ResultSet result = statement.executeQuery()) {
            assertThat(result.getString("echo")).isNull();
        }
    }

    @Test
    void of_many_statements_those_used_last_are_kept_and_the_others_closed() throws SQLException {
        Connection connection = connections.take();
        PreparedStatement old = connections.prepare(connection, "SELECT 'old'");
        PreparedStatement used = connections.prepare(connection, ECHO);
        for (int i = 1; i < KeptStatements.MOST; i++) {
            assertThat(connections.prepare(connection, ECHO)).isSameAs(used);
            PreparedStatement next = connections.prepare(connection, "SELECT " + i);
            assertThat(next.isClosed()).isFalse();
        }
        assertThat(old.isClosed()).isTrue();
        assertThat(used.isClosed()).isFalse();
        connections.giveBack(connection);
    }

    @Test
    void statements_end_with_their_connection() throws SQLException {
        Connection failed = connections.take();
        PreparedStatement statement = connections.prepare(failed, ECHO);
        connections.discard(failed);
        assertThatThrownBy(statement::executeQuery).isInstanceOf(SQLException.class);

        PreparedStatement idle = echoed("one");
        connections.close();
        assertThatThrownBy(idle::executeQuery).isInstanceOf(SQLException.class);
    }

    /** One read, as the store does it. */
    private PreparedStatement echoed(String text) throws SQLException {
        Connection connection = connections.take();
        PreparedStatement statement = connections.prepare(connection, ECHO);
        statement.setString(1, text);
        try (ResultSet result = statement.executeQuery()) {
            assertThat(result.next()).isTrue();
            assertThat(result.getString("echo")).isEqualTo(text);
        }
        connections.done(statement);
        connections.giveBack(connection);
        return statement;
    }
}
