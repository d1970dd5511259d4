package io.github.tewatashi.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.Change;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.record.SlipRecord;
import io.github.tewatashi.record.StoredRecord;
import io.github.tewatashi.store.Committed;
import io.github.tewatashi.store.contract.ChangeBuilder;
import io.github.tewatashi.store.contract.Rows;
import io.github.tewatashi.store.contract.Samples;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * S9: whatever a caller rolls back, a row that was seen then is not believed later. On every database, at random: each
 * row that was ever seen, kept over any number of commits and rollbacks, is taken only if it is the one that the
 * database has.
 */
class RolledBackTest {

    private static final SessionRecord SESSION = Samples.session("session");
    private static final CertificateRecord PAPER = Samples.booked(Samples.certificate("paper"), SESSION, 1);
    private static final SlipRecord SLIP = Samples.slip(SESSION, 1, PAPER);

    private Caller caller = new Caller.ByHand(Servers.empty(Dialect.H2));
    private JdbcStore joining = Servers.emptyStore(Dialect.H2);

    @AfterEach
    void end() throws SQLException {
        joining.close();
        caller.close();
    }

    @ParameterizedTest
    @EnumSource
    void a_row_that_was_rolled_back_is_not_taken_for_one_that_came_instead(Dialect dialect) {
        DataSource database = Servers.empty(dialect);
        JdbcStore plain = JdbcStore.builder(database).createSchema().build();
        caller = new Caller.ByHand(database);
        joining = JdbcStore.joining(database, caller::current);
        assertThat(plain.commit(Samples.change("begin", SESSION, PAPER, SLIP))).isEqualTo(Committed.DONE);

        SplittableRandom random = new SplittableRandom(20_251_006);
        List<StoredRecord> seen = new ArrayList<>(List.of(now(plain, SESSION), now(plain, PAPER), now(plain, SLIP)));
        int[] taken = new int[2];
        for (int i = 0; i < 120; i++) {
            int number = i;
            caller.inTransaction(random.nextBoolean(), () -> {
                int changes = random.nextInt(1, 3);
                for (int c = 0; c < changes; c++) {
                    StoredRecord kept = seen.get(Math.max(0, seen.size() - 1 - random.nextInt(8)));
                    Change change = about(kept, "command " + number + "/" + c, random.nextBoolean());
                    boolean current = kept.version() == now(joining, kept).version();
                    assertThat(kept.equals(now(joining, kept)))
                            .as("a version is of one row only")
                            .isEqualTo(current);
                    assertThat(joining.commit(change)).isEqualTo(current ? Committed.DONE : Committed.CONFLICT);
                    taken[current ? 0 : 1]++;
                    if (current) {
                        change.writes().stream()
                                .filter(row -> Rows.identity(row).equals(Rows.identity(kept)))
                                .forEach(row -> seen.add(row.committed(change.step())));
                    }
                    seen.add(now(joining, kept));
                }
            });
        }
        assertThat(taken[0]).as("taken").isGreaterThan(20);
        assertThat(taken[1]).as("not believed").isGreaterThan(20);
    }

    /** A change that writes the row, or of a session one that only relies on it. */
    private static Change about(StoredRecord kept, String command, boolean relying) {
        ChangeBuilder change = Samples.draft(command);
        if (relying && kept instanceof SessionRecord session) {
            Samples.write(change.guard(session), Samples.certificate("of " + command));
        } else if (kept instanceof SlipRecord slip) {
            Samples.write(change, Samples.at(slip, slip.state().voided()));
            Samples.write(change, Samples.certificate("of " + command));
        } else {
            Samples.write(change, kept);
        }
        return change.done();
    }

    private static StoredRecord now(JdbcStore store, StoredRecord row) {
        return Rows.now(store, row).orElseThrow();
    }
}
