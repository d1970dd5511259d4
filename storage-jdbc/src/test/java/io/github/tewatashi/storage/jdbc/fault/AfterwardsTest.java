package io.github.tewatashi.storage.jdbc.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tewatashi.Tewatashi;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.Change;
import io.github.tewatashi.storage.jdbc.JdbcStore;
import io.github.tewatashi.store.Committed;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.store.StoreException;
import io.github.tewatashi.store.StoreException.Known;
import io.github.tewatashi.store.contract.Samples;
import io.github.tewatashi.vocabulary.By;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.CommandId;
import io.github.tewatashi.vocabulary.HolderId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The database goes away after a command has happened, and before its answer is read: the command is not denied (S9).
 */
class AfterwardsTest {

    private static final CommandId COMMAND = new CommandId("register");

    private final Lines lines = new Lines("jdbc:h2:mem:afterwards;DB_CLOSE_DELAY=-1;USER=sa");
    private boolean away;
    private Store store;

    @BeforeEach
    void begin() {
        store = new Twist(JdbcStore.builder(lines.source()).createSchema().build()) {
            @Override
            Committed commit(Change change) {
                Committed answer = super.commit(change);
                away = true;
                return answer;
            }

            @Override
            List<LedgerEntry> entries(CommandId command) {
                failIfAway();
                return super.entries(command);
            }

            @Override
            Optional<CertificateRecord> certificate(CertificateId certificate) {
                failIfAway();
                return super.certificate(certificate);
            }

            private void failIfAway() {
                if (away) {
                    throw Weather.failure(Known.NOT_HAPPENED);
                }
            }
        }.store();
    }

    @AfterEach
    void end() {
        lines.close();
    }

    @Test
    void what_happened_is_to_be_asked_for_the_first_time_and_when_repeated() {
        for (int time = 0; time < 2; time++) {
            away = false;
            assertThatExceptionOfType(StoreException.class)
                    .isThrownBy(this::register)
                    .satisfies(e -> assertThat(e.known()).isEqualTo(Known.UNKNOWN));
        }
        away = false;
        assertThat(store.entries(COMMAND)).hasSize(1);
    }

    @Test
    void what_did_not_happen_is_said_not_to_have_happened() {
        away = true;
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(
                        () -> assertThat(Tewatashi.on(store).build().registry().find(Wanted.id(0)))
                                .isEmpty())
                .satisfies(e -> assertThat(e.known()).isEqualTo(Known.NOT_HAPPENED));
    }

    private void register() {
        var unused = Tewatashi.on(store)
                .build()
                .registry()
                .register(Samples.OFFICE, new HolderId("holder"), Wanted.face(0), By.officer(Samples.OFFICER, COMMAND));
    }
}
