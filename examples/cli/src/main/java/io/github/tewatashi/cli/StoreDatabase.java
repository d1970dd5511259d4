package io.github.tewatashi.cli;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import io.github.tewatashi.storage.jdbc.JdbcStore;
import io.github.tewatashi.storage.jdbc.JdbcStoreBuilder;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.mariadb.jdbc.MariaDbDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A store in a database of somebody's, beside their own tables. */
final class StoreDatabase {

    /** What it is used for. */
    enum Access {
        READ,
        WRITE
    }

    private StoreDatabase() {}

    static <T> T use(StorePlace.Url place, Login login, Access access, Function<? super JdbcStore, ? extends T> use) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(source(place, login));
        config.setReadOnly(access == Access.READ);
        try (HikariDataSource pool = new HikariDataSource(config);
                JdbcStore store = opened(place, JdbcStore.builder(pool), access)) {
            return use.apply(store);
        } catch (PoolInitializationException failed) {
            throw unreachable(place, Optional.ofNullable(failed.getCause()).orElse(failed));
        }
    }

    private static JdbcStore opened(StorePlace.Url place, JdbcStoreBuilder builder, Access access) {
        try {
            return (access == Access.WRITE ? builder.createSchema() : builder).build();
        } catch (IllegalStateException missing) {
            // A table is missing, or the server is not one that keeps what it acknowledged.
            throw new StoreRefused(StoreRefused.Code.NO_STORE, place.name());
        }
    }

    /** Its own data source for each driver: what the driver manager says when it fails repeats the URL. */
    private static DataSource source(StorePlace.Url place, Login login) {
        String url = place.url();
        try {
            if (url.startsWith("jdbc:postgresql:")) {
                PGSimpleDataSource postgres = new PGSimpleDataSource();
                postgres.setUrl(url);
                login.user().ifPresent(postgres::setUser);
                login.password().ifPresent(postgres::setPassword);
                return postgres;
            }
            if (url.startsWith("jdbc:mariadb:")) {
                MariaDbDataSource mariaDb = new MariaDbDataSource(url);
                if (login.user().isPresent()) {
                    mariaDb.setUser(login.user().get());
                }
                if (login.password().isPresent()) {
                    mariaDb.setPassword(login.password().get());
                }
                return mariaDb;
            }
            JdbcDataSource h2 = new JdbcDataSource();
            h2.setURL(url);
            login.user().ifPresent(h2::setUser);
            login.password().ifPresent(h2::setPassword);
            return h2;
        } catch (SQLException | IllegalArgumentException malformed) {
            throw unreachable(place, malformed);
        }
    }

    private static StoreRefused unreachable(StorePlace.Url place, Throwable cause) {
        String state = cause instanceof SQLException failure && failure.getSQLState() != null
                ? " (SQLSTATE " + failure.getSQLState() + ")"
                : "";
        return new StoreRefused(StoreRefused.Code.NO_DATABASE, place.name() + state);
    }
}
