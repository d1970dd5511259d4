package io.github.tewatashi.story;

import static io.github.tewatashi.office.TestOffice.OFFICE;
import static io.github.tewatashi.store.contract.Rows.list;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.tewatashi.office.TestOffice;
import io.github.tewatashi.office.TestOffice.Visitor;
import io.github.tewatashi.retention.Erasures;
import io.github.tewatashi.retention.Retention;
import io.github.tewatashi.retention.RetentionRule;
import io.github.tewatashi.store.StoreException;
import io.github.tewatashi.vocabulary.By;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** All faces that nobody needs any more are erased together, whatever interrupts it. */
public abstract class ErasuresBeforeADay implements OnAnyStore {

    private static final Duration TWO_YEARS = Duration.ofDays(732);
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    private final TestOffice office = new TestOffice(emptyStore());
    private final Retention retention = office.tewatashi.retention(RetentionRule.years(2));

    @Test
    void all_that_ended_before_a_day_is_erased_and_what_ended_later_stays() {
        Visitor a = received("a", "ア ア", 1);
        Visitor b = received("b", "イ イ", 2);
        office.close();
        office.clock.pass(Duration.ofDays(200));
        office.tewatashi.registry().deposit(b, office.by()).orThrow();
        office.tewatashi.registry().destroy(b, office.by()).orThrow();
        office.clock.pass(TWO_YEARS);

        assertThat(erasedBefore(NEW_YEAR, office.by()).certificates()).isEqualTo(1);
        assertThat(office.tewatashi.registry().find(a.id())).isEmpty();
        assertThat(office.tewatashi.registry().find(b.id())).isPresent();
        assertThat(erasedBefore(LocalDate.of(2027, 1, 1), office.by()).certificates())
                .isEqualTo(1);
        assertThat(office.flaws()).isEmpty();
    }

    @Test
    void a_certificate_that_waits_for_its_period_is_left_out() {
        received("a", "ア ア", 1);
        office.close();
        office.clock.pass(Duration.ofDays(500));
        assertThat(erasedBefore(NEW_YEAR, office.by()).certificates()).isZero();
    }

    /** Hundreds of papers, so that it takes more than one commit: in every run on a store that is quick. */
    @Test
    @Tag("full")
    protected void S9_interrupted_after_any_commit_it_goes_on_where_it_was_and_tells_all_of_it() {
        int papers = 450;
        for (int i = 1; i <= papers; i++) {
            office.tewatashi
                    .registry()
                    .destroy(office.visitor("p" + i, "ア" + i, i), office.by())
                    .orThrow();
        }
        office.clock.pass(TWO_YEARS);
        By command = office.by();
        for (int commits : List.of(0, 1, 1)) {
            Retention dying = DyingStore.after(commits, office).retention(RetentionRule.years(2));
            assertThat(catchThrowable(() -> dying.eraseEndedBefore(OFFICE, NEW_YEAR, command)))
                    .isInstanceOf(StoreException.class);
        }
        Erasures all = erasedBefore(NEW_YEAR, command);
        assertThat(all.certificates()).isEqualTo(papers);
        assertThat(erasedBefore(NEW_YEAR, command)).isEqualTo(all);
        assertThat(list(office.store.certificates(OFFICE))).isEmpty();
        assertThat(list(office.store.erased(OFFICE))).hasSize(papers);
        assertThat(office.flaws()).isEmpty();
    }

    private Visitor received(String holder, String name, int paper) {
        Visitor visitor = office.visitor(holder, name, paper);
        office.dispatch();
        office.receive(visitor);
        return visitor;
    }

    private Erasures erasedBefore(LocalDate day, By by) {
        return retention.eraseEndedBefore(OFFICE, day, by).orThrow();
    }
}
