package io.github.tewatashi.storage.jdbc;

import io.github.tewatashi.record.Change;
import io.github.tewatashi.record.DeskRecord;
import io.github.tewatashi.record.ErasedRecord;
import io.github.tewatashi.record.ExpectedVersion;
import io.github.tewatashi.record.SearchKeys;
import io.github.tewatashi.record.StoredRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a change means for each table, in the one order in which everything is written, so that commits do not deadlock.
 */
final class Parts {

    private final Change change;
    private final List<Write> writes;

    Parts(Change change) {
        this.change = change;
        this.writes =
                change.writes().stream().map(Write::of).sorted(Write.BY_KEY).toList();
    }

    List<ExpectedVersion> guards() {
        return change.guards().stream()
                .sorted(Comparator.comparing(guard -> guard.session().value()))
                .toList();
    }

    /** The rows that must not be there yet. */
    List<Write> added(Table table) {
        return writes.stream()
                .filter(write -> write.isNew() && write.table().equals(table))
                .toList();
    }

    /** The rows that must be at their version. */
    List<Write> changed(Table table) {
        return writes.stream()
                .filter(write -> !write.isNew() && write.table().equals(table))
                .toList();
    }

    List<Cells> rivals() {
        List<Cells> rows = new ArrayList<>();
        for (StoredRecord stored : change.writes()) {
            if (stored instanceof DeskRecord desk) {
                rows.addAll(DeskRow.rivals(desk));
            }
        }
        return rows;
    }

    List<Cells> entries() {
        return change.entries().stream().map(LedgerRow::cells).toList();
    }

    List<Cells> keys() {
        List<Cells> rows = new ArrayList<>();
        for (SearchKeys found : change.keys()) {
            found.keys().stream()
                    .sorted()
                    .map(key -> new Cells().text(found.certificate()).text(key))
                    .forEach(rows::add);
        }
        return rows;
    }

    /** The certificates whose keys and remarks go, each in a row of its own. */
    List<Cells> erased() {
        return change.writes().stream()
                .filter(ErasedRecord.class::isInstance)
                .map(row -> Cells.of(((ErasedRecord) row).id()))
                .sorted(Comparator.comparing(row -> row.sortKey(1)))
                .toList();
    }

    List<Cells> remarks() {
        return change.remark().stream()
                .map(words -> new Cells().text(change.command()).text(words))
                .toList();
    }
}
