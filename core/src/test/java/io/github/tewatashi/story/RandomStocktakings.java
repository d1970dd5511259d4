package io.github.tewatashi.story;

import static io.github.tewatashi.office.TestOffice.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.office.TestOffice;
import io.github.tewatashi.office.TestOffice.Visitor;
import io.github.tewatashi.sessions.HandoutSession;
import io.github.tewatashi.stocktaking.Stocktaking;
import io.github.tewatashi.stocktaking.StocktakingReport;
import io.github.tewatashi.vocabulary.CertificateId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Made-up counts of a safe while the office works. Safety: every loss and every surplus is found. Liveness: nothing
 * else.
 */
public abstract class RandomStocktakings implements OnAnyStore {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void every_loss_and_every_surplus_is_found_and_nothing_else(long seed) {
        Random random = new Random(seed);
        for (int day = 0; day < 20; day++) {
            Counted counted = new Counted(new TestOffice(emptyStore()), random);
            StocktakingReport report = counted.play();
            assertThat(Set.copyOf(report.missing()))
                    .as("missing, seed %s day %s", seed, day)
                    .isEqualTo(counted.lost);
            assertThat(report.missing()).doesNotHaveDuplicates();
            assertThat(report.elsewhere())
                    .as("elsewhere, seed %s day %s", seed, day)
                    .extracting(StocktakingReport.Elsewhere::certificate)
                    .containsExactlyInAnyOrderElementsOf(counted.surplus);
            assertThat(counted.office.flaws()).isEmpty();
        }
    }

    /** A safe out of which papers get lost and into which others stray, counted while the office works. */
    private static final class Counted {

        final TestOffice office;
        final Set<CertificateId> lost = new HashSet<>();
        final Set<CertificateId> surplus = new HashSet<>();
        private final Random random;

        Counted(TestOffice office, Random random) {
            this.office = office;
            this.random = random;
        }

        StocktakingReport play() {
            List<Visitor> elsewhere = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                elsewhere.add(office.visitor("h" + i, "ア" + i, 100 + i));
            }
            office.dispatch();
            office.receive(elsewhere.get(0));
            HandoutSession next = office.schedule(LocalDate.of(2025, 11, 1));
            List<Visitor> inSafe = new ArrayList<>();
            List<Visitor> leaving = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                boolean leaves = random.nextInt(4) == 0;
                (leaves ? leaving : inSafe)
                        .add(office.visitor(
                                "s" + i, "カ" + i, i, leaves ? next : office.schedule(LocalDate.of(2026, 1 + i, 1))));
            }
            Stocktaking count = office.tewatashi.stocktaking(OFFICE);
            count.begin(office.by()).orThrow();
            int when = random.nextInt(7);
            for (int i = 0; i < 6; i++) {
                if (i == when && !leaving.isEmpty()) {
                    office.dispatch(next);
                }
                if (i < inSafe.size()) {
                    look(count, inSafe.get(i));
                }
            }
            for (Visitor visitor : elsewhere) {
                if (random.nextInt(3) == 0) {
                    surplus.add(visitor.id());
                    count.count(visitor.reading(), office.by()).orThrow();
                }
            }
            if (when == 6) {
                leaving.forEach(visitor -> look(count, visitor));
            }
            if (random.nextBoolean()) {
                office.visitor("late", "サ サ", 50);
            }
            return count.close(office.by()).orThrow();
        }

        private void look(Stocktaking count, Visitor visitor) {
            if (random.nextInt(3) == 0) {
                lost.add(visitor.id());
            } else {
                for (int times = 1 + random.nextInt(2); times > 0; times--) {
                    count.count(visitor.reading(), office.by()).orThrow();
                }
            }
        }
    }
}
