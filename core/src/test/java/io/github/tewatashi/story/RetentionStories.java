package io.github.tewatashi.story;

import static io.github.tewatashi.office.TestOffice.OFFICE;
import static io.github.tewatashi.office.TestOffice.OFFICER;
import static io.github.tewatashi.office.TestOffice.SECOND;
import static io.github.tewatashi.store.contract.Rows.list;
import static io.github.tewatashi.story.Refusals.reason;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.office.TestIncident;
import io.github.tewatashi.office.TestOffice;
import io.github.tewatashi.office.TestOffice.Visitor;
import io.github.tewatashi.retention.Retention;
import io.github.tewatashi.retention.RetentionRule;
import io.github.tewatashi.vocabulary.By;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.CommandId;
import io.github.tewatashi.vocabulary.Confirmation;
import io.github.tewatashi.vocabulary.IncidentSource;
import io.github.tewatashi.vocabulary.Outcome;
import io.github.tewatashi.vocabulary.Person;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.Reason;
import io.github.tewatashi.vocabulary.Subject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Faces are erased once nobody needs them any more, not a day sooner, and the ledger still verifies. */
public abstract class RetentionStories implements OnAnyStore {

    private static final Duration TWO_YEARS = Duration.ofDays(732);

    private final TestOffice office = new TestOffice(emptyStore());
    private final Retention retention = office.tewatashi.retention(RetentionRule.years(2));

    @Test
    void a_received_paper_is_erased_and_the_book_still_verifies() {
        Visitor a = received("a", "ア ア", 1);
        close();
        office.clock.pass(TWO_YEARS);

        assertThat(retention.erase(a, office.by())).isInstanceOf(Outcome.Done.class);
        assertThat(office.tewatashi.registry().find(a.id())).isEmpty();
        assertThat(office.tewatashi
                        .registry()
                        .find(OFFICE, a.certificate().face().paperNumber()))
                .isEmpty();
        assertThat(office.place(a)).isEqualTo(Place.HOLDER);
        assertThat(office.flaws()).isEmpty();
    }

    @Test
    void nothing_can_be_done_with_an_erased_certificate_but_to_see_that_it_was_erased() {
        Visitor a = received("a", "ア ア", 1);
        close();
        office.clock.pass(TWO_YEARS);
        retention.erase(a, office.by()).orThrow();

        List<Outcome<?>> tried = List.of(
                retention.erase(a, office.by()),
                office.tewatashi.registry().deposit(a, office.by()),
                office.tewatashi.registry().hold(a, office.by()),
                office.tewatashi.sessions().book(a, office.schedule(LocalDate.of(2028, 1, 1)), office.by()),
                office.tewatashi.incidents().suspect(a, IncidentSource.OTHER, office.by()));
        assertThat(tried).allSatisfy(outcome -> assertThat(reason(outcome)).isEqualTo(Reason.ERASED));
        assertThat(office.flaws()).isEmpty();
    }

    @Test
    void a_paper_that_is_still_needed_is_not_erased_however_old() {
        Visitor safe = office.visitor("safe", "ア ア", 1);
        Visitor held = received("held", "イ イ", 2);
        Visitor asked = received("asked", "ウ ウ", 3);
        close(safe);
        office.tewatashi.registry().hold(held, office.by()).orThrow();
        office.suspect(asked, IncidentSource.NOT_RECEIVED_BY_HOLDER);
        office.clock.pass(TWO_YEARS);

        assertThat(reasonOf(safe)).isEqualTo(Reason.STILL_IN_CUSTODY);
        assertThat(reasonOf(held)).isEqualTo(Reason.ON_HOLD);
        assertThat(reasonOf(asked)).isEqualTo(Reason.STILL_IN_CUSTODY);
        assertThat(retention
                        .eraseEndedBefore(OFFICE, LocalDate.of(2028, 1, 1), office.by())
                        .orThrow()
                        .certificates())
                .isZero();
        assertThat(office.flaws()).isEmpty();
    }

    @Test
    void a_paper_of_a_session_that_is_not_closed_is_still_needed() {
        Visitor a = received("a", "ア ア", 1);
        office.clock.pass(TWO_YEARS);
        assertThat(reasonOf(a)).isEqualTo(Reason.STILL_IN_CUSTODY);
    }

    @Test
    void an_incident_is_closed_first_though_its_paper_came_back_long_ago() {
        Visitor a = received("a", "ア ア", 1);
        close();
        TestIncident incident = office.suspect(a, IncidentSource.NOT_RECEIVED_BY_HOLDER);
        office.tewatashi.incidents().lift(incident.id(), SECOND, office.by()).orThrow();
        office.clock.pass(TWO_YEARS);
        assertThat(reasonOf(a)).isEqualTo(Reason.INCIDENT_OPEN);

        incident.close();
        assertThat(reasonOf(a)).as("counted from the closing of the incident").isEqualTo(Reason.RETENTION_NOT_OVER);
        office.clock.pass(TWO_YEARS);
        retention.erase(a, office.by()).orThrow();
        assertThat(office.flaws()).isEmpty();
    }

    @Test
    void the_last_day_of_the_period_is_kept_to_its_end_and_asking_does_not_put_it_off() {
        Visitor a = received("a", "ア ア", 1);
        close();
        // The day ends at 15:00 UTC in Japan.
        office.clock.pass(Duration.between(office.clock.instant(), Instant.parse("2027-10-06T14:59:00Z")));
        assertThat(reasonOf(a)).isEqualTo(Reason.RETENTION_NOT_OVER);
        office.clock.pass(Duration.ofMinutes(2));
        assertThat(retention.erase(a, office.by())).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void the_officers_words_in_its_chain_are_erased_with_it() {
        Visitor a = received("a", "ア ア", 1);
        close();
        TestIncident incident = office.suspect(a, IncidentSource.NOT_RECEIVED_BY_HOLDER);
        incident.confirm(Confirmation.LOST);
        incident.tell(Person.OWNER);
        office.tewatashi.incidents().giveUp(incident.id(), SECOND, office.by()).orThrow();
        incident.close();
        office.clock.pass(TWO_YEARS);
        List<CommandId> commands = chain(a).stream().map(LedgerEntry::command).toList();
        assertThat(commands).anyMatch(command -> office.store.remark(command).isPresent());

        retention.erase(a, office.by()).orThrow();
        assertThat(commands).noneMatch(command -> office.store.remark(command).isPresent());
        assertThat(office.flaws()).isEmpty();
    }

    @Test
    void S9_repeated_it_answers_as_before_and_registering_again_is_refused() {
        Visitor a = received("a", "ア ア", 1);
        close();
        By early = office.by();
        assertThat(reason(retention.erase(a, early))).isEqualTo(Reason.RETENTION_NOT_OVER);
        office.clock.pass(TWO_YEARS);
        By command = office.by();
        Outcome<CertificateId> first = retention.erase(a, command);

        assertThat(retention.erase(a, command)).isEqualTo(new Outcome.Done<>(first.orThrow(), true));
        assertThat(reason(retention.erase(a, early))).isEqualTo(Reason.RETENTION_NOT_OVER);
        CommandId registered = chain(a).get(0).command();
        assertThat(reason(office.tewatashi
                        .registry()
                        .register(
                                OFFICE,
                                a.certificate().holder(),
                                a.certificate().face(),
                                By.officer(OFFICER, registered))))
                .isEqualTo(Reason.ERASED);
    }

    private Visitor received(String holder, String name, int paper) {
        Visitor visitor = office.visitor(holder, name, paper);
        office.dispatch();
        office.receive(visitor);
        return visitor;
    }

    /** Counts what is still in the tray, and closes. */
    private void close(Visitor... left) {
        office.count(left);
        office.close();
    }

    private List<LedgerEntry> chain(Visitor visitor) {
        return list(office.store.chain(Subject.of(visitor.id())));
    }

    private Reason reasonOf(Visitor visitor) {
        return reason(retention.erase(visitor, office.by()));
    }
}
