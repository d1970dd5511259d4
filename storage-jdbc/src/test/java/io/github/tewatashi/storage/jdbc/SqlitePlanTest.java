package io.github.tewatashi.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every query finds its rows by an index: none walks through a table, however large it has grown. */
class SqlitePlanTest {

    private static final Statements STATEMENTS = new Statements(Dialect.SQLITE.database(), Schema.PREFIX);
    private static final Pattern ALIAS =
            Pattern.compile("(?:FROM|JOIN|UPDATE|INTO) " + Schema.PREFIX + "(\\w+)(?: (\\w)\\b)?");

    @TempDir
    private static Path folder;

    static Set<String> names() {
        return STATEMENTS.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void no_table_is_walked_through(String name) throws SQLException {
        String sql = STATEMENTS.get(name, 3);
        Set<String> tables = new HashSet<>();
        Matcher aliases = ALIAS.matcher(sql);
        while (aliases.find()) {
            tables.add(Schema.PREFIX + aliases.group(1));
            tables.add(aliases.group(2));
        }
        assertThat(tables).as("tables named in %s", name).isNotEmpty();
        assertThat(plan(sql)).noneMatch(step -> step.startsWith("SCAN ") && tables.contains(step.split(" ")[1]));
    }

    private static List<String> plan(String sql) throws SQLException {
        try (JdbcStore store = JdbcStore.sqlite(folder.resolve("plan.db"));
                Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("plan.db"));
                PreparedStatement statement = connection.prepareStatement("EXPLAIN QUERY PLAN " + sql);
                ResultSet result = statement.executeQuery()) {
            assertThat(store.offices()).isEmpty();
            List<String> steps = new ArrayList<>();
            while (result.next()) {
                steps.add(result.getString("detail"));
            }
            return steps;
        }
    }
}
