package io.github.tewatashi.story;

import static io.github.tewatashi.story.Hall.OFFICE;
import static io.github.tewatashi.story.Hall.OFFICER;
import static io.github.tewatashi.story.Hall.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.certificate.PaperReading;
import io.github.tewatashi.desk.HandedOver;
import io.github.tewatashi.desk.Matched;
import io.github.tewatashi.desk.Refused;
import io.github.tewatashi.incident.Confirmation;
import io.github.tewatashi.incident.Incident;
import io.github.tewatashi.incident.IncidentSource;
import io.github.tewatashi.incident.IncidentStage;
import io.github.tewatashi.incident.Incidents;
import io.github.tewatashi.incident.Pending;
import io.github.tewatashi.incident.Person;
import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.story.Hall.Visitor;
import io.github.tewatashi.words.CommandId;
import io.github.tewatashi.words.IncidentId;
import io.github.tewatashi.words.Outcome;
import io.github.tewatashi.words.Place;
import io.github.tewatashi.words.Reason;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A paper that went astray is nobody's to hand over until it is back, and its incident ends with everybody told. */
class IncidentLifeTest {

    private final Hall hall = new Hall();
    private final Incidents incidents = hall.incidents;
    private final Visitor a = hall.visitor("holder a", "アヤマ アキ", 1);
    private final Visitor b = hall.visitor("holder b", "ビトウ ベニ", 2);

    @AfterEach
    void the_books_are_sound() {
        assertThat(hall.flaws()).isEmpty();
    }

    @Test
    void a_stranger_brings_a_paper_and_it_goes_to_its_owner_through_a_normal_encounter() {
        hall.dispatch();
        hall.receive(a);
        // B's paper left the hall under A's: nobody gave it out by the book.
        Incident suspected = incidents
                .suspect(b.certificate(), IncidentSource.BROUGHT_BY_ANOTHER, OFFICER, "A phoned")
                .orThrow();
        assertThat(suspected.stage()).isEqualTo(IncidentStage.SUSPECTED);
        assertThat(suspected.from()).isEqualTo(Place.tray(hall.session.id()));
        assertThat(((Refused) hall.answer(b)).reason()).isEqualTo(Reason.PAPER_ASTRAY);

        Incident confirmed = incidents
                .confirm(suspected.id(), Confirmation.WRONG_PERSON, OFFICER, "A has it")
                .orThrow();
        assertThat(confirmed.pending())
                .containsExactly(Pending.RECOVERY, Pending.HAND_OVER, Pending.TELL_OWNER, Pending.TELL_RECIPIENT);
        assertThat(reason(incidents.recover(suspected.id(), a.reading(), OFFICER, "fetched")))
                .isEqualTo(Reason.WRONG_PAPER);
        Incident recovered = incidents
                .recover(suspected.id(), b.reading(), OFFICER, "fetched from A")
                .orThrow();
        assertThat(recovered.stage()).isEqualTo(IncidentStage.RECOVERED);
        assertThat(hall.tewatashi.registry().place(b.certificate())).contains(Place.safe(OFFICE));
        assertThat(reason(incidents.close(suspected.id(), OFFICER, "done"))).isEqualTo(Reason.INCIDENT_UNFINISHED);

        hall.receiveAt(LocalDate.of(2025, 10, 8), b);
        assertThat(now(suspected.id()).stage()).isEqualTo(IncidentStage.WITH_OWNER);
        tell(suspected.id(), Person.OWNER);
        assertThat(now(suspected.id()).pending()).containsExactly(Pending.TELL_RECIPIENT);
        tell(suspected.id(), Person.RECIPIENT);
        Incident closed = incidents.close(suspected.id(), OFFICER, "done").orThrow();

        assertThat(closed.isClosed()).isTrue();
        assertThat(closed.pending()).isEmpty();
        assertThat(closed.course().stream().map(LedgerEntry::event))
                .containsExactly(
                        Event.SUSPECTED,
                        Event.INCIDENT_CONFIRMED,
                        Event.RECOVERED,
                        Event.RECEIVED,
                        Event.TOLD,
                        Event.TOLD,
                        Event.INCIDENT_CLOSED);
        assertThat(closed.course()).isSortedAccordingTo((x, y) -> x.at().compareTo(y.at()));
        assertThat(closed.course()).allMatch(entry -> entry.details().officer().isPresent());
        assertThat(incidents.of(OFFICE)).containsExactly(closed);
        hall.count();
        assertThat(hall.closing().close().orThrow().isClosed()).isTrue();
    }

    @Test
    void a_dispute_at_the_desk_is_an_incident_and_ends_when_the_paper_is_back() {
        hall.dispatch();
        var unused = hall.handOver(a).disputed("not mine").orThrow();

        Incident incident = only(a);
        assertThat(incident.source()).isEqualTo(IncidentSource.DISPUTED_AT_DESK);
        assertThat(incident.pending()).containsExactly(Pending.RECOVERY);
        assertThat(hall.tewatashi.registry().place(a.certificate())).contains(Place.astray(incident.id()));
        recover(a, incident.id());
        assertThat(incidents
                        .close(incident.id(), OFFICER, "a mishearing")
                        .orThrow()
                        .isClosed())
                .isTrue();
    }

    @Test
    void what_is_named_at_the_closing_says_whether_it_was_short_or_left_over() {
        hall.dispatch();
        hall.receive(a);
        hall.count(a);
        var report = hall.closing().close().orThrow();
        assertThat(report.isClosed()).isFalse();
        IncidentId leftOver =
                hall.closing().nameInIncident(a.certificate(), "left").orThrow();
        IncidentId shortOf =
                hall.closing().nameInIncident(b.certificate(), "gone").orThrow();

        assertThat(now(leftOver).source()).isEqualTo(IncidentSource.LEFT_OVER_AT_CLOSING);
        assertThat(now(leftOver).from()).isEqualTo(Place.HOLDER);
        assertThat(now(shortOf).source()).isEqualTo(IncidentSource.SHORT_AT_CLOSING);
        assertThat(hall.closing().close().orThrow().astray())
                .containsExactlyInAnyOrder(a.certificate().id(), b.certificate().id());
    }

    @Test
    void S12_a_suspicion_is_lifted_by_two_people_and_only_if_the_book_had_the_paper_with_its_holder() {
        hall.dispatch();
        hall.receive(a);
        IncidentId unfounded = suspect(a, IncidentSource.NOT_RECEIVED_BY_HOLDER).id();
        IncidentId inTray = suspect(b, IncidentSource.OTHER).id();

        assertThat(reason(incidents.lift(inTray, OFFICER, SECOND, "it is there")))
                .isEqualTo(Reason.INCIDENT_NOT_AT_THIS_STEP);
        assertThat(reason(incidents.lift(unfounded, OFFICER, OFFICER, "found"))).isEqualTo(Reason.SAME_OFFICER);
        assertThat(incidents
                        .lift(unfounded, OFFICER, SECOND, "found at home")
                        .orThrow()
                        .stage())
                .isEqualTo(IncidentStage.UNFOUNDED);
        assertThat(hall.tewatashi.registry().place(a.certificate())).contains(Place.HOLDER);
        assertThat(incidents.close(unfounded, OFFICER, "done").orThrow().isClosed())
                .isTrue();
    }

    @Test
    void S12_a_lost_paper_is_given_up_by_two_people_and_its_owner_told() {
        IncidentId id = suspect(a, IncidentSource.COUNT_OF_SAFE).id();
        assertThat(reason(incidents.giveUp(id, OFFICER, SECOND, "gone"))).isEqualTo(Reason.INCIDENT_NOT_AT_THIS_STEP);
        var unused =
                incidents.confirm(id, Confirmation.LOST, OFFICER, "searched").orThrow();
        assertThat(reason(incidents.giveUp(id, OFFICER, OFFICER, "gone"))).isEqualTo(Reason.SAME_OFFICER);
        Incident gone = incidents.giveUp(id, OFFICER, SECOND, "gone").orThrow();

        assertThat(gone.stage()).isEqualTo(IncidentStage.OUT_OF_USE);
        assertThat(gone.pending()).containsExactly(Pending.TELL_OWNER);
        assertThat(hall.tewatashi.registry().place(a.certificate())).contains(Place.VOID);
    }

    @Test
    void a_paper_that_lies_on_a_desk_is_refused_there_once_it_is_suspected() {
        hall.dispatch();
        Matched matched = (Matched) hall.answer(a);
        suspect(a, IncidentSource.OTHER);
        assertThat(((Refused) matched.handOver(a.reading())).reason()).isEqualTo(Reason.PAPER_ASTRAY);
    }

    @Test
    void while_a_desk_waits_for_the_receipt_the_persons_own_word_comes_first() {
        hall.dispatch();
        HandedOver handed = hall.handOver(a);
        assertThat(reason(incidents.suspect(a.certificate(), IncidentSource.OTHER, OFFICER, "doubt")))
                .isEqualTo(Reason.ENCOUNTER_OPEN);
        assertThat(reason(hall.closing().nameInIncident(a.certificate(), "doubt")))
                .isEqualTo(Reason.ENCOUNTER_OPEN);
        assertThat(handed.received()).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void S3_a_paper_is_in_one_incident_at_a_time_and_can_go_astray_again() {
        IncidentId first = suspect(a, IncidentSource.COUNT_OF_SAFE).id();
        assertThat(reason(incidents.suspect(a.certificate(), IncidentSource.OTHER, OFFICER, "again")))
                .isEqualTo(Reason.PAPER_ASTRAY);
        recover(a, first);
        IncidentId second = suspect(a, IncidentSource.COUNT_OF_SAFE).id();
        assertThat(reason(incidents.recover(first, a.reading(), OFFICER, "found")))
                .isEqualTo(Reason.INCIDENT_NOT_AT_THIS_STEP);
        recover(a, second);
        assertThat(incidents.of(a.certificate())).extracting(Incident::id).containsExactly(first, second);
        assertThat(incidents.of(a.certificate())).extracting(Incident::stage).containsOnly(IncidentStage.RECOVERED);
    }

    @Test
    void S9_a_repeated_step_has_one_effect_and_the_same_answer_whatever_came_after() {
        CommandId once = new CommandId("once");
        CommandId again = new CommandId("again");
        Outcome<Incident> suspected =
                incidents.suspect(a.certificate(), IncidentSource.COUNT_OF_SAFE, OFFICER, "not there", once);
        IncidentId id = suspected.orThrow().id();
        Outcome<Incident> recovered = incidents.recover(id, a.reading(), OFFICER, "behind the shelf", again);
        var unused = incidents.close(id, OFFICER, "done").orThrow();

        assertThat(incidents.suspect(a.certificate(), IncidentSource.COUNT_OF_SAFE, OFFICER, "not there", once))
                .isEqualTo(suspected);
        assertThat(incidents.recover(id, a.reading(), OFFICER, "behind the shelf", again))
                .isEqualTo(recovered);
        assertThat(only(a).course()).hasSize(3);
    }

    @Test
    void what_is_not_there_is_refused_and_words_are_asked_for() {
        IncidentId id = suspect(a, IncidentSource.OTHER).id();
        assertThat(reason(incidents.close(new IncidentId("nothing"), OFFICER, "x")))
                .isEqualTo(Reason.UNKNOWN_INCIDENT);
        assertThat(reason(incidents.close(IncidentId.of(a.certificate().id(), 99), OFFICER, "x")))
                .isEqualTo(Reason.UNKNOWN_INCIDENT);
        assertThat(reason(incidents.recover(id, a.reading(), OFFICER, " "))).isEqualTo(Reason.REASON_MISSING);
        assertThat(reason(incidents.suspect(b.certificate(), IncidentSource.OTHER, OFFICER, "")))
                .isEqualTo(Reason.REASON_MISSING);
    }

    @Test
    void S4_an_incident_shows_nothing_of_a_face() {
        Incident incident = suspect(a, IncidentSource.OTHER);
        assertThat(incident.toString()).doesNotContain(a.name(), a.paper(), "looked for");
    }

    private Incident suspect(Visitor visitor, IncidentSource source) {
        return incidents
                .suspect(visitor.certificate(), source, OFFICER, "looked for everywhere")
                .orThrow();
    }

    private void recover(Visitor visitor, IncidentId id) {
        PaperReading reading = visitor.reading();
        var unused = incidents.recover(id, reading, OFFICER, "found").orThrow();
    }

    private void tell(IncidentId id, Person whom) {
        var unused = incidents.tell(id, whom, OFFICER, "in person").orThrow();
    }

    private Incident only(Visitor visitor) {
        List<Incident> all = incidents.of(visitor.certificate());
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private Incident now(IncidentId id) {
        return incidents.find(id).orElseThrow();
    }

    private static Reason reason(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).refusal().reason();
    }
}
