package io.github.tewatashi.close;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.engine.Decided;
import io.github.tewatashi.engine.Decision;
import io.github.tewatashi.ledger.Details;
import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.Draft;
import io.github.tewatashi.record.OfficeRecord;
import io.github.tewatashi.store.contract.Samples;
import io.github.tewatashi.words.OfficeId;
import io.github.tewatashi.words.Place;
import io.github.tewatashi.words.Reason;
import io.github.tewatashi.words.StocktakingId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The count of the safe set against the book: what is decided, what is written, what the ledger says. */
class StocktakingDecisionsTest {

    private static final OfficeRecord OFFICE = Samples.office(Samples.OFFICE.value());
    private static final Place SAFE = Place.safe(Samples.OFFICE);
    private static final StocktakingId ID = new StocktakingId("count");

    private final CertificateRecord paper = Samples.certificate("paper");

    @Test
    void a_count_begins_in_the_chain_of_its_office_and_one_at_a_time() {
        Decision decision = begins(Optional.empty());
        Details said = Decided.said(decision, Event.STOCKTAKING_BEGUN);
        assertThat(said.officer()).contains(Samples.OFFICER);
        assertThat(said.codes()).containsExactly(draft().command().derive("stocktaking"));
        OfficeRecord office = Decided.row(decision, OfficeRecord.class);
        assertThat(office.chain().length()).isEqualTo(1);
        assertThat(office.seal()).isEqualTo(OFFICE.seal());
        assertThat(Decided.nothing(begins(Optional.of(ID)))).isEqualTo(Reason.STOCKTAKING_OPEN);
    }

    @Test
    void a_paper_in_the_safe_by_the_book_is_counted_there() {
        Decision decision = counts(Optional.of(paper));
        assertThat(Decided.said(decision, Event.COUNTED_IN_SAFE).codes()).containsExactly("count");
        assertThat(Decided.row(decision, CertificateRecord.class).standing()).isEqualTo(paper.standing());
        assertThat(Decided.rows(decision, OfficeRecord.class)).containsExactly(OFFICE);
    }

    @Test
    void S3_a_paper_that_the_book_has_elsewhere_is_found_here() {
        for (Place book : List.of(Place.HOLDER, Place.safe(new OfficeId("other")))) {
            Decision decision =
                    counts(Optional.of(paper.standing(paper.standing().moved(book))));
            assertThat(Decided.said(decision, Event.FOUND_IN_SAFE).codes())
                    .containsExactly("count", book.kind().name());
            assertThat(Decided.row(decision, CertificateRecord.class).standing().place())
                    .isEqualTo(book);
            assertThat(Decided.rows(decision, OfficeRecord.class)).containsExactly(OFFICE);
        }
    }

    @Test
    void a_paper_that_nobody_knows_is_kept_in_the_chain_of_the_office() {
        Decision decision = counts(Optional.empty());
        assertThat(Decided.refused(decision)).isEqualTo(Reason.PAPER_UNKNOWN);
        assertThat(Decided.said(decision, Event.REFUSED).codes()).containsExactly("count");
        assertThat(Decided.row(decision, OfficeRecord.class).chain().length()).isEqualTo(1);
    }

    @Test
    void S3_each_paper_that_nobody_found_is_astray_in_an_incident_of_its_own() {
        CertificateRecord other = Samples.certificate("other");
        Decision decision = misses(paper, other);
        assertThat(Decided.events(decision)).containsExactly(Event.SHORT_IN_SAFE, Event.SHORT_IN_SAFE);
        Details said = Decided.said(decision, Event.SHORT_IN_SAFE);
        assertThat(said.movement()).contains(new Details.Movement(SAFE, Place.astray(paper.nextIncident())));
        assertThat(said.codes()).containsExactly("count");
        assertThat(Decided.rows(decision, CertificateRecord.class))
                .extracting(row -> row.standing().place())
                .containsExactly(Place.astray(paper.nextIncident()), Place.astray(other.nextIncident()));
        assertThat(Decided.rows(decision, OfficeRecord.class)).containsExactly(OFFICE);
        assertThat(Decided.nothing(misses())).isEqualTo(Reason.ACCOUNTED_FOR);
    }

    @Test
    void S8_a_count_ends_under_a_seal_over_the_one_before() {
        Decision decision = ends(count());
        OfficeRecord office = Decided.row(decision, OfficeRecord.class);
        assertThat(office.seal()).isEqualTo(count().sealed(OFFICE.seal()));
        assertThat(office.chain().length()).isEqualTo(1);
        Details said = Decided.said(decision, Event.STOCKTAKEN);
        assertThat(said.evidence()).contains(office.seal());
        assertThat(said.codes()).containsExactly("count");
    }

    @Test
    void S6_a_count_does_not_end_while_a_paper_is_neither_counted_nor_named() {
        SafeCount open = count();
        open.uncounted.add(paper.id());
        assertThat(Decided.nothing(ends(open))).isEqualTo(Reason.CONTENDED);
    }

    private static SafeCount count() {
        return new SafeCount(ID, SAFE, Samples.MORNING).end();
    }

    private static Decision begins(Optional<StocktakingId> open) {
        return StocktakingDecisions.begin(draft(), OFFICE, open, Samples.OFFICER);
    }

    private static Decision counts(Optional<CertificateRecord> read) {
        return StocktakingDecisions.count(draft(), OFFICE, ID, read, Samples.OFFICER);
    }

    private static Decision misses(CertificateRecord... papers) {
        return StocktakingDecisions.miss(draft(), OFFICE, ID, List.of(papers), Samples.OFFICER);
    }

    private static Decision ends(SafeCount count) {
        return StocktakingDecisions.end(draft(), OFFICE, ID, count, Samples.OFFICER);
    }

    private static Draft draft() {
        return Samples.draft("command");
    }
}
