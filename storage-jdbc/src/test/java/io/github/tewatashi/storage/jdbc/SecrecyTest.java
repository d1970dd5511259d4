package io.github.tewatashi.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.base.Throwables;
import io.github.tewatashi.record.Change;
import io.github.tewatashi.record.SearchKeys;
import io.github.tewatashi.store.Committed;
import io.github.tewatashi.store.StoreException;
import io.github.tewatashi.store.contract.Samples;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Drivers like to repeat the values of a row that they choke on. Nobody gets to read them (S4). */
class SecrecyTest {

    /** In ASCII: H2 escapes anything else in its texts, and a leak would not be seen. */
    private static final String SECRET = "YAMAGATA";

    private final JdbcConnectionPool pool = JdbcConnectionPool.create("jdbc:h2:mem:", "sa", "");

    @AfterEach
    void dispose() {
        pool.dispose();
    }

    @Test
    void a_row_that_the_database_refuses_is_not_told() {
        JdbcStore store = JdbcStore.builder(pool).createSchema().build();
        String tooLong = "name:" + SECRET + "x".repeat(SearchKeys.MAX_LENGTH);
        Change change = Samples.change("register", Samples.certificate("paper-1"), Set.of(tooLong));
        StoreException e = thrown(() -> assertThat(store.commit(change)).isNull());
        assertThat(e.known()).isEqualTo(StoreException.Known.NOT_HAPPENED);
        assertThat(store.entries(change.command())).isEmpty();
    }

    @Test
    void a_row_that_cannot_be_read_is_not_told() throws SQLException {
        JdbcStore store = JdbcStore.builder(pool).createSchema().build();
        assertThat(store.commit(Day.begun())).isEqualTo(Committed.DONE);
        try (Connection connection = pool.getConnection()) {
            Database.execute(
                    connection, "UPDATE tewatashi_certificate SET kana_source = '" + SECRET + "', name_written = ''");
        }
        assertThat(thrown(() -> assertThat(store.certificate(Day.PAPER.id())).isNull()))
                .hasMessageContaining("cannot be read");
        assertThat(thrown(() ->
                        assertThat(store.certificates(Samples.OFFICE).count()).isZero()))
                .hasMessageContaining("cannot be read");
    }

    private static StoreException thrown(ThrowingCallable call) {
        StoreException e = catchThrowableOfType(StoreException.class, call);
        assertThat(e).isNotNull();
        assertThat(Throwables.getStackTraceAsString(e)).doesNotContain(SECRET);
        return e;
    }
}
