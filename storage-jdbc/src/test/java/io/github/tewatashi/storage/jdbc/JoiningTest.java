package io.github.tewatashi.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.tewatashi.store.Committed;
import io.github.tewatashi.store.contract.Samples;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** In the caller's transaction the caller alone decides; only numbers stay taken (S7). */
class JoiningTest {

    private Connection caller;
    private JdbcStore joining;
    private JdbcStore other;

    static Stream<DataSource> databases() {
        return Stream.of(Servers.postgres(), Servers.mariaDb());
    }

    void begin(DataSource database) throws SQLException {
        other = JdbcStore.builder(database).createSchema().build();
        Servers.execute(database, "CREATE TABLE theirs (id INTEGER PRIMARY KEY)");
        caller = database.getConnection();
        caller.setAutoCommit(false);
        joining = JdbcStore.joining(database, () -> caller);
    }

    @AfterEach
    void end() throws SQLException {
        caller.close();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void after_a_rollback_nothing_of_ours_or_theirs_is_there_but_numbers_stay_taken(DataSource database)
            throws SQLException {
        begin(database);
        theirs(1);
        assertThat(joining.commit(Day.begun())).isEqualTo(Committed.DONE);
        assertThat(joining.reserve(Samples.OFFICE, "serial", 3)).isEqualTo(1);
        theirs(2);
        // Within the transaction it is there; nobody else sees it.
        assertThat(joining.desk(Day.QUERY).orElseThrow().certificates()).hasSize(2);
        assertThat(other.session(Day.SESSION.session())).isEmpty();

        caller.rollback();

        assertThat(other.session(Day.SESSION.session())).isEmpty();
        assertThat(other.entries(Day.begun().command())).isEmpty();
        assertThat(countOfTheirs()).isZero();
        assertThat(joining.reserve(Samples.OFFICE, "serial", 1)).isEqualTo(4);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void after_a_commit_both_are_there(DataSource database) throws SQLException {
        begin(database);
        theirs(1);
        assertThat(joining.commit(Day.begun())).isEqualTo(Committed.DONE);
        caller.commit();
        assertThat(other.session(Day.SESSION.session())).isPresent();
        assertThat(countOfTheirs()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_conflict_or_a_repetition_leaves_the_callers_work_as_it_was(DataSource database) throws SQLException {
        begin(database);
        theirs(1);
        assertThat(joining.commit(Day.begun())).isEqualTo(Committed.DONE);
        assertThat(joining.commit(Day.begun())).isEqualTo(Committed.REPEATED);
        // A new paper that is there already, and an old one at a version that it does not have.
        assertThat(joining.commit(Samples.change("late", Samples.certificate("new"), Day.PAPER)))
                .isEqualTo(Committed.CONFLICT);
        assertThat(joining.certificate(Samples.certificate("new").id())).isEmpty();
        theirs(2);
        assertThat(caller.getAutoCommit()).isFalse();
        caller.commit();
        assertThat(countOfTheirs()).isEqualTo(2);
        assertThat(other.certificates(Samples.OFFICE).count()).isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void without_a_transaction_it_refuses(DataSource database) throws SQLException {
        begin(database);
        caller.setAutoCommit(true);
        assertThatIllegalStateException()
                .isThrownBy(() -> joining.commit(Day.begun()))
                .withMessageContaining("no transaction to join");
        assertThatIllegalStateException().isThrownBy(() -> joining.session(Day.SESSION.session()));
        assertThatIllegalStateException().isThrownBy(() -> joining.certificates(Samples.OFFICE));
        assertThat(other.session(Day.SESSION.session())).isEmpty();
    }

    private void theirs(int id) throws SQLException {
        Database.execute(caller, "INSERT INTO theirs (id) VALUES (" + id + ")");
    }

    private int countOfTheirs() throws SQLException {
        try (Statement statement = caller.createStatement();
                ResultSet result = statement.executeQuery("SELECT count(*) FROM theirs")) {
            assertThat(result.next()).isTrue();
            return result.getInt(1);
        }
    }
}
