package io.github.tewatashi.proof;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tewatashi.store.Store;
import io.github.tewatashi.store.contract.RollbackContract;
import org.junit.jupiter.api.Test;

/** The store on which rollbacks are tried keeps what is asked of one that joins, and its twin does not. */
class RollingBackStoreTest implements RollbackContract {

    private final RollingBackStore store = new RollingBackStore();

    @Override
    public Store store() {
        return store;
    }

    @Override
    public void transaction(boolean commit, Runnable work) {
        store.transaction(commit, work);
    }

    @Test
    void a_store_whose_versions_come_round_again_is_rejected() {
        RollingBackStore counting = new RollingBackStore.Counting();
        RollbackContract twin = new RollbackContract() {
            @Override
            public Store store() {
                return counting;
            }

            @Override
            public void transaction(boolean commit, Runnable work) {
                counting.transaction(commit, work);
            }
        };
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(twin::a_row_that_was_rolled_back_is_not_taken_for_one_that_came_instead);
    }
}
