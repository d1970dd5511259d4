package io.github.tewatashi.storage.jdbc;

import java.sql.Date;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a hand can do to one table: change any column of a row, swap two rows' values, delete rows, put rows back from
 * an older copy.
 *
 * @param most of how many rows each is tried; of one, a column is changed only where no two rows can be swapped
 */
record HandEdits(StoredTable table, List<List<Object>> rows, List<List<Object>> older, int most) {

    /**
     * One of them.
     *
     * @param column which column; of a whole row {@code *}
     * @param what what was done, without any value
     * @param before the row before; of a whole table empty
     * @param after the row after; empty if it is gone
     * @param rows all rows after
     */
    record HandEdit(
            StoredTable table,
            String column,
            String what,
            List<Object> before,
            List<Object> after,
            List<List<Object>> rows) {

        Object before(String name) {
            return before.get(table.columns().indexOf(name));
        }

        Object after(String name) {
            return after.get(table.columns().indexOf(name));
        }

        /** Names no value: some are personal. */
        @Override
        public String toString() {
            return table.name() + "." + column + " " + what;
        }
    }

    List<HandEdit> all() {
        List<HandEdit> edits = new ArrayList<>();
        for (int column = 0; column < table.columns().size(); column++) {
            List<HandEdit> swaps = swaps(column);
            edits.addAll(swaps);
            if (most > 1 || swaps.isEmpty()) {
                edits.addAll(changes(column));
            }
        }
        for (int row : spread(IntStream.range(0, rows.size()).boxed().toList(), most == 1 ? 1 : 4 * most)) {
            List<List<Object>> left = new ArrayList<>(rows);
            left.remove(row);
            edits.add(new HandEdit(table, "*", "row " + row + " deleted", rows.get(row), List.of(), left));
        }
        edits.addAll(putBack());
        if (rows.size() > 1) {
            edits.add(new HandEdit(table, "*", "emptied", List.of(), List.of(), List.of()));
        }
        return edits;
    }

    private List<HandEdit> changes(int column) {
        List<Integer> filled = new ArrayList<>();
        List<Integer> empty = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            (rows.get(i).get(column) == null ? empty : filled).add(i);
        }
        Set<Integer> chosen = new LinkedHashSet<>(spread(filled, most));
        chosen.addAll(spread(empty, most));
        List<HandEdit> edits = new ArrayList<>();
        for (int row : chosen) {
            for (Object other : others(row, column)) {
                edits.add(changed(Map.of(row, with(rows.get(row), column, other)), row, column, "changed in row "));
            }
        }
        return edits;
    }

    /** Two rows' values of one column, each in the place of the other. */
    private List<HandEdit> swaps(int column) {
        List<HandEdit> edits = new ArrayList<>();
        for (int row = 0; row < rows.size() && edits.size() < most; row++) {
            for (int other = rows.size() - 1; other > row; other--) {
                Object own = rows.get(row).get(column);
                Object its = rows.get(other).get(column);
                if (!Objects.equals(own, its)) {
                    edits.add(changed(
                            Map.of(
                                    row, with(rows.get(row), column, its),
                                    other, with(rows.get(other), column, own)),
                            row,
                            column,
                            "swapped with row " + other + " in row "));
                    break;
                }
            }
        }
        return edits;
    }

    private List<HandEdit> putBack() {
        Map<List<Object>, List<Object>> before = new HashMap<>();
        older.forEach(row -> before.put(table.keyOf(row), row));
        List<HandEdit> edits = new ArrayList<>();
        for (int row = 0; row < rows.size() && edits.size() < (most == 1 ? 1 : 4 * most); row++) {
            List<Object> old = before.get(table.keyOf(rows.get(row)));
            if (old != null && !old.equals(rows.get(row))) {
                edits.add(changed(Map.of(row, old), row, -1, "put back from an older copy: row "));
            }
        }
        if (!older.equals(rows)) {
            edits.add(new HandEdit(table, "*", "put back as a whole", List.of(), List.of(), older));
        }
        return edits;
    }

    private HandEdit changed(Map<Integer, List<Object>> changes, int row, int column, String what) {
        List<List<Object>> after = new ArrayList<>(rows);
        changes.forEach(after::set);
        String name = column < 0 ? "*" : table.columns().get(column);
        return new HandEdit(table, name, what + row, rows.get(row), after.get(row), after);
    }

    /** Values that the column can have, as another row has one, or near to its own. */
    private Set<Object> others(int row, int column) {
        Object own = rows.get(row).get(column);
        Set<Object> others = new LinkedHashSet<>();
        rows.stream()
                .map(each -> each.get(column))
                .filter(value -> value != null && !value.equals(own))
                .findFirst()
                .ifPresent(others::add);
        if (own instanceof String text) {
            others.add(text + "x");
        } else if (own instanceof Number number) {
            others.add(number.longValue() + 1);
            others.add(number.longValue() - 1);
        } else if (own instanceof Date day) {
            others.add(Date.valueOf(day.toLocalDate().plusDays(1)));
        } else if (own instanceof Timestamp time) {
            others.add(Timestamp.valueOf(time.toLocalDateTime().plusNanos(1_000)));
        } else if (own == null) {
            others.add(1L);
            others.add("sample");
        } else if (!(own instanceof String)) {
            throw new IllegalStateException("no other value of " + own.getClass());
        }
        if (own != null) {
            others.add(null);
        }
        return others;
    }

    private static List<Object> with(List<Object> row, int column, Object value) {
        List<Object> changed = new ArrayList<>(row);
        changed.set(column, value);
        return Collections.unmodifiableList(changed);
    }

    /** So many of them, from the first to the last. */
    private static List<Integer> spread(List<Integer> all, int most) {
        return all.size() <= most
                ? all
                : IntStream.range(0, most)
                        .map(i -> most == 1 ? 0 : (int) ((long) i * (all.size() - 1) / (most - 1)))
                        .mapToObj(all::get)
                        .toList();
    }
}
