package io.github.tewatashi.storage.jdbc;

import javax.sql.DataSource;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;

/** On every database, what a hand changes in any column of any table is found; in every run on the fastest of them. */
class EveryColumnTest {

    private static final int ONE_ROW = 1;
    private static final int TWO_ROWS = 2;

    @AutoClose
    private static final PooledStores SQLITE = new PooledStores(Dialect.SQLITE);

    @AutoClose
    private static final PooledStores POSTGRESQL = new PooledStores(Dialect.POSTGRESQL);

    @AutoClose
    private static final PooledStores MARIADB = new PooledStores(Dialect.MARIADB);

    @Nested
    class OnH2 extends EveryColumnContract {
        OnH2() {
            super(ONE_ROW);
        }

        @Override
        DataSource emptyDatabase() {
            return Servers.empty(Dialect.H2);
        }
    }

    @Nested
    @Tag("full")
    class OnH2WithMoreRows extends EveryColumnContract {
        OnH2WithMoreRows() {
            super(TWO_ROWS);
        }

        @Override
        boolean needsAllExemptions() {
            return true;
        }

        @Override
        DataSource emptyDatabase() {
            return Servers.empty(Dialect.H2);
        }
    }

    @Nested
    @Tag("full")
    class OnSqlite extends EveryColumnContract {
        OnSqlite() {
            super(TWO_ROWS);
        }

        @Override
        DataSource emptyDatabase() {
            return SQLITE.emptyDatabase();
        }
    }

    @Nested
    @Tag("full")
    class OnPostgres extends EveryColumnContract {
        OnPostgres() {
            super(TWO_ROWS);
        }

        @Override
        DataSource emptyDatabase() {
            return POSTGRESQL.emptyDatabase();
        }
    }

    @Nested
    @Tag("full")
    class OnMariaDb extends EveryColumnContract {
        OnMariaDb() {
            super(TWO_ROWS);
        }

        @Override
        DataSource emptyDatabase() {
            return MARIADB.emptyDatabase();
        }
    }
}
