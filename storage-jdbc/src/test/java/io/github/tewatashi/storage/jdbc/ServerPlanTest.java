package io.github.tewatashi.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.Draft;
import io.github.tewatashi.store.Committed;
import io.github.tewatashi.store.contract.Samples;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** As on SQLite, so on the others: every query finds its rows by an index, however large its tables have grown. */
class ServerPlanTest {

    private static final int PAPERS = 2_000;

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "SQLITE")
    void no_table_is_walked_through(Dialect dialect) throws SQLException {
        DataSource database = Servers.empty(dialect);
        JdbcStore store = JdbcStore.builder(database).createSchema().build();
        fill(store);
        Statements statements = new Statements(dialect.database(), Schema.PREFIX);
        List<String> walked = new ArrayList<>();
        try (Connection connection = database.getConnection()) {
            prepare(connection, dialect);
            for (String name : statements.names()) {
                String sql = statements.get(name, 3);
                if (!sql.contains("INSERT") && !sql.contains("MERGE")) {
                    explain(connection, dialect, sql).stream()
                            .filter(step -> isWalk(dialect, step))
                            .forEach(step -> walked.add(name + ": " + step.strip()));
                }
            }
        }
        assertThat(walked).isEmpty();
    }

    private static boolean isWalk(Dialect dialect, String step) {
        return switch (dialect) {
            case POSTGRESQL -> step.contains("Seq Scan on " + Schema.PREFIX);
            case H2 -> step.contains(".tableScan");
            default -> step.startsWith("ALL ");
        };
    }

    private static List<String> explain(Connection connection, Dialect dialect, String sql) throws SQLException {
        return switch (dialect) {
            case POSTGRESQL -> {
                int parameters = (int) sql.chars().filter(c -> c == '?').count();
                Matcher places = Pattern.compile("\\?").matcher(sql);
                int[] place = {0};
                Database.execute(connection, "PREPARE q AS " + places.replaceAll(found -> "\\$" + ++place[0]));
                String nothing = parameters == 0 ? "" : "(" + "NULL, ".repeat(parameters - 1) + "NULL)";
                List<String> plan = rows(connection, "EXPLAIN EXECUTE q" + nothing, "QUERY PLAN");
                Database.execute(connection, "DEALLOCATE q");
                yield plan;
            }
            case H2 -> rows(connection, "EXPLAIN " + sql, "PLAN");
            default -> tables(connection, "EXPLAIN " + sql.replace("?", "'1000'"));
        };
    }

    private static List<String> rows(Connection connection, String sql, String column) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 1; i <= statement.getParameterMetaData().getParameterCount(); i++) {
                statement.setString(i, "1000");
            }
            try (ResultSet result = statement.executeQuery()) {
                List<String> rows = new ArrayList<>();
                while (result.next()) {
                    rows.addAll(result.getString(column).lines().toList());
                }
                return rows;
            }
        }
    }

    /** MariaDB: how each table is read, and which; what a query has made by itself is no table. */
    private static List<String> tables(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet result = statement.executeQuery()) {
            List<String> rows = new ArrayList<>();
            while (result.next()) {
                String table = String.valueOf(result.getString("table"));
                if (!table.startsWith("<")) {
                    rows.add(result.getString("type") + " " + table);
                }
            }
            return rows;
        }
    }

    private static void prepare(Connection connection, Dialect dialect) throws SQLException {
        if (dialect == Dialect.POSTGRESQL) {
            // The tables here are small: on those a walk is cheaper, and whether it is the only way is the question.
            Database.execute(connection, "SET enable_seqscan = off");
            Database.execute(connection, "SET plan_cache_mode = force_generic_plan");
        } else {
            Set<String> tables = Table.all().stream().map(Table::name).collect(Collectors.toSet());
            for (String table : tables) {
                Database.execute(
                        connection,
                        dialect == Dialect.H2
                                ? "ANALYZE TABLE " + (Schema.PREFIX + table).toUpperCase(Locale.ROOT)
                                : "ANALYZE TABLE " + Schema.PREFIX + table);
            }
        }
    }

    private static void fill(JdbcStore store) {
        Draft draft = Samples.draft("fill");
        Samples.write(draft, Day.SESSION);
        for (int i = 0; i < PAPERS; i++) {
            CertificateRecord paper =
                    Samples.inTray(Samples.booked(Samples.certificate("p" + i), Day.SESSION, i + 1), Day.SESSION);
            Samples.write(draft, paper);
            Samples.write(draft, Samples.slip(Day.SESSION, i + 1, paper));
            draft.findBy(paper.id(), Set.of("number:" + i, "name:" + i));
        }
        assertThat(store.commit(draft.done())).isEqualTo(Committed.DONE);
    }
}
