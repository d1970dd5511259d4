package io.github.tewatashi.stocktaking;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.engine.Command;
import io.github.tewatashi.engine.Decided;
import io.github.tewatashi.engine.Decision;
import io.github.tewatashi.fact.OfficeFact;
import io.github.tewatashi.fact.StocktakingFact;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.OfficeRecord;
import io.github.tewatashi.rule.StocktakingSeal;
import io.github.tewatashi.store.contract.Samples;
import io.github.tewatashi.vocabulary.Digest;
import io.github.tewatashi.vocabulary.Movement;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.Reason;
import io.github.tewatashi.vocabulary.StocktakingId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The count of the safe set against the book: what is decided, what is written, what the ledger says. */
class StocktakingDecisionsTest {

    private static final OfficeRecord OFFICE = Samples.office(Samples.OFFICE.value());
    private static final Place SAFE = Place.safe(Samples.OFFICE);
    private static final StocktakingId ID = new StocktakingId("count");
    private static final BegunStocktaking BEGUN = new BegunStocktaking(ID, Samples.MORNING);
    private static final CurrentStocktaking OPEN = new CurrentStocktaking(OFFICE, Optional.of(BEGUN));
    private static final CurrentStocktaking NONE = new CurrentStocktaking(OFFICE, Optional.empty());
    private static final Command COMMAND = Decided.command();

    private final CertificateRecord paper = Samples.certificate("paper");

    @Test
    void a_count_begins_in_the_chain_of_its_office_and_one_at_a_time() {
        Decision decision = StocktakingDecisions.begin(NONE, COMMAND);
        assertThat(Decided.facts(decision))
                .containsExactly(new OfficeFact.StocktakingBegun(
                        Samples.OFFICE, new StocktakingId(COMMAND.id().derive("stocktaking"))));
        assertThat(Decided.change(decision).entries().get(0).officer()).isEqualTo(Samples.OFFICER);
        OfficeRecord office = Decided.row(decision, OfficeRecord.class);
        assertThat(office.chain().length()).isEqualTo(1);
        assertThat(office.seal()).isEqualTo(OFFICE.seal());
        assertThat(Decided.nothing(StocktakingDecisions.begin(OPEN, COMMAND))).isEqualTo(Reason.STOCKTAKING_OPEN);
    }

    @Test
    void a_paper_in_the_safe_by_the_book_is_counted_there() {
        Decision decision = counts(Optional.of(paper));
        assertThat(Decided.facts(decision)).containsExactly(new StocktakingFact.CountedInSafe(paper.id(), ID));
        assertThat(Decided.row(decision, CertificateRecord.class).state()).isEqualTo(paper.state());
        assertThat(Decided.rows(decision, OfficeRecord.class)).containsExactly(OFFICE);
    }

    @Test
    void S3_a_paper_that_the_book_has_elsewhere_is_found_here() {
        for (Place book : List.of(Place.HOLDER, Place.safe(new OfficeId("other")))) {
            Decision decision =
                    counts(Optional.of(Decided.with(paper, paper.state().moved(book))));
            assertThat(Decided.facts(decision))
                    .containsExactly(new StocktakingFact.FoundInSafe(paper.id(), ID, book.kind()));
            assertThat(Decided.row(decision, CertificateRecord.class).state().place())
                    .isEqualTo(book);
            assertThat(Decided.rows(decision, OfficeRecord.class)).containsExactly(OFFICE);
        }
    }

    @Test
    void a_paper_that_nobody_knows_is_kept_in_the_chain_of_the_office() {
        Decision decision = counts(Optional.empty());
        assertThat(Decided.facts(decision))
                .containsExactly(new OfficeFact.StocktakingRefused(Samples.OFFICE, ID, Reason.PAPER_UNKNOWN));
        assertThat(Decided.row(decision, OfficeRecord.class).chain().length()).isEqualTo(1);
    }

    @Test
    void nothing_is_counted_named_or_closed_where_no_count_is_open() {
        assertThat(Decided.nothing(StocktakingDecisions.count(NONE, Optional.of(paper), COMMAND)))
                .isEqualTo(Reason.NO_STOCKTAKING);
        assertThat(Decided.nothing(StocktakingDecisions.count(NONE, Optional.empty(), COMMAND)))
                .isEqualTo(first(Reason.PAPER_UNKNOWN, Reason.NO_STOCKTAKING));
        assertThat(Decided.nothing(StocktakingDecisions.miss(NONE, List.of(paper), COMMAND)))
                .isEqualTo(Reason.NO_STOCKTAKING);
        assertThat(Decided.nothing(StocktakingDecisions.miss(NONE, List.of(), COMMAND)))
                .isEqualTo(first(Reason.ACCOUNTED_FOR, Reason.NO_STOCKTAKING));
        assertThat(Decided.nothing(StocktakingDecisions.close(OFFICE, Optional.empty(), COMMAND)))
                .isEqualTo(Reason.NO_STOCKTAKING);
    }

    @Test
    void S3_each_paper_that_nobody_found_is_astray_in_an_incident_of_its_own() {
        CertificateRecord other = Samples.certificate("other");
        Decision decision = StocktakingDecisions.miss(OPEN, List.of(paper, other), COMMAND);
        Place first = Place.astray(paper.nextIncident());
        Place second = Place.astray(other.nextIncident());
        assertThat(Decided.facts(decision))
                .containsExactly(
                        new StocktakingFact.ShortInSafe(paper.id(), ID, new Movement(SAFE, first)),
                        new StocktakingFact.ShortInSafe(other.id(), ID, new Movement(SAFE, second)));
        assertThat(Decided.rows(decision, CertificateRecord.class))
                .extracting(row -> row.state().place())
                .containsExactly(first, second);
        assertThat(Decided.rows(decision, OfficeRecord.class)).containsExactly(OFFICE);
        assertThat(Decided.nothing(StocktakingDecisions.miss(OPEN, List.of(), COMMAND)))
                .isEqualTo(Reason.ACCOUNTED_FOR);
    }

    @Test
    void S8_a_count_ends_under_a_seal_over_the_one_before() {
        Decision decision = StocktakingDecisions.close(OFFICE, Optional.of(tally(Stream.empty())), COMMAND);
        Digest seal = new StocktakingSeal(ID).over(OFFICE.seal());
        assertThat(Decided.facts(decision)).containsExactly(new OfficeFact.StocktakingClosed(Samples.OFFICE, ID, seal));
        OfficeRecord office = Decided.row(decision, OfficeRecord.class);
        assertThat(office.seal()).isEqualTo(seal);
        assertThat(office.chain().length()).isEqualTo(1);
    }

    @Test
    void S6_a_count_does_not_end_while_a_paper_is_neither_counted_nor_named() {
        StocktakingTally open = tally(Stream.of(Entries.registered(paper.id(), Samples.MORNING)));
        assertThat(open.leftOut()).containsExactly(paper.id());
        assertThat(Decided.nothing(StocktakingDecisions.close(OFFICE, Optional.of(open), COMMAND)))
                .isEqualTo(Reason.CONTENDED);
    }

    private static StocktakingTally tally(Stream<LedgerEntry> chains) {
        return StocktakingTally.of(BEGUN, SAFE, chains);
    }

    private static Reason first(Reason... holding) {
        return Collections.min(List.of(holding));
    }

    private static Decision counts(Optional<CertificateRecord> read) {
        return StocktakingDecisions.count(OPEN, read, COMMAND);
    }
}
