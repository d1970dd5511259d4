package io.github.tewatashi.story;

import static io.github.tewatashi.office.TestOffice.OFFICE;
import static io.github.tewatashi.office.TestOffice.OFFICER;
import static io.github.tewatashi.office.TestOffice.SECOND;
import static io.github.tewatashi.office.TestOffice.WORDS;
import static io.github.tewatashi.story.Refusals.reason;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.certificate.PaperReading;
import io.github.tewatashi.close.CountDiffers;
import io.github.tewatashi.desk.HandedOver;
import io.github.tewatashi.desk.Matched;
import io.github.tewatashi.desk.Refused;
import io.github.tewatashi.fact.FactKind;
import io.github.tewatashi.incident.Incident;
import io.github.tewatashi.incident.IncidentStage;
import io.github.tewatashi.incident.Incidents;
import io.github.tewatashi.incident.Pending;
import io.github.tewatashi.investigation.Deadline;
import io.github.tewatashi.investigation.Deadlines;
import io.github.tewatashi.investigation.OfficeCalendar;
import io.github.tewatashi.investigation.ReportingRule;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.office.TestOffice;
import io.github.tewatashi.office.TestOffice.Visitor;
import io.github.tewatashi.vocabulary.By;
import io.github.tewatashi.vocabulary.Confirmation;
import io.github.tewatashi.vocabulary.Filing;
import io.github.tewatashi.vocabulary.IncidentId;
import io.github.tewatashi.vocabulary.IncidentSource;
import io.github.tewatashi.vocabulary.Outcome;
import io.github.tewatashi.vocabulary.Person;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A paper that went astray is nobody's to hand over until it is back, and its incident ends with everybody told. */
public abstract class IncidentLife implements OnAnyStore {

    private final TestOffice office = new TestOffice(emptyStore());
    private final Incidents incidents = office.tewatashi.incidents();
    private final Visitor a = office.visitor("holder a", "アヤマ アキ", 1);
    private final Visitor b = office.visitor("holder b", "ビトウ ベニ", 2);

    @AfterEach
    void the_books_are_sound() {
        assertThat(office.flaws()).isEmpty();
    }

    @Test
    void a_stranger_brings_a_paper_and_it_goes_to_its_owner_through_a_normal_encounter() {
        office.dispatch();
        office.receive(a);
        // B's paper left the hall under A's: nobody gave it out by the book.
        Incident suspected = incidents
                .suspect(b, IncidentSource.BROUGHT_BY_ANOTHER, office.by())
                .orThrow();
        assertThat(suspected.stage()).isEqualTo(IncidentStage.SUSPECTED);
        assertThat(suspected.from()).isEqualTo(Place.tray(office.session.id()));
        assertThat(((Refused) office.comes(b)).reason()).isEqualTo(Reason.PAPER_ASTRAY);

        Incident confirmed = incidents
                .confirm(suspected.id(), Confirmation.WRONG_PERSON, office.by())
                .orThrow();
        assertThat(confirmed.pending())
                .containsExactly(Pending.RECOVERY, Pending.HAND_OVER, Pending.TELL_OWNER, Pending.TELL_RECIPIENT);
        assertThat(reason(incidents.recover(suspected.id(), a.reading(), office.by())))
                .isEqualTo(Reason.WRONG_PAPER);
        Incident recovered =
                incidents.recover(suspected.id(), b.reading(), office.by()).orThrow();
        assertThat(recovered.stage()).isEqualTo(IncidentStage.RECOVERED);
        assertThat(office.place(b)).isEqualTo(Place.safe(OFFICE));
        assertThat(reason(incidents.close(suspected.id(), office.by()))).isEqualTo(Reason.INCIDENT_UNFINISHED);

        office.receiveAt(LocalDate.of(2025, 10, 8), b);
        assertThat(now(suspected.id()).stage()).isEqualTo(IncidentStage.WITH_OWNER);
        tell(suspected.id(), Person.OWNER);
        assertThat(now(suspected.id()).pending()).containsExactly(Pending.TELL_RECIPIENT);
        tell(suspected.id(), Person.RECIPIENT);
        Incident closed = incidents.close(suspected.id(), office.by()).orThrow();

        assertThat(closed.isClosed()).isTrue();
        assertThat(closed.pending()).isEmpty();
        assertThat(closed.course().stream().map(LedgerEntry::kind))
                .containsExactly(
                        FactKind.SUSPECTED,
                        FactKind.INCIDENT_CONFIRMED,
                        FactKind.RECOVERED,
                        FactKind.RECEIVED,
                        FactKind.TOLD,
                        FactKind.TOLD,
                        FactKind.INCIDENT_CLOSED);
        assertThat(closed.course()).isSortedAccordingTo((x, y) -> x.at().compareTo(y.at()));
        assertThat(closed.course()).allMatch(entry -> entry.officer().equals(OFFICER));
        assertThat(incidents.of(OFFICE)).containsExactly(closed);
        office.count();
        office.close();
    }

    @Test
    void a_dispute_at_the_desk_is_an_incident_and_ends_when_the_paper_is_back() {
        office.dispatch();
        office.handOver(a).disputed("not mine").orThrow();

        Incident incident = only(a);
        assertThat(incident.source()).isEqualTo(IncidentSource.DISPUTED_AT_DESK);
        assertThat(incident.pending()).containsExactly(Pending.RECOVERY);
        assertThat(office.place(a)).isEqualTo(Place.astray(incident.id()));
        recover(a, incident.id());
        assertThat(incidents.close(incident.id(), office.by()).orThrow().isClosed())
                .isTrue();
    }

    @Test
    void what_is_named_at_the_closing_says_whether_it_was_short_or_left_over() {
        office.dispatch();
        office.receive(a);
        office.count(a);
        assertThat(office.closing().close(office.by())).isInstanceOf(CountDiffers.class);
        IncidentId leftOver = office.closing().nameInIncident(a, office.by()).orThrow();
        IncidentId shortOf = office.closing().nameInIncident(b, office.by()).orThrow();

        assertThat(now(leftOver).source()).isEqualTo(IncidentSource.LEFT_OVER_AT_CLOSING);
        assertThat(now(leftOver).from()).isEqualTo(Place.HOLDER);
        assertThat(now(shortOf).source()).isEqualTo(IncidentSource.SHORT_AT_CLOSING);
        assertThat(office.close().astray()).containsExactlyInAnyOrder(a.id(), b.id());
    }

    @Test
    void S12_a_suspicion_is_lifted_by_two_people_and_only_if_the_book_had_the_paper_with_its_holder() {
        office.dispatch();
        office.receive(a);
        IncidentId unfounded = suspect(a, IncidentSource.NOT_RECEIVED_BY_HOLDER).id();
        IncidentId inTray = suspect(b, IncidentSource.OTHER).id();

        assertThat(reason(incidents.lift(inTray, SECOND, office.by()))).isEqualTo(Reason.INCIDENT_NOT_AT_THIS_STEP);
        assertThat(reason(incidents.lift(unfounded, OFFICER, office.by()))).isEqualTo(Reason.SAME_OFFICER);
        assertThat(incidents.lift(unfounded, SECOND, office.by()).orThrow().stage())
                .isEqualTo(IncidentStage.UNFOUNDED);
        assertThat(office.place(a)).isEqualTo(Place.HOLDER);
        assertThat(incidents.close(unfounded, office.by()).orThrow().isClosed()).isTrue();
    }

    @Test
    void S12_a_lost_paper_is_given_up_by_two_people_and_its_owner_told() {
        IncidentId id = suspect(a, IncidentSource.COUNT_OF_SAFE).id();
        assertThat(reason(incidents.giveUp(id, SECOND, office.by()))).isEqualTo(Reason.INCIDENT_NOT_AT_THIS_STEP);
        incidents.confirm(id, Confirmation.LOST, office.by()).orThrow();
        assertThat(reason(incidents.giveUp(id, OFFICER, office.by()))).isEqualTo(Reason.SAME_OFFICER);
        Incident gone = incidents.giveUp(id, SECOND, office.by()).orThrow();

        assertThat(gone.stage()).isEqualTo(IncidentStage.OUT_OF_USE);
        assertThat(gone.pending()).containsExactly(Pending.TELL_OWNER);
        assertThat(office.place(a)).isEqualTo(Place.VOID);
    }

    @Test
    void a_paper_that_lies_on_a_desk_is_refused_there_once_it_is_suspected() {
        office.dispatch();
        Matched matched = (Matched) office.comes(a);
        suspect(a, IncidentSource.OTHER);
        assertThat(((Refused) matched.handOver(a.reading())).reason()).isEqualTo(Reason.PAPER_ASTRAY);
    }

    @Test
    void while_a_desk_waits_for_the_receipt_the_persons_own_word_comes_first() {
        office.dispatch();
        HandedOver handed = office.handOver(a);
        assertThat(reason(incidents.suspect(a, IncidentSource.OTHER, office.by())))
                .isEqualTo(Reason.ENCOUNTER_OPEN);
        assertThat(reason(office.closing().nameInIncident(a, office.by()))).isEqualTo(Reason.ENCOUNTER_OPEN);
        assertThat(handed.received()).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void S3_a_paper_is_in_one_incident_at_a_time_and_can_go_astray_again() {
        IncidentId first = suspect(a, IncidentSource.COUNT_OF_SAFE).id();
        assertThat(reason(incidents.suspect(a, IncidentSource.OTHER, office.by())))
                .isEqualTo(Reason.PAPER_ASTRAY);
        recover(a, first);
        IncidentId second = suspect(a, IncidentSource.COUNT_OF_SAFE).id();
        assertThat(reason(incidents.recover(first, a.reading(), office.by())))
                .isEqualTo(Reason.INCIDENT_NOT_AT_THIS_STEP);
        recover(a, second);
        assertThat(incidents.of(a)).extracting(Incident::id).containsExactly(first, second);
        assertThat(incidents.of(a)).extracting(Incident::stage).containsOnly(IncidentStage.RECOVERED);
    }

    @Test
    void S9_a_repeated_step_has_one_effect_and_the_same_answer_whatever_came_after() {
        By once = office.by();
        By again = office.by();
        Incident suspected =
                incidents.suspect(a, IncidentSource.COUNT_OF_SAFE, once).orThrow();
        IncidentId id = suspected.id();
        Incident recovered = incidents.recover(id, a.reading(), again).orThrow();
        incidents.close(id, office.by()).orThrow();

        assertThat(incidents.suspect(a, IncidentSource.COUNT_OF_SAFE, once))
                .isEqualTo(new Outcome.Done<>(suspected, true));
        assertThat(incidents.recover(id, a.reading(), again)).isEqualTo(new Outcome.Done<>(recovered, true));
        assertThat(only(a).course()).hasSize(3);
    }

    @Test
    void a_report_that_is_filed_is_in_the_course_and_missing_no_more() {
        IncidentId id = suspect(a, IncidentSource.BROUGHT_BY_ANOTHER).id();
        incidents.confirm(id, Confirmation.WRONG_PERSON, office.by()).orThrow();
        Incident filed = incidents.file(id, Filing.PRELIMINARY, office.by()).orThrow();
        Deadlines deadlines =
                ReportingRule.of(OfficeCalendar.japanese(Set.of())).deadlines(filed, false);
        assertThat(deadlines.missing()).extracting(Deadline::filing).containsExactly(Filing.FINAL);
        assertThat(deadlines.preliminary().done())
                .contains(filed.course().get(2).at());
    }

    @Test
    void what_is_not_there_is_refused_and_words_are_asked_for() {
        IncidentId id = suspect(a, IncidentSource.OTHER).id();
        assertThat(reason(incidents.close(new IncidentId("nothing"), office.by())))
                .isEqualTo(Reason.UNKNOWN_INCIDENT);
        assertThat(reason(incidents.close(IncidentId.of(a.id(), 99), office.by())))
                .isEqualTo(Reason.UNKNOWN_INCIDENT);
        assertThat(reason(incidents.recover(id, a.reading(), office.by().because(" "))))
                .isEqualTo(Reason.REASON_MISSING);
        assertThat(reason(incidents.suspect(b, IncidentSource.OTHER, office.by().because(""))))
                .isEqualTo(Reason.REASON_MISSING);
    }

    @Test
    void S4_an_incident_shows_nothing_of_a_face() {
        Incident incident = suspect(a, IncidentSource.OTHER);
        assertThat(incident.toString()).doesNotContain(a.name(), a.paper(), WORDS);
    }

    private Incident suspect(Visitor visitor, IncidentSource source) {
        return incidents.suspect(visitor, source, office.by()).orThrow();
    }

    private void recover(Visitor visitor, IncidentId id) {
        PaperReading reading = visitor.reading();
        incidents.recover(id, reading, office.by()).orThrow();
    }

    private void tell(IncidentId id, Person whom) {
        incidents.tell(id, whom, office.by()).orThrow();
    }

    private Incident only(Visitor visitor) {
        List<Incident> all = incidents.of(visitor);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private Incident now(IncidentId id) {
        return incidents.find(id).orElseThrow();
    }
}
