package io.github.tewatashi.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.record.Change;
import io.github.tewatashi.record.DeskView;
import io.github.tewatashi.store.Committed;
import io.github.tewatashi.store.contract.ChangeBuilder;
import io.github.tewatashi.store.contract.Samples;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a step at the desk costs, on every database. */
class CostTest {

    private Counting counting = new Counting(Servers.empty(Dialect.H2));
    private JdbcStore store = JdbcStore.builder(counting).createSchema().build();

    private void begin(Dialect dialect) {
        counting = new Counting(Servers.empty(dialect));
        store = JdbcStore.builder(counting).createSchema().build();
        assertThat(store.commit(Day.begun())).isEqualTo(Committed.DONE);
        counting.reset();
    }

    @ParameterizedTest
    @EnumSource
    void all_that_a_desk_sees_is_one_statement(Dialect dialect) {
        begin(dialect);
        DeskView view = store.desk(Day.QUERY).orElseThrow();
        assertThat(counting.statements()).isEqualTo(1);
        assertThat(view.certificates()).hasSize(2);
        assertThat(view.desk().open().orElseThrow().rivals()).containsExactly(Day.RIVAL.id());
    }

    @ParameterizedTest
    @EnumSource
    void all_that_an_encounter_needs_is_one_statement(Dialect dialect) {
        begin(dialect);
        DeskView view = store.encounter(Day.ENCOUNTER).orElseThrow();
        assertThat(counting.statements()).isEqualTo(1);
        assertThat(view.certificates()).hasSize(2);
        assertThat(view.desk().open().orElseThrow().rivals()).containsExactly(Day.RIVAL.id());
    }

    @ParameterizedTest
    @EnumSource
    void a_commit_is_one_transaction_with_one_statement_or_one_batch_per_table(Dialect dialect) {
        begin(dialect);
        DeskView view = store.encounter(Day.ENCOUNTER).orElseThrow();
        ChangeBuilder builder = Samples.draft("hand over").guard(view.session());
        Samples.write(builder, view.certificate(Day.PAPER.id()).orElseThrow());
        Samples.write(builder, Samples.with(view.desk(), Optional.empty()));
        Change change = builder.done();
        counting.reset();
        assertThat(store.commit(change)).isEqualTo(Committed.DONE);
        assertThat(counting.transactions()).isEqualTo(1);
        // The session that it rests on, the desk, the certificate, the ledger; on PostgreSQL all in one.
        assertThat(counting.statements()).isEqualTo(dialect == Dialect.POSTGRESQL ? 1 : 4);
    }

    @ParameterizedTest
    @EnumSource
    void many_papers_cost_no_more_statements_than_one(Dialect dialect) {
        begin(dialect);
        ChangeBuilder builder = Samples.draft("register");
        for (int i = 0; i < 500; i++) {
            Samples.write(builder, Samples.certificate("new-" + i));
        }
        Change change = builder.done();
        assertThat(store.commit(change)).isEqualTo(Committed.DONE);
        assertThat(counting.transactions()).isEqualTo(1);
        assertThat(counting.statements()).isEqualTo(dialect == Dialect.POSTGRESQL ? 1 : 2);
    }

    @ParameterizedTest
    @EnumSource
    void a_number_is_one_transaction(Dialect dialect) {
        begin(dialect);
        assertThat(store.reserve(Samples.OFFICE, "serial", 1)).isEqualTo(1);
        counting.reset();
        assertThat(List.of(store.reserve(Samples.OFFICE, "serial", 5), store.reserve(Samples.OFFICE, "serial", 1)))
                .containsExactly(2L, 7L);
        assertThat(counting.transactions()).isEqualTo(2);
    }
}
