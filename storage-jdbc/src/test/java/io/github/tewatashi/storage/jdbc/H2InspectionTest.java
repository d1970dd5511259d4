package io.github.tewatashi.storage.jdbc;

import io.github.tewatashi.inspection.contract.InspectionContract;
import io.github.tewatashi.inspection.contract.PromisesContract;
import io.github.tewatashi.inspection.contract.TamperingContract;
import io.github.tewatashi.store.Store;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;

/** On H2 a day's books are sound, and what somebody tampered with is found. */
class H2InspectionTest {

    @Nested
    class Books extends InspectionContract {
        @Override
        protected Store emptyStore() {
            return Servers.emptyStore(Dialect.H2);
        }
    }

    @Nested
    class Promises extends PromisesContract {
        @Override
        protected Store emptyStore() {
            return Servers.emptyStore(Dialect.H2);
        }
    }

    /** What was read is tampered with beside the store: in every run the one in memory is enough. */
    @Nested
    @Tag("full")
    class Tampering extends TamperingContract {
        @Override
        protected Store emptyStore() {
            return Servers.emptyStore(Dialect.H2);
        }
    }
}
