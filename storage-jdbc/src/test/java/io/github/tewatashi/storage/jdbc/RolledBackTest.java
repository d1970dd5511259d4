package io.github.tewatashi.storage.jdbc;

import io.github.tewatashi.store.Store;
import io.github.tewatashi.store.contract.RollbackContract;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

/** On every database that can be joined: what the caller rolled back is not believed later (S9). */
class RolledBackTest {

    @Nested
    class OnSqlite extends On {
        OnSqlite() {
            super(Dialect.SQLITE);
        }
    }

    @Nested
    class OnH2 extends On {
        OnH2() {
            super(Dialect.H2);
        }
    }

    @Nested
    class OnPostgres extends On {
        OnPostgres() {
            super(Dialect.POSTGRESQL);
        }
    }

    @Nested
    class OnMariaDb extends On {
        OnMariaDb() {
            super(Dialect.MARIADB);
        }
    }

    abstract static class On implements RollbackContract {

        private final Caller caller;
        private final JdbcStore joining;

        On(Dialect dialect) {
            DataSource database = Servers.empty(dialect);
            caller = new Caller.ByHand(database);
            joining = JdbcStore.builder(database)
                    .createSchema()
                    .joining(caller::current)
                    .build();
        }

        @AfterEach
        void end() throws SQLException {
            joining.close();
            caller.close();
        }

        @Override
        public Store store() {
            return joining;
        }

        @Override
        public void transaction(boolean commit, Runnable work) {
            caller.inTransaction(commit, work);
        }
    }
}
