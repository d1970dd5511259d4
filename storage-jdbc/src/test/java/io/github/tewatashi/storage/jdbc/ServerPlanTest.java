package io.github.tewatashi.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** As on SQLite, so on the servers: every query finds its rows by an index, however large the tables have grown. */
class ServerPlanTest {

    private static final int ROWS = 3_000;
    private static final int OFFICES = 20;
    private static final Pattern PARAMETER = Pattern.compile("\\?");

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB"})
    void no_table_is_walked_through(Dialect dialect) throws SQLException {
        DataSource database = Servers.empty(dialect);
        JdbcStore.builder(database).createSchema().build().close();
        Map<String, List<String>> walks = new TreeMap<>();
        try (Connection connection = database.getConnection()) {
            fill(connection);
            Map<String, String> looking = looking(dialect);
            assertThat(looking).hasSizeGreaterThan(30);
            for (Map.Entry<String, String> statement : looking.entrySet()) {
                List<String> found = dialect == Dialect.POSTGRESQL
                        ? postgresWalks(connection, statement.getValue())
                        : mariaDbWalks(connection, statement.getValue());
                if (!found.isEmpty()) {
                    walks.put(statement.getKey(), found);
                }
            }
        }
        assertThat(walks).isEmpty();
    }

    /** The statements that have rows to find. */
    private static Map<String, String> looking(Dialect dialect) {
        Statements statements = new Statements(dialect.database(), Schema.PREFIX);
        Map<String, String> looking = new TreeMap<>();
        statements.names().forEach(name -> looking.put(name, statements.get(name, 3)));
        looking.values().removeIf(sql -> sql.startsWith("INSERT"));
        Table.all().stream()
                .filter(Table::versioned)
                .forEach(table -> looking.put("change " + table.name(), statements.guardedUpdate(table)));
        return looking;
    }

    /** What is read without a condition that the index is asked for. */
    private static List<String> postgresWalks(Connection connection, String sql) throws SQLException {
        // Planned for whatever is asked for.
        Database.execute(connection, "SET plan_cache_mode = force_generic_plan");
        int[] place = {0};
        Database.execute(connection, "PREPARE q AS " + PARAMETER.matcher(sql).replaceAll(any -> "\\$" + ++place[0]));
        String nothing = place[0] == 0 ? "" : "(" + String.join(", ", Collections.nCopies(place[0], "NULL")) + ")";
        List<String> plan = rows(connection, "EXPLAIN (COSTS OFF) EXECUTE q" + nothing, "QUERY PLAN");
        Database.execute(connection, "DEALLOCATE q");
        assertThat(plan).as("plan of %s", sql).anyMatch(ServerPlanTest::isIndexScan);
        List<String> walks = new ArrayList<>();
        for (int i = 0; i < plan.size(); i++) {
            boolean asked = i + 1 < plan.size() && plan.get(i + 1).contains("Index Cond: ");
            if (plan.get(i).contains("Seq Scan on " + Schema.PREFIX) || isIndexScan(plan.get(i)) && !asked) {
                walks.add(plan.get(i).strip());
            }
        }
        return walks;
    }

    private static boolean isIndexScan(String step) {
        return step.contains("Scan using ") || step.contains("Bitmap Index Scan on ");
    }

    /** What is read as a whole, the table itself (ALL) or an index of it. */
    private static List<String> mariaDbWalks(Connection connection, String sql) throws SQLException {
        String asked = PARAMETER.matcher(sql).replaceAll("'" + ROWS / 2 + "'");
        List<String> walks = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement("EXPLAIN " + asked);
                ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                String table = String.valueOf(result.getString("table"));
                String how = String.valueOf(result.getString("type"));
                // What the query made by itself is no table.
                if (!table.startsWith("<") && Stream.of("ALL", "index").anyMatch(how::equals)) {
                    walks.add(how + " " + table + " " + result.getString("Extra"));
                }
            }
        }
        return walks;
    }

    private static List<String> rows(Connection connection, String sql, String column) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet result = statement.executeQuery()) {
            List<String> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(result.getString(column));
            }
            return rows;
        }
    }

    /** Fills every table and lets the server count: of small ones it knows that a walk is cheaper. */
    private static void fill(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        for (Table table : Table.all()) {
            fill(connection, Schema.PREFIX + table.name());
        }
        connection.commit();
        connection.setAutoCommit(true);
        boolean mariaDb = connection.getMetaData().getDatabaseProductName().equals("MariaDB");
        for (Table table : Table.all()) {
            Database.execute(connection, (mariaDb ? "ANALYZE TABLE " : "ANALYZE ") + Schema.PREFIX + table.name());
        }
    }

    /** In row 17 all numbers are 17, and so are all texts; but the offices are few. */
    private static void fill(Connection connection, String table) throws SQLException {
        try (PreparedStatement all = connection.prepareStatement("SELECT * FROM " + table);
                ResultSet none = all.executeQuery()) {
            ResultSetMetaData columns = none.getMetaData();
            String places = String.join(", ", Collections.nCopies(columns.getColumnCount(), "?"));
            try (PreparedStatement row =
                    connection.prepareStatement("INSERT INTO " + table + " VALUES (" + places + ")")) {
                for (int i = 1; i <= ROWS; i++) {
                    for (int column = 1; column <= columns.getColumnCount(); column++) {
                        boolean few = columns.getColumnName(column).equals("office_id") && !table.endsWith("office");
                        row.setObject(column, few ? "few" + i % OFFICES : value(columns.getColumnType(column), i));
                    }
                    row.addBatch();
                }
                assertThat(row.executeBatch()).hasSize(ROWS);
            }
        }
    }

    private static Object value(int type, int row) {
        return switch (type) {
            case Types.DATE -> LocalDate.EPOCH.plusDays(row);
            case Types.TIMESTAMP -> LocalDate.EPOCH.plusDays(row).atStartOfDay();
            case Types.SMALLINT, Types.INTEGER, Types.BIGINT -> row;
            default -> String.valueOf(row);
        };
    }
}
