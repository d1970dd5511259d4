package io.github.tewatashi.storage.jdbc;

import io.github.tewatashi.inspection.contract.InspectionContract;
import io.github.tewatashi.inspection.contract.PromisesContract;
import io.github.tewatashi.inspection.contract.RandomTamperingContract;
import io.github.tewatashi.inspection.contract.TamperingContract;
import io.github.tewatashi.store.Store;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;

/** On SQLite a day's books are sound, and what somebody tampered with is found. */
class SqliteInspectionTest {

    @Nested
    class Books extends InspectionContract {
        @Override
        protected Store emptyStore() {
            return Servers.emptyStore(Dialect.SQLITE);
        }
    }

    @Nested
    class Promises extends PromisesContract {
        @Override
        protected Store emptyStore() {
            return Servers.emptyStore(Dialect.SQLITE);
        }
    }

    /** What was read is tampered with beside the store: in every run the one in memory is enough. */
    @Nested
    @Tag("full")
    class Tampering extends TamperingContract {
        @Override
        protected Store emptyStore() {
            return Servers.emptyStore(Dialect.SQLITE);
        }
    }

    @Nested
    @Tag("full")
    class RandomTampering extends RandomTamperingContract {
        @Override
        protected Store emptyStore() {
            return Servers.emptyStore(Dialect.SQLITE);
        }
    }
}
