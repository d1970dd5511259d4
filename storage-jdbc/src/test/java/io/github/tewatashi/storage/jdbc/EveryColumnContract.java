package io.github.tewatashi.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.inspection.Flaw;
import io.github.tewatashi.inspection.Inspection;
import io.github.tewatashi.inspection.InspectionReport;
import io.github.tewatashi.inspection.contract.SmallDay;
import io.github.tewatashi.sessions.HandoutSession;
import io.github.tewatashi.storage.jdbc.HandEdits.HandEdit;
import io.github.tewatashi.store.Store;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/**
 * S8: whatever a hand does in the database to the books of a day is found by the inspection, which holds the printed
 * seals against them, or refused by the database; but for what {@link Exemption} names. Tables and columns are found in
 * the database itself, so that a new one is tried without anybody thinking of it.
 */
abstract class EveryColumnContract {

    /** As in {@link HandEdits}. */
    private final int most;

    EveryColumnContract(int most) {
        this.most = most;
    }

    /** A database with nothing in it, that gives connections fast. */
    abstract DataSource emptyDatabase();

    /** Whether so much is tried that each exemption is met. */
    boolean needsAllExemptions() {
        return false;
    }

    @Test
    void S8_every_column_of_every_table_changed_and_every_row_deleted_swapped_or_put_back() throws SQLException {
        DataSource database = emptyDatabase();
        JdbcStore store = JdbcStore.builder(database).createSchema().build();
        SmallDay day = new SmallDay(store);
        try (Connection connection = database.getConnection()) {
            HandoutSession session = day.before();
            Map<StoredTable, List<List<Object>>> older = read(connection);
            day.goOn(session);
            Map<StoredTable, List<List<Object>>> rows = read(connection);
            assertThat(rows.keySet()).hasSizeGreaterThan(10);
            assertThat(rows.values()).noneMatch(List::isEmpty);
            Set<String> desks = desks(rows);
            assertThat(inspected(database, store, day)).isEmpty();

            List<String> missed = new ArrayList<>();
            Set<Exemption> used = EnumSet.noneOf(Exemption.class);
            int tried = 0;
            for (StoredTable table : rows.keySet()) {
                for (HandEdit edit : new HandEdits(table, rows.get(table), older.get(table), most).all()) {
                    if (!table.write(connection, edit.rows())
                            || table.read(connection).equals(rows.get(table))) {
                        continue; // refused, or changed back by the database
                    }
                    tried++;
                    if (inspected(database, store, day).isEmpty()) {
                        Set<Exemption> reasons = exemptions(edit, desks);
                        used.addAll(reasons);
                        if (reasons.isEmpty()) {
                            missed.add(edit.toString());
                        }
                    }
                }
                assertThat(table.write(connection, rows.get(table)))
                        .as(table.name())
                        .isTrue();
            }
            assertThat(inspected(database, store, day)).isEmpty();
            assertThat(missed).isEmpty();
            if (needsAllExemptions()) {
                assertThat(used).as("exemptions that something needs").containsExactly(Exemption.values());
            }
            assertThat(tried).as("edits").isGreaterThan(most * 100);

            for (StoredTable table : rows.keySet()) {
                assertThat(table.write(connection, older.get(table)))
                        .as(table.name())
                        .isTrue();
            }
            assertThat(inspected(database, store, day))
                    .as("an older copy of all of it, which the printed seals show")
                    .contains(Flaw.PRINTED_SEAL_MISSING.name());
        }
    }

    private static Map<StoredTable, List<List<Object>>> read(Connection connection) throws SQLException {
        Map<StoredTable, List<List<Object>>> rows = new LinkedHashMap<>();
        for (StoredTable table : StoredTable.all(connection)) {
            rows.put(table, table.read(connection));
        }
        return rows;
    }

    /** What the inspection finds, or that the store does not start. */
    private static Set<String> inspected(DataSource database, Store store, SmallDay day) {
        Set<String> found = flaws(new Inspection(store).inspect(SmallDay.OFFICE, day.printedSeals));
        if (found.isEmpty()) {
            found = flaws(new Inspection(store).inspect());
        }
        if (found.isEmpty()) {
            try {
                JdbcStore.builder(database).build();
            } catch (IllegalStateException refused) {
                return Set.of("refused at the start");
            }
        }
        return found;
    }

    private static Set<String> flaws(InspectionReport report) {
        return report.findings().stream().map(finding -> finding.flaw().name()).collect(Collectors.toSet());
    }

    private static Set<Exemption> exemptions(HandEdit edit, Set<String> desks) {
        return EnumSet.allOf(Exemption.class).stream()
                .filter(exemption -> exemption.holds(edit, desks))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Exemption.class)));
    }

    private static Set<String> desks(Map<StoredTable, List<List<Object>>> rows) {
        StoredTable table = rows.keySet().stream()
                .filter(each -> each.name().equals("tewatashi_desk"))
                .findFirst()
                .orElseThrow();
        List<Integer> places = List.of("session_id", "desk", "version").stream()
                .map(table.columns()::indexOf)
                .toList();
        return rows.get(table).stream()
                .map(row -> places.stream().map(row::get).map(String::valueOf).collect(Collectors.joining("/")))
                .collect(Collectors.toSet());
    }
}
