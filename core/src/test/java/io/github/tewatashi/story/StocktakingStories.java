package io.github.tewatashi.story;

import static io.github.tewatashi.office.TestOffice.OFFICE;
import static io.github.tewatashi.store.contract.Rows.list;
import static io.github.tewatashi.story.Refusals.reason;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.tewatashi.certificate.PaperReading;
import io.github.tewatashi.incident.Incident;
import io.github.tewatashi.office.TestOffice;
import io.github.tewatashi.office.TestOffice.Visitor;
import io.github.tewatashi.stocktaking.Stocktaking;
import io.github.tewatashi.stocktaking.StocktakingReport;
import io.github.tewatashi.store.StoreException;
import io.github.tewatashi.vocabulary.By;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.IncidentSource;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.Outcome;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.Reason;
import io.github.tewatashi.vocabulary.StocktakingId;
import io.github.tewatashi.vocabulary.SwapReason;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The safe is counted at any time: a card that is gone is noticed then, and not weeks later. */
public abstract class StocktakingStories implements OnAnyStore {

    private final TestOffice office = new TestOffice(emptyStore());
    private final Stocktaking stocktaking = office.tewatashi.stocktaking(OFFICE);

    @Test
    void a_sound_safe_yields_no_finding() {
        Visitor a = office.visitor("a", "ア ア", 1);
        Visitor b = office.visitor("b", "イ イ", 2);
        begin();
        count(a, b, a);
        StocktakingReport report = close();
        assertThat(report.isSound()).isTrue();
        assertThat(report.found()).isEqualTo(2);
        assertThat(office.flaws()).isEmpty();
        assertThat(office.tewatashi
                        .inspection()
                        .inspect(OFFICE, List.of(report.seal().shortCode()))
                        .isSound())
                .isTrue();
    }

    @Test
    void a_paper_that_nobody_found_is_astray_and_nobody_can_hand_it_over() {
        Visitor a = office.visitor("a", "ア ア", 1);
        Visitor b = office.visitor("b", "イ イ", 2);
        begin();
        count(b);
        StocktakingReport report = close();

        assertThat(report.missing()).containsExactly(a.id());
        Incident incident = office.tewatashi.incidents().of(a).get(0);
        assertThat(incident.source()).isEqualTo(IncidentSource.COUNT_OF_SAFE);
        assertThat(office.place(a)).isEqualTo(Place.astray(incident.id()));
        assertThat(office.dispatch().travelling())
                .extracting(line -> line.certificate())
                .containsExactly(b.id());

        office.tewatashi
                .incidents()
                .recover(incident.id(), a.reading(), office.by())
                .orThrow();
        assertThat(office.place(a)).isEqualTo(Place.safe(OFFICE));
        assertThat(office.flaws()).isEmpty();
    }

    @Test
    void a_paper_that_the_book_has_with_somebody_is_told_and_set_against_the_one_that_is_gone() {
        Visitor a = office.visitor("a", "ア ア", 1);
        office.dispatch();
        office.receive(a);
        Visitor b = office.visitor("b", "ア ア", 2);
        begin();
        count(a);
        StocktakingReport report = close();
        assertThat(report.elsewhere()).containsExactly(new StocktakingReport.Elsewhere(a.id(), Place.Kind.HOLDER));
        assertThat(report.missing()).containsExactly(b.id());
        assertThat(report.likelySwaps())
                .singleElement()
                .satisfies(swap -> assertThat(swap.reasons()).contains(SwapReason.SAME_NAME));
        assertThat(office.flaws()).isEmpty();
    }

    @Test
    void the_count_is_blind_to_what_the_book_says() {
        Visitor a = office.visitor("a", "ア ア", 1);
        office.dispatch();
        office.receive(a);
        Visitor b = office.visitor("b", "イ イ", 2);
        begin();
        assertThat(stocktaking.count(a.reading(), office.by())).isEqualTo(new Outcome.Done<>(a.id(), false));
        assertThat(stocktaking.count(b.reading(), office.by())).isEqualTo(new Outcome.Done<>(b.id(), false));
        assertThat(reason(stocktaking.count(PaperReading.of("nothing"), office.by())))
                .isEqualTo(Reason.PAPER_UNKNOWN);
        assertThat(close().unknown()).isEqualTo(1);
    }

    @Test
    void what_comes_in_or_leaves_meanwhile_need_not_be_counted() {
        Visitor leaves = office.visitor("leaves", "ア ア", 1);
        begin();
        office.dispatch();
        Visitor comes = office.visitor("comes", "イ イ", 2);
        assertThat(close().isSound()).isTrue();

        begin();
        assertThat(close().missing()).containsExactly(comes.id());
        assertThat(office.place(leaves)).isEqualTo(Place.tray(office.session.id()));
        assertThat(office.flaws()).isEmpty();
    }

    @Test
    void an_office_counts_its_safe_once_at_a_time_and_anybody_goes_on_with_it() {
        assertThat(reason(stocktaking.close(office.by()))).isEqualTo(Reason.NO_STOCKTAKING);
        assertThat(reason(stocktaking.count(PaperReading.of("1"), office.by()))).isEqualTo(Reason.NO_STOCKTAKING);
        StocktakingId id = begin();
        Stocktaking elsewhere = office.tewatashi.stocktaking(OFFICE);
        assertThat(elsewhere.current()).contains(id);
        assertThat(reason(elsewhere.begin(office.bySecond()))).isEqualTo(Reason.STOCKTAKING_OPEN);
        assertThat(office.tewatashi.stocktaking(new OfficeId("other")).current())
                .isEmpty();
        assertThat(elsewhere.close(office.bySecond()).orThrow().id()).isEqualTo(id);
        assertThat(stocktaking.current()).isEmpty();
        assertThat(begin()).isNotEqualTo(id);
    }

    @Test
    void S9_each_step_repeated_answers_as_before() {
        Visitor a = office.visitor("a", "ア ア", 1);
        office.visitor("b", "イ イ", 2);
        By begin = office.by();
        By count = office.by();
        By close = office.by();
        StocktakingId begun = stocktaking.begin(begin).orThrow();
        CertificateId counted = stocktaking.count(a.reading(), count).orThrow();
        StocktakingReport closed = stocktaking.close(close).orThrow();
        int entries = list(office.store.ledger(OFFICE)).size();
        assertThat(stocktaking.begin(begin)).isEqualTo(new Outcome.Done<>(begun, true));
        assertThat(stocktaking.count(a.reading(), count)).isEqualTo(new Outcome.Done<>(counted, true));
        begin();
        assertThat(stocktaking.close(close)).isEqualTo(new Outcome.Done<>(closed, true));
        assertThat(list(office.store.ledger(OFFICE))).hasSize(entries + 1);
    }

    /** Hundreds of papers, so that it takes more than one commit: in every run on a store that is quick. */
    @Test
    @Tag("full")
    protected void S9_interrupted_while_it_names_what_is_missing_it_goes_on_and_tells_all_of_it() {
        int papers = 450;
        for (int i = 1; i <= papers; i++) {
            office.visitor("p" + i, "ア" + i, i);
        }
        begin();
        By by = office.by();
        for (int commits : List.of(0, 1, 1)) {
            Stocktaking dying = DyingStore.after(commits, office).stocktaking(OFFICE);
            assertThat(catchThrowable(() -> dying.close(by))).isInstanceOf(StoreException.class);
        }
        StocktakingReport report = stocktaking.close(by).orThrow();
        assertThat(report.missing()).hasSize(papers).doesNotHaveDuplicates();
        assertThat(office.flaws()).isEmpty();
    }

    private StocktakingId begin() {
        return stocktaking.begin(office.by()).orThrow();
    }

    private void count(Visitor... there) {
        for (Visitor visitor : there) {
            stocktaking.count(visitor.reading(), office.by()).orThrow();
        }
    }

    private StocktakingReport close() {
        return stocktaking.close(office.by()).orThrow();
    }
}
