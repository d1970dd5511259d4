package io.github.tewatashi.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.store.Committed;
import io.github.tewatashi.store.StoreException;
import io.github.tewatashi.store.contract.Samples;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A disk that is full, a database that is read-only, a user without the right: whoever runs it is told which. */
class TroubleTest {

    private static final String SECRET = "0000000-987654-3";

    /** What is written is refused for {@code trouble}, in words that hold no value of a row. */
    private static void refuses(DataSource source, Trouble trouble) {
        JdbcStore store = JdbcStore.create(source);
        assertThat(store.offices()).as("it can still be read").isNotNull();
        StoreException told = failure(store);
        assertThat(told).hasMessageContaining("did not happen").hasMessageContaining(trouble.words());
        assertThat(told.known()).isEqualTo(StoreException.Known.NOT_HAPPENED);
        StringWriter all = new StringWriter();
        told.printStackTrace(new PrintWriter(all));
        assertThat(all.toString()).doesNotContain(SECRET).doesNotContain("987654");
        StoreException ofNumbers =
                catchThrowableOfType(StoreException.class, () -> store.reserve(Samples.OFFICE, SECRET, 1));
        if (ofNumbers != null) {
            assertThat(ofNumbers).hasMessageContaining(trouble.words());
            assertThat(ofNumbers.getMessage()).doesNotContain(SECRET);
        }
    }

    /** Writes until it fails: a page that is full already takes a row or two. */
    private static StoreException failure(JdbcStore store) {
        for (int i = 0; i < 1_000; i++) {
            CertificateRecord paper = Samples.certificate(Samples.OFFICE, "paper-" + i, SECRET + i);
            int number = i;
            StoreException told = catchThrowableOfType(
                    StoreException.class,
                    () -> assertThat(store.commit(
                                    Samples.change("register " + number, paper, Set.of("number:" + SECRET))))
                            .isEqualTo(Committed.DONE));
            if (told != null) {
                return told;
            }
        }
        throw new AssertionError("it never failed");
    }

    private static DataSource withTables(Dialect dialect) {
        DataSource source = Servers.empty(dialect);
        assertThat(JdbcStore.builder(source).createSchema().build().offices()).isEmpty();
        return source;
    }

    /** The same source, and what is done with each of its connections before it is given. */
    private static DataSource each(DataSource source, String sql) {
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, args) -> {
                    try {
                        Object result = method.invoke(source, args);
                        if (result instanceof Connection connection) {
                            Database.execute(connection, sql);
                        }
                        return result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Test
    void sqlite_says_that_there_is_no_room_and_goes_on_where_there_is() throws SQLException {
        DataSource source = withTables(Dialect.SQLITE);
        String pages;
        try (Connection connection = source.getConnection()) {
            pages = Database.ask(connection, "PRAGMA page_count");
        }
        refuses(each(source, "PRAGMA max_page_count = " + pages), Trouble.NO_ROOM);
        assertThat(JdbcStore.create(source).commit(Samples.change("later", Samples.certificate("later"))))
                .isEqualTo(Committed.DONE);
    }

    @Test
    void sqlite_says_that_it_is_read_only() {
        refuses(each(withTables(Dialect.SQLITE), "PRAGMA query_only = ON"), Trouble.READ_ONLY);
    }

    @Test
    void h2_says_that_it_is_read_only(@TempDir java.nio.file.Path folder) throws SQLException {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + folder.resolve("day"));
        source.setUser("sa");
        source.setPassword("");
        assertThat(JdbcStore.builder(source).createSchema().build().offices()).isEmpty();
        source.setURL("jdbc:h2:file:" + folder.resolve("day") + ";ACCESS_MODE_DATA=r");
        refuses(source, Trouble.READ_ONLY);
    }

    @Test
    void h2_says_that_there_is_no_right() throws SQLException {
        JdbcDataSource owner = new JdbcDataSource();
        owner.setURL("jdbc:h2:mem:rights;DB_CLOSE_DELAY=-1");
        owner.setUser("sa");
        owner.setPassword("");
        assertThat(JdbcStore.builder(owner).createSchema().build().offices()).isEmpty();
        Servers.execute(owner, "CREATE USER reader PASSWORD 'r'");
        Servers.execute(owner, "GRANT SELECT ON SCHEMA PUBLIC TO reader");
        JdbcDataSource reader = new JdbcDataSource();
        reader.setURL("jdbc:h2:mem:rights");
        reader.setUser("reader");
        reader.setPassword("r");
        refuses(reader, Trouble.NO_RIGHT);
    }

    @Test
    void postgresql_says_that_there_is_no_right_and_that_it_is_read_only_and_full() throws SQLException {
        DataSource owner = withTables(Dialect.POSTGRESQL);
        String schema;
        try (Connection connection = owner.getConnection()) {
            schema = Database.ask(connection, "SELECT current_schema()");
        }
        Servers.execute(owner, "CREATE ROLE reader_" + schema + " LOGIN");
        Servers.execute(owner, "GRANT USAGE ON SCHEMA " + schema + " TO reader_" + schema);
        Servers.execute(owner, "GRANT SELECT ON ALL TABLES IN SCHEMA " + schema + " TO reader_" + schema);
        refuses(
                Servers.postgresServer().getDatabase("reader_" + schema, "postgres", Map.of("currentSchema", schema)),
                Trouble.NO_RIGHT);
        refuses(each(owner, "SET default_transaction_read_only = on"), Trouble.READ_ONLY);
        // The disk is the whole server's: the server's own code is raised where it would be.
        Servers.execute(
                owner,
                "CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION"
                        + " 'could not extend file for %', NEW USING ERRCODE = '53100'; END $$");
        Servers.execute(
                owner,
                "CREATE TRIGGER full_disk BEFORE INSERT ON tewatashi_certificate FOR EACH ROW EXECUTE FUNCTION"
                        + " full_disk()");
        refuses(owner, Trouble.NO_ROOM);
    }

    /** The server of the tests knows no rights, and its disk is everybody's: its own codes are raised there. */
    @Test
    void mariadb_says_that_it_is_read_only_and_that_there_is_no_right_and_no_room() {
        DataSource owner = withTables(Dialect.MARIADB);
        refuses(each(owner, "SET SESSION TRANSACTION READ ONLY"), Trouble.READ_ONLY);
        Map<Integer, Trouble> codes = Map.of(1142, Trouble.NO_RIGHT, 1114, Trouble.NO_ROOM, 1290, Trouble.READ_ONLY);
        codes.forEach((code, trouble) -> {
            Servers.execute(
                    owner,
                    "CREATE OR REPLACE TRIGGER refusing BEFORE INSERT ON tewatashi_certificate FOR EACH ROW SIGNAL"
                            + " SQLSTATE 'HY000' SET MYSQL_ERRNO = " + code + ", MESSAGE_TEXT = '" + SECRET + "'");
            refuses(owner, trouble);
        });
    }

    @ParameterizedTest
    @EnumSource
    void trouble_has_words(Trouble trouble) {
        assertThat(trouble.words()).isNotBlank();
    }
}
