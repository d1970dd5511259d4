package io.github.tewatashi.store.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.Change;
import io.github.tewatashi.store.Committed;
import io.github.tewatashi.store.Store;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * {@link StoreContract} for a store that outlives its process: what was acknowledged is there when it is opened again,
 * and numbers run on (S7).
 */
public abstract class DurableStoreContract extends StoreContract {

    /**
     * Ends the use of {@code store} as the end of its process would, and opens another on the same data. What the first
     * one held in memory must not reach the second.
     */
    protected abstract Store reopen(Store store);

    @Test
    void all_that_was_acknowledged_is_there_when_opened_again() {
        Change change = Samples.change("begin", Samples.oneOfEach());
        done(change);
        CertificateRecord paper = now(Samples.certificate("paper-1"));
        done(Samples.change("name", Samples.inTray(paper, Samples.session("session-1")), Set.of("name:見本")));
        List<Object> before = Rows.all(store());

        use(reopen(store()));
        same(before, Rows.all(store()));
        same(change.entries(), store().entries(change.command()));
        assertThat(store().booked(Samples.session("session-1").id(), Set.of("name:見本")))
                .hasSize(1);
    }

    @Test
    void a_command_is_done_once_though_it_is_repeated_to_the_store_opened_again() {
        Change change = Samples.change("begin", Samples.oneOfEach());
        done(change);
        use(reopen(store()));
        assertThat(store().commit(change)).isEqualTo(Committed.REPEATED);
        assertThat(store().commit(Samples.change("late", Samples.certificate("paper-1"))))
                .isEqualTo(Committed.CONFLICT);
    }

    @Test
    void numbers_run_on_when_opened_again() {
        assertThat(store().reserve(Samples.OFFICE, "serial", 7)).isEqualTo(1);
        use(reopen(store()));
        assertThat(store().reserve(Samples.OFFICE, "serial", 1)).isEqualTo(8);
        use(reopen(store()));
        assertThat(store().reserve(Samples.OFFICE, "serial", 1)).isEqualTo(9);
    }
}
