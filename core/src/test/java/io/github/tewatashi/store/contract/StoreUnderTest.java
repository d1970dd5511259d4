package io.github.tewatashi.store.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.record.Change;
import io.github.tewatashi.record.StoredRecord;
import io.github.tewatashi.store.Committed;
import io.github.tewatashi.store.Store;
import java.util.List;

/** What the topics of the contract share: a store that is empty when a test begins. */
public interface StoreUnderTest {

    /** The store of the running test. */
    Store store();

    /** Commits {@code change}, which must be done. */
    default void done(Change change) {
        assertThat(store().commit(change)).as("%s", change).isEqualTo(Committed.DONE);
    }

    /** Commits {@code change}, which must conflict and leave nothing behind. */
    default void conflicts(Change change) {
        List<Object> before = Rows.all(store());
        assertThat(store().commit(change)).as("%s", change).isEqualTo(Committed.CONFLICT);
        same(before, Rows.all(store()));
        assertThat(store().entries(change.command()))
                .as("entries of %s", change)
                .isEmpty();
        assertThat(store().remark(change.command()).isPresent())
                .as("remark of %s", change)
                .isFalse();
    }

    /** The row that the store has now with the identity of {@code row}. */
    @SuppressWarnings("unchecked")
    default <R extends StoredRecord> R now(R row) {
        return (R)
                Rows.now(store(), row).orElseThrow(() -> new AssertionError("not in the store: " + Rows.identity(row)));
    }

    /** The rows that the store has now with the identities of {@code rows}. */
    default StoredRecord[] nowOf(StoredRecord... rows) {
        StoredRecord[] now = rows.clone();
        for (int i = 0; i < now.length; i++) {
            now[i] = now(rows[i]);
        }
        return now;
    }

    /** The rows of a change that was done are there, with their versions raised, and nothing in them is lost. */
    default void holds(Change change) {
        for (StoredRecord row : change.writes()) {
            same(Rows.at(row.version() + 1, row), now(row));
        }
    }

    /** Both are the same, field for field. A failure names fields, never values. */
    default void same(Object expected, Object actual) {
        assertThat(Fields.differing(expected, actual)).as("fields that differ").isEmpty();
    }
}
