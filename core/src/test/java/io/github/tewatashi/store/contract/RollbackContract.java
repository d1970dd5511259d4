package io.github.tewatashi.store.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.Change;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.record.SlipRecord;
import io.github.tewatashi.record.StoredRecord;
import io.github.tewatashi.store.Committed;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * S9, for a store that joins transactions of its caller's: whatever the caller rolls back, a row that was seen then is
 * not believed later. Whoever writes such a store runs this beside {@link StoreContract}.
 */
public interface RollbackContract extends StoreUnderTest {

    /** Does {@code work} in a transaction of the caller's, which the store joins, and ends it. */
    void transaction(boolean commit, Runnable work);

    /**
     * At random: each row that was ever seen, kept over any number of commits and rollbacks, is taken only if it is the
     * one that the store has. A version alone tells.
     */
    @Test
    default void a_row_that_was_rolled_back_is_not_taken_for_one_that_came_instead() {
        SessionRecord session = Samples.session("session");
        CertificateRecord paper = Samples.booked(Samples.certificate("paper"), session, 1);
        SlipRecord slip = Samples.slip(session, 1, paper);
        List<StoredRecord> seen = new ArrayList<>();
        transaction(true, () -> {
            done(Samples.change("begin", session, paper, slip));
            seen.addAll(List.of(now(session), now(paper), now(slip)));
        });

        SplittableRandom random = new SplittableRandom(20_251_006);
        int[] taken = new int[2];
        for (int i = 0; i < 120; i++) {
            String command = "command " + i + "/";
            transaction(random.nextBoolean(), () -> {
                int changes = random.nextInt(1, 3);
                for (int c = 0; c < changes; c++) {
                    StoredRecord kept = seen.get(Math.max(0, seen.size() - 1 - random.nextInt(8)));
                    Change change = about(kept, command + c, random.nextBoolean());
                    boolean current = kept.version() == now(kept).version();
                    assertThat(kept.equals(now(kept)))
                            .as("a version is of one row only")
                            .isEqualTo(current);
                    assertThat(store().commit(change)).isEqualTo(current ? Committed.DONE : Committed.CONFLICT);
                    taken[current ? 0 : 1]++;
                    seen.add(now(kept));
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
}
