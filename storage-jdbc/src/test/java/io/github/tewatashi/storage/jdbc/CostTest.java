package io.github.tewatashi.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.record.Change;
import io.github.tewatashi.record.Draft;
import io.github.tewatashi.store.Committed;
import io.github.tewatashi.store.DeskView;
import io.github.tewatashi.store.contract.Samples;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

/** What a step at the desk costs. */
class CostTest {

    @TempDir
    private Path folder;

    private Counting counting;
    private JdbcStore store;

    @BeforeEach
    void begin() {
        SQLiteDataSource file = new SQLiteDataSource();
        file.setUrl("jdbc:sqlite:" + folder.resolve("day.db"));
        counting = new Counting(file);
        store = JdbcStore.builder(counting).createSchema().build();
        assertThat(store.commit(Day.begun())).isEqualTo(Committed.DONE);
        counting.reset();
    }

    @Test
    void all_that_a_desk_sees_is_one_statement() {
        DeskView view = store.desk(Day.QUERY).orElseThrow();
        assertThat(counting.statements()).isEqualTo(1);
        assertThat(view.certificates()).hasSize(2);
        assertThat(view.desk().open().orElseThrow().rivals()).containsExactly(Day.RIVAL.id());
    }

    @Test
    void all_that_an_encounter_needs_is_one_statement() {
        DeskView view = store.encounter(Day.ENCOUNTER).orElseThrow();
        assertThat(counting.statements()).isEqualTo(1);
        assertThat(view.certificates()).hasSize(2);
        assertThat(view.desk().open().orElseThrow().rivals()).containsExactly(Day.RIVAL.id());
    }

    @Test
    void a_commit_is_one_transaction_with_one_batch_per_table() {
        DeskView view = store.encounter(Day.ENCOUNTER).orElseThrow();
        Draft draft = Samples.draft("hand over");
        Samples.write(draft, view.certificate(Day.PAPER.id()).orElseThrow());
        Samples.write(draft, view.desk().free());
        Change change = draft.done();
        counting.reset();
        assertThat(store.commit(change)).isEqualTo(Committed.DONE);
        assertThat(counting.transactions()).isEqualTo(1);
        // The desk, the certificate, the ledger.
        assertThat(counting.statements()).isEqualTo(3);
    }

    @Test
    void many_papers_cost_no_more_statements_than_one() {
        Draft draft = Samples.draft("register");
        for (int i = 0; i < 500; i++) {
            Samples.write(draft, Samples.certificate("new-" + i));
        }
        Change change = draft.done();
        assertThat(store.commit(change)).isEqualTo(Committed.DONE);
        assertThat(counting.transactions()).isEqualTo(1);
        assertThat(counting.statements()).isEqualTo(2);
    }

    @Test
    void a_number_is_one_transaction() {
        assertThat(store.reserve(Samples.OFFICE, "serial", 1)).isEqualTo(1);
        counting.reset();
        assertThat(List.of(store.reserve(Samples.OFFICE, "serial", 5), store.reserve(Samples.OFFICE, "serial", 1)))
                .containsExactly(2L, 7L);
        assertThat(counting.transactions()).isEqualTo(2);
    }
}
