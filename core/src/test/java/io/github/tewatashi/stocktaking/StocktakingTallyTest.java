package io.github.tewatashi.stocktaking;

import static io.github.tewatashi.stocktaking.Entries.entry;
import static io.github.tewatashi.stocktaking.Entries.registered;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.fact.DispatchFact;
import io.github.tewatashi.fact.Fact;
import io.github.tewatashi.fact.OfficeFact;
import io.github.tewatashi.fact.RegistryFact;
import io.github.tewatashi.fact.StocktakingFact;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.rule.StocktakingSeal;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.store.contract.Samples;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.Digest;
import io.github.tewatashi.vocabulary.IncidentId;
import io.github.tewatashi.vocabulary.Movement;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.Reason;
import io.github.tewatashi.vocabulary.SessionId;
import io.github.tewatashi.vocabulary.StocktakingId;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** S3, S6: what a stocktaking counted and what it left out, read from the chains of its office. */
class StocktakingTallyTest {

    private static final StocktakingId ID = new StocktakingId("count");
    private static final StocktakingId OTHER = new StocktakingId("other");
    private static final Place SAFE = Place.safe(Samples.OFFICE);
    private static final Instant BEFORE = Samples.MORNING.minusSeconds(1);
    private static final Instant BEGUN = Samples.MORNING;
    private static final Instant AFTER = Samples.MORNING.plusSeconds(1);
    private static final CertificateId A = new CertificateId("a");
    private static final CertificateId B = new CertificateId("b");

    @Test
    void S3_what_lay_in_the_safe_from_the_beginning_on_must_have_been_counted() {
        assertThat(tally(registered(A, BEFORE), registered(B, BEGUN)).leftOut()).containsExactly(A, B);
        assertThat(tally(registered(A, AFTER)).leftOut()).isEmpty();
        assertThat(tally(registered(A, BEFORE), sent(A)).leftOut()).isEmpty();
        assertThat(tally(registered(A, BEFORE), counted(A, ID), registered(B, BEFORE))
                        .leftOut())
                .containsExactly(B);
        assertThat(tally(registered(A, BEFORE), counted(A, OTHER)).leftOut()).containsExactly(A);
    }

    @Test
    void a_paper_that_is_read_twice_is_counted_once() {
        StocktakingTally tally = tally(
                registered(A, BEFORE),
                counted(A, ID),
                counted(A, ID),
                counted(A, OTHER),
                registered(B, BEFORE),
                counted(B, ID));
        assertThat(tally.found()).isEqualTo(2);
    }

    @Test
    void S3_a_paper_that_the_book_has_elsewhere_is_told_once_for_each_place() {
        StocktakingTally tally = tally(
                registered(A, BEFORE),
                sent(A),
                found(Place.Kind.TRAY, ID),
                found(Place.Kind.TRAY, ID),
                found(Place.Kind.HOLDER, ID),
                found(Place.Kind.VOID, OTHER));
        assertThat(tally.elsewhere())
                .containsExactly(
                        new StocktakingReport.Elsewhere(A, Place.Kind.TRAY),
                        new StocktakingReport.Elsewhere(A, Place.Kind.HOLDER));
        assertThat(tally.found()).isZero();
    }

    @Test
    void S6_a_paper_that_was_named_is_missing_and_not_left_out() {
        StocktakingTally tally = tally(registered(A, BEFORE), missing(A, ID), registered(B, BEFORE), missing(B, OTHER));
        assertThat(tally.missing()).containsExactly(A);
        assertThat(tally.leftOut()).isEmpty();
    }

    @Test
    void readings_of_no_paper_are_told_by_their_number() {
        assertThat(tally(refused(ID), refused(OTHER), refused(ID), entry(new RegistryFact.Held(A), AFTER))
                        .unknown())
                .isEqualTo(2);
    }

    @Test
    void S8_the_seal_is_over_every_entry_of_this_count_and_the_seal_before() {
        LedgerEntry one = counted(A, ID);
        LedgerEntry two = missing(B, ID);
        StocktakingSeal expected = new StocktakingSeal(ID);
        expected.next(one);
        expected.next(two);
        Digest previous = Samples.digest("before");
        Digest seal = tally(registered(A, BEFORE), one, counted(A, OTHER), registered(B, BEFORE), two, refused(ID))
                .seal(previous);
        assertThat(seal).isEqualTo(expected.over(previous));
        assertThat(seal).isNotEqualTo(tally(registered(A, BEFORE), one).seal(previous));
        assertThat(seal)
                .isNotEqualTo(tally(registered(A, BEFORE), one, registered(B, BEFORE), two)
                        .seal(Digest.NONE));
    }

    private static StocktakingTally tally(LedgerEntry... chains) {
        return StocktakingTally.of(new BegunStocktaking(ID, BEGUN), SAFE, Stream.of(chains));
    }

    private static LedgerEntry counted(CertificateId paper, StocktakingId stocktaking) {
        return entry(new StocktakingFact.CountedInSafe(paper, stocktaking), AFTER);
    }

    private static LedgerEntry found(Place.Kind book, StocktakingId stocktaking) {
        return entry(new StocktakingFact.FoundInSafe(A, stocktaking, book), AFTER);
    }

    private static LedgerEntry missing(CertificateId paper, StocktakingId stocktaking) {
        Movement movement = new Movement(SAFE, Place.astray(IncidentId.of(paper, 2)));
        return entry(new StocktakingFact.ShortInSafe(paper, stocktaking, movement), AFTER);
    }

    private static LedgerEntry refused(StocktakingId stocktaking) {
        Fact fact = new OfficeFact.StocktakingRefused(Samples.OFFICE, stocktaking, Reason.PAPER_UNKNOWN);
        return entry(fact, AFTER);
    }

    private static LedgerEntry sent(CertificateId paper) {
        SessionId session = new SessionId("session");
        Movement movement = new Movement(SAFE, Place.tray(session));
        return entry(new DispatchFact.Dispatched(paper, session, new SerialNumber(1), movement), AFTER);
    }
}
