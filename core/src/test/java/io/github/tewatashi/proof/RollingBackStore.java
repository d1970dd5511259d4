package io.github.tewatashi.proof;

import io.github.tewatashi.record.Change;
import io.github.tewatashi.record.ExpectedVersion;
import io.github.tewatashi.record.StoredRecord;
import io.github.tewatashi.store.Committed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A store all of whose commands join transactions of their caller, who commits or rolls back. */
public class RollingBackStore extends SnapshotStore {

    /** Does {@code work}; then nothing of it remains, unless it is committed. */
    public void transaction(boolean commit, Runnable work) {
        Snapshot before = now();
        work.run();
        if (!commit) {
            at(before);
        }
    }

    /**
     * Its unsafe twin: a row is taken for the one decided on if it was written as often, as where versions are counted
     * one by one.
     */
    public static final class Counting extends RollingBackStore {

        private final Map<List<Object>, Integer> written = new HashMap<>();

        @Override
        public Committed commit(Change change) {
            long step = change.step();
            for (StoredRecord row : change.writes()) {
                Object id = Snapshot.id(row);
                written.put(List.of(id, row.version() + step), written(id, row.version()) + 1);
            }
            return super.commit(change);
        }

        @Override
        boolean isStale(Change change) {
            return change.writes().stream().anyMatch(row -> isOther(Snapshot.id(row), row.version()))
                    || change.guards().stream().anyMatch(this::isOther);
        }

        private boolean isOther(ExpectedVersion guard) {
            return isOther(guard.session(), guard.version());
        }

        private boolean isOther(Object id, long version) {
            return written(id, now().version(id)) != written(id, version);
        }

        private int written(Object id, long version) {
            return written.getOrDefault(List.of(id, version), 0);
        }
    }
}
