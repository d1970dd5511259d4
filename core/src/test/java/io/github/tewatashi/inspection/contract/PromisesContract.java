package io.github.tewatashi.inspection.contract;

import static io.github.tewatashi.inspection.contract.EntryEdit.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.fact.CertificateState;
import io.github.tewatashi.fact.DeskFact;
import io.github.tewatashi.fact.FactKind;
import io.github.tewatashi.fact.HandOverFact;
import io.github.tewatashi.inspection.Flaw;
import io.github.tewatashi.inspection.InspectionReport;
import io.github.tewatashi.inspection.Where;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.record.Authorisation;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.store.contract.Samples;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.OfficerId;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.Reason;
import io.github.tewatashi.vocabulary.Subject;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Books in which a promise is broken and every chain was linked anew, so that no digest tells: the promise itself does,
 * and the seal.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class PromisesContract {

    private Books played = new Books();
    private Books books = new Books();
    private SmallDay day;

    /** A store with nothing in it. */
    protected abstract Store emptyStore();

    /** Once for all tests: on a server a day takes seconds. */
    @BeforeAll
    void play() {
        Store store = emptyStore();
        day = new SmallDay(store);
        day.play();
        played = Books.of(store);
    }

    @BeforeEach
    void begin() {
        books = played.copy();
    }

    @Test
    void linked_anew_and_otherwise_left_alone_the_books_are_sound() {
        assertThat(books.forged().inspect().findings()).isEmpty();
    }

    @Test
    void S1_a_hand_over_without_a_match() {
        LedgerEntry handOver = of("a", FactKind.HANDED_OVER);
        remove(entry -> entry.kind() == FactKind.MATCHED && isOf(handOver, entry));
        finds(Flaw.HANDED_OVER_UNMATCHED, at(handOver));
    }

    @Test
    void S1_a_hand_over_of_another_paper_than_the_one_matched() {
        LedgerEntry handOver = of("a", FactKind.HANDED_OVER);
        change(
                entry -> entry.kind() == FactKind.MATCHED && isOf(handOver, entry),
                edit -> edit.certificate(day.papers.get("b").id()));
        finds(Flaw.HANDED_OVER_UNMATCHED, at(handOver));
    }

    @Test
    void S1_a_hand_over_by_another_slip_than_the_one_matched() {
        LedgerEntry handOver = of("a", FactKind.HANDED_OVER);
        change(
                entry -> entry.kind() == FactKind.MATCHED && isOf(handOver, entry),
                edit -> edit.number(said(of("b", FactKind.BOOKED)).number().orElseThrow()));
        finds(Flaw.HANDED_OVER_UNMATCHED, at(handOver));
    }

    @Test
    void S1_a_hand_over_without_the_confirmation_that_was_asked_for() {
        LedgerEntry handOver = of("k", FactKind.HANDED_OVER);
        remove(entry -> entry.kind() == FactKind.NAME_CONFIRMED && isOf(handOver, entry));
        finds(Flaw.HANDED_OVER_UNCONFIRMED, at(handOver));
    }

    @Test
    void S1_a_hand_over_after_the_encounter_was_ended() {
        LedgerEntry handOver = of("a", FactKind.HANDED_OVER);
        LedgerEntry match = one(entry -> entry.kind() == FactKind.MATCHED && isOf(handOver, entry));
        books.entries.add(
                books.entries.indexOf(match) + 1,
                new EntryEdit(match).kind(FactKind.ENDED).codes().done());
        finds(Flaw.HANDED_OVER_AFTER_END, at(handOver));
    }

    @Test
    void S1_a_hand_over_to_a_proxy_of_an_encounter_that_was_the_holders() {
        LedgerEntry handOver = toProxy();
        change(entry -> entry.kind() == FactKind.MATCHED && isOf(handOver, entry), edit -> edit.codes());
        finds(Flaw.HANDED_OVER_UNMATCHED, at(handOver));
    }

    @Test
    void S1_a_hand_over_to_a_proxy_that_says_it_was_to_the_holder() {
        LedgerEntry handOver = toProxy();
        change(entry -> entry.equals(handOver), edit -> edit.codes());
        finds(Flaw.HANDED_OVER_UNMATCHED, at(handOver));
    }

    @Test
    void S1_a_hand_over_to_a_proxy_whom_nobody_recorded() {
        LedgerEntry handOver = toProxy();
        LedgerEntry authorised = of("a", FactKind.PROXY_AUTHORISED);
        remove(entry -> entry.equals(authorised));
        finds(Flaw.HANDED_OVER_UNAUTHORISED, new Where.Entry(handOver.subject(), handOver.number() - 1));
    }

    @Test
    void S1_a_hand_over_to_a_proxy_who_was_recorded_afterwards() {
        LedgerEntry handOver = toProxy();
        LedgerEntry authorised = of("a", FactKind.PROXY_AUTHORISED);
        remove(entry -> entry.equals(authorised));
        books.entries.add(books.entries.indexOf(handOver) + 1, authorised);
        finds(Flaw.HANDED_OVER_UNAUTHORISED, new Where.Entry(handOver.subject(), handOver.number() - 1));
        finds(Flaw.PROXY_TOO_LATE, at(handOver));
    }

    @Test
    void S1_a_hand_over_to_a_proxy_who_was_withdrawn_before() {
        LedgerEntry handOver = toProxy();
        LedgerEntry withdrawn = of("c", FactKind.PROXY_WITHDRAWN);
        LedgerEntry forged = new EntryEdit(withdrawn)
                .certificate(new CertificateId(handOver.subject().id()))
                .done();
        books.entries.add(books.entries.indexOf(handOver), forged);
        finds(Flaw.HANDED_OVER_UNAUTHORISED, new Where.Entry(handOver.subject(), handOver.number() + 1));
    }

    @Test
    void S1_a_hand_over_to_a_proxy_after_the_last_day() {
        LedgerEntry handOver = toProxy();
        change(
                entry -> entry.equals(of("a", FactKind.PROXY_AUTHORISED)),
                edit -> edit.codes("relation:FAMILY", "evidence:FAMILY_REGISTER", "validUntil:2025-11-03"));
        finds(Flaw.HANDED_OVER_UNAUTHORISED, at(handOver));
    }

    @Test
    void S1_a_hand_over_to_a_proxy_whom_the_officer_at_the_desk_had_recorded() {
        LedgerEntry handOver = toProxy();
        change(entry -> entry.equals(of("a", FactKind.PROXY_AUTHORISED)), edit -> edit.officer(handOver.officer()));
        finds(Flaw.HANDED_OVER_UNAUTHORISED, at(handOver));
    }

    @Test
    void S1_a_proxy_who_was_recorded_when_the_paper_had_left_the_safe() {
        LedgerEntry authorised = of("d", FactKind.PROXY_AUTHORISED);
        LedgerEntry dispatched = books.entries.stream()
                .filter(entry -> entry.subject().equals(authorised.subject()))
                .filter(entry -> entry.kind() == FactKind.DISPATCHED)
                .reduce((first, last) -> last)
                .orElseThrow();
        remove(entry -> entry.equals(authorised));
        books.entries.add(books.entries.indexOf(dispatched) + 1, authorised);
        finds(Flaw.PROXY_TOO_LATE, at(dispatched));
    }

    @Test
    void S1_a_second_proxy_beside_the_first_and_a_withdrawal_of_none() {
        LedgerEntry authorised = of("d", FactKind.PROXY_AUTHORISED);
        books.entries.add(books.entries.indexOf(authorised) + 1, authorised);
        finds(Flaw.OUT_OF_ORDER, new Where.Entry(authorised.subject(), authorised.number() + 1));
        LedgerEntry withdrawn = of("c", FactKind.PROXY_WITHDRAWN);
        books.entries.add(books.entries.indexOf(withdrawn) + 1, withdrawn);
        finds(Flaw.OUT_OF_ORDER, new Where.Entry(withdrawn.subject(), withdrawn.number() + 1));
    }

    @Test
    void S8_a_proxy_without_a_last_day() {
        LedgerEntry authorised = of("d", FactKind.PROXY_AUTHORISED);
        change(entry -> entry.equals(authorised), edit -> edit.codes("relation:FAMILY", "evidence:FAMILY_REGISTER"));
        finds(Flaw.ENTRY_MALFORMED, at(authorised));
    }

    @Test
    void S8_a_row_with_a_proxy_whom_the_ledger_does_not_know() {
        LedgerEntry withdrawn = of("c", FactKind.PROXY_WITHDRAWN);
        Optional<Authorisation> other = row("d").authorisation();
        books.rows.replaceAll(row -> row.equals(row("c")) ? row("c").authorised(other) : row);
        finds(Flaw.PROXY_ALTERED, new Where.Row(withdrawn.subject()));
    }

    @Test
    void S2_a_hand_over_without_the_identifier_that_was_asked_for() {
        LedgerEntry handOver = of("d", FactKind.HANDED_OVER);
        remove(entry -> entry.kind() == FactKind.MATCHED && isOf(handOver, entry));
        finds(Flaw.HANDED_OVER_UNIDENTIFIED, at(handOver));
    }

    @Test
    void S3_a_count_of_the_safe_that_left_a_paper_out() {
        LedgerEntry counted = of("b", FactKind.COUNTED_IN_SAFE);
        remove(counted::equals);
        finds(Flaw.SAFE_UNACCOUNTED, new Where.Row(counted.subject()));
    }

    @Test
    void S8_a_count_of_the_safe_whose_seal_is_another() {
        LedgerEntry taken = one(entry -> entry.kind() == FactKind.STOCKTAKEN);
        change(taken::equals, edit -> edit.evidence(taken.digest()));
        finds(Flaw.SEAL_DIFFERS, at(taken));
    }

    @Test
    void S8_a_count_of_the_safe_that_was_never_begun() {
        LedgerEntry taken = one(entry -> entry.kind() == FactKind.STOCKTAKEN);
        change(taken::equals, edit -> edit.codes("stocktaking:another"));
        finds(Flaw.OUT_OF_ORDER, at(taken));
    }

    @Test
    void S3_an_erasure_while_an_incident_was_open() {
        LedgerEntry erased = of("j", FactKind.ERASED);
        remove(entry -> entry.kind() == FactKind.INCIDENT_CLOSED);
        finds(Flaw.ERASED_TOO_SOON, new Where.Entry(erased.subject(), erased.number() - 1));
    }

    @Test
    void S3_a_movement_from_where_the_paper_was_not() {
        LedgerEntry received = of("f", FactKind.DISPUTED);
        change(
                entry -> entry.equals(received),
                edit -> edit.moved(
                        Place.handedOver(new EncounterId("another")),
                        said(received).movement().orElseThrow().to()));
        finds(Flaw.MOVED_FROM_ELSEWHERE, at(received));
    }

    @Test
    void S3_a_movement_that_is_missing() {
        remove(entry -> entry.equals(of("a", FactKind.RECEIVED)));
        LedgerEntry deposited = of("a", FactKind.DEPOSITED);
        finds(Flaw.MOVED_FROM_ELSEWHERE, new Where.Entry(deposited.subject(), deposited.number() - 1));
    }

    @Test
    void S3_a_movement_to_the_safe_of_another_office() {
        LedgerEntry registered = of("b", FactKind.REGISTERED);
        change(
                entry -> entry.equals(registered),
                edit -> edit.moved(Place.ISSUER, Place.safe(new OfficeId("another"))));
        finds(Flaw.ENTRY_MALFORMED, at(registered));
    }

    @Test
    void S5_a_hand_over_while_absent() {
        remove(entry -> entry.equals(of("c", FactKind.ABSENCE_WITHDRAWN)));
        LedgerEntry handOver = of("c", FactKind.HANDED_OVER);
        finds(Flaw.MOVED_WHILE_ABSENT, new Where.Entry(handOver.subject(), handOver.number() - 1));
    }

    @Test
    void S5_a_dispatch_while_on_hold() {
        remove(entry -> entry.equals(of("i", FactKind.HOLD_RELEASED)));
        LedgerEntry dispatched = of("i", FactKind.DISPATCHED);
        finds(Flaw.MOVED_WHILE_HELD, new Where.Entry(dispatched.subject(), dispatched.number() - 1));
    }

    @Test
    void S6_a_closing_over_a_paper_that_was_not_counted() {
        remove(entry -> entry.equals(of("i", FactKind.COUNTED)));
        LedgerEntry returned = of("i", FactKind.RETURNED);
        finds(Flaw.CLOSED_UNACCOUNTED, new Where.Entry(returned.subject(), returned.number() - 1));
    }

    @Test
    void S6_a_paper_that_stayed_in_the_tray_of_a_closed_session() {
        LedgerEntry returned = of("i", FactKind.RETURNED);
        remove(entry -> entry.equals(returned));
        books.rows.replaceAll(
                row -> row instanceof CertificateRecord paper && paper.subject().equals(returned.subject())
                        ? Samples.at(paper, inTray(paper.state(), returned))
                        : row);
        finds(Flaw.LEFT_AFTER_CLOSING, new Where.Row(returned.subject()));
    }

    @Test
    void S7_a_number_given_twice_in_a_session() {
        LedgerEntry booked = of("b", FactKind.BOOKED);
        change(
                entry -> entry.equals(booked),
                edit -> edit.number(said(of("c", FactKind.BOOKED)).number().orElseThrow()));
        finds(Flaw.NUMBER_GIVEN_TWICE, at(booked));
    }

    @Test
    void S8_whatever_is_changed_before_a_closing_and_linked_anew_breaks_its_seal() {
        change(entry -> entry.equals(of("a", FactKind.RECEIVED)), edit -> edit.officer(new OfficerId("another")));
        InspectionReport report = books.forged().inspect();
        assertThat(report.findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.flaw()).isEqualTo(Flaw.SEAL_DIFFERS));
    }

    @Test
    void S10_an_encounter_that_began_before_the_last_one_had_ended() {
        LedgerEntry received = of("a", FactKind.RECEIVED);
        LedgerEntry next = one(entry -> entry.subject().kind() == Subject.Kind.DESK
                && entry.kind() == FactKind.MATCHED
                && said(entry)
                        .certificate()
                        .equals(Optional.of(day.papers.get("c").id())));
        books.entries.replaceAll(entry -> entry.equals(received)
                ? new EntryEdit(received).at(next.at().plusSeconds(1)).done()
                : entry);
        finds(Flaw.ENCOUNTERS_OVERLAP, at(next));
    }

    @Test
    void S12_an_override_by_one_officer_alone() {
        LedgerEntry unlocked = one(entry -> entry.kind() == FactKind.SLIP_UNLOCKED);
        change(
                entry -> entry.equals(unlocked),
                edit -> edit.officer(
                        ((DeskFact.SlipUnlocked) unlocked.fact()).override().refusedOfficer()));
        finds(Flaw.OVERRIDDEN_ALONE, at(unlocked));
    }

    @Test
    void S12_an_override_of_what_protects_the_match() {
        LedgerEntry withdrawn = of("c", FactKind.ABSENCE_WITHDRAWN);
        change(entry -> entry.equals(withdrawn), edit -> edit.reason(Reason.NAME_MISMATCH));
        finds(Flaw.OVERRIDDEN_FORBIDDEN, at(withdrawn));
    }

    @Test
    void S8_a_second_registration() {
        LedgerEntry registered = of("b", FactKind.REGISTERED);
        books.entries.add(books.entries.indexOf(registered) + 1, registered);
        finds(Flaw.OUT_OF_ORDER, new Where.Entry(registered.subject(), 2));
    }

    @Test
    void S3_an_incident_that_was_closed_before_its_owner_was_told() {
        remove(entry -> entry.equals(of("j", FactKind.TOLD)));
        LedgerEntry closed = of("j", FactKind.INCIDENT_CLOSED);
        finds(Flaw.OUT_OF_ORDER, new Where.Entry(closed.subject(), closed.number() - 1));
    }

    @Test
    void S3_an_incident_given_up_that_was_never_confirmed() {
        remove(entry -> entry.equals(of("j", FactKind.INCIDENT_CONFIRMED)));
        LedgerEntry givenUp = of("j", FactKind.GIVEN_UP);
        finds(Flaw.OUT_OF_ORDER, new Where.Entry(givenUp.subject(), givenUp.number() - 1));
    }

    @Test
    void S3_a_step_of_an_incident_that_never_began() {
        LedgerEntry told = of("j", FactKind.TOLD);
        change(
                entry -> entry.equals(told),
                edit -> edit.codes("incident:" + told.subject().id() + "-99", "person:OWNER"));
        finds(Flaw.OUT_OF_ORDER, at(told));
    }

    @Test
    void S3_a_step_of_an_incident_that_was_closed_and_a_second_closing() {
        LedgerEntry closed = of("j", FactKind.INCIDENT_CLOSED);
        LedgerEntry told = of("j", FactKind.TOLD);
        int end = books.entries.indexOf(closed) + 1;
        books.entries.add(end, closed);
        books.entries.add(end, new EntryEdit(told).at(closed.at()).done());
        finds(Flaw.OUT_OF_ORDER, new Where.Entry(closed.subject(), closed.number() + 1));
        finds(Flaw.OUT_OF_ORDER, new Where.Entry(closed.subject(), closed.number() + 2));
    }

    @Test
    void S3_a_paper_recovered_out_of_another_incident_than_the_one_it_is_in() {
        LedgerEntry recovered = of("f", FactKind.RECOVERED);
        LedgerEntry dispatched = of("f", FactKind.DISPATCHED);
        change(
                entry -> entry.equals(recovered),
                edit -> edit.codes("incident:" + recovered.subject().id() + "-" + dispatched.number()));
        finds(Flaw.OUT_OF_ORDER, at(recovered));
    }

    @Test
    void S3_a_suspicion_lifted_of_a_paper_that_was_not_with_its_holder() {
        LedgerEntry suspected = of("d", FactKind.SUSPECTED);
        change(
                entry -> entry.equals(suspected),
                edit -> edit.moved(
                        Place.safe(SmallDay.OFFICE),
                        said(suspected).movement().orElseThrow().to()));
        finds(Flaw.OUT_OF_ORDER, at(of("d", FactKind.SUSPICION_LIFTED)));
    }

    private void finds(Flaw flaw, Where where) {
        InspectionReport report = books.forged().inspect();
        assertThat(report.findings())
                .as("findings")
                .anySatisfy(finding -> {
                    assertThat(finding.flaw()).isEqualTo(flaw);
                    assertThat(finding.where()).isEqualTo(where);
                })
                .noneSatisfy(finding ->
                        assertThat(finding.flaw()).isIn(Flaw.ENTRY_ALTERED, Flaw.CHAIN_BROKEN, Flaw.UNREADABLE));
    }

    private void remove(Predicate<LedgerEntry> which) {
        assertThat(books.entries.removeIf(which)).isTrue();
    }

    private void change(Predicate<LedgerEntry> which, UnaryOperator<EntryEdit> how) {
        LedgerEntry entry = one(which);
        books.entries.set(
                books.entries.indexOf(entry), how.apply(new EntryEdit(entry)).done());
    }

    private LedgerEntry of(String paper, FactKind kind) {
        Subject subject = Subject.of(day.papers.get(paper).id());
        return one(entry -> entry.subject().equals(subject) && entry.kind() == kind);
    }

    /** The one hand-over to a proxy. */
    private LedgerEntry toProxy() {
        return one(entry -> entry.kind() == FactKind.HANDED_OVER
                && ((HandOverFact) entry.fact()).context().proxy().isPresent());
    }

    private CertificateRecord row(String paper) {
        return books.all(CertificateRecord.class)
                .filter(row -> row.id().equals(day.papers.get(paper).id()))
                .findFirst()
                .orElseThrow();
    }

    /** The first of them. */
    private LedgerEntry one(Predicate<LedgerEntry> which) {
        return books.entries.stream().filter(which).findFirst().orElseThrow();
    }

    private static boolean isOf(LedgerEntry handOver, LedgerEntry entry) {
        return said(entry).encounter().equals(said(handOver).encounter());
    }

    private static Where at(LedgerEntry entry) {
        return new Where.Entry(entry.subject(), entry.number());
    }

    private static CertificateState inTray(CertificateState standing, LedgerEntry returned) {
        return standing.dispatched(said(returned).session().orElseThrow())
                .counted(said(returned).session().orElseThrow());
    }
}
