package io.github.tewatashi.story;

import static io.github.tewatashi.story.Hall.OFFICE;
import static io.github.tewatashi.story.Hall.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.close.ClosingReport;
import io.github.tewatashi.desk.Answer;
import io.github.tewatashi.desk.HandedOver;
import io.github.tewatashi.desk.Matched;
import io.github.tewatashi.desk.Refused;
import io.github.tewatashi.desk.ToIdentify;
import io.github.tewatashi.incident.Cause;
import io.github.tewatashi.incident.Confirmation;
import io.github.tewatashi.incident.FoundCause;
import io.github.tewatashi.incident.IncidentReport;
import io.github.tewatashi.incident.IncidentSource;
import io.github.tewatashi.incident.Lead;
import io.github.tewatashi.incident.LeadReason;
import io.github.tewatashi.incident.Person;
import io.github.tewatashi.ledger.Details;
import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.serial.SerialAllocators;
import io.github.tewatashi.sessions.HandoutSession;
import io.github.tewatashi.sessions.Slip;
import io.github.tewatashi.story.Hall.Visitor;
import io.github.tewatashi.words.IncidentId;
import io.github.tewatashi.words.Place;
import io.github.tewatashi.words.Reason;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Cases that offices published, each twice: at which step it is prevented where the rules are kept; and where they were
 * not, or a person erred whom no rule can keep from it, when it is noticed, how, and what the report says.
 */
class PublishedCasesTest {

    private static final LocalDate NEXT_SESSION = LocalDate.of(2025, 10, 20);

    private final Hall hall = new Hall();
    private final Case life = new Case(hall);

    // ---- 2025-10-06: slip "100" of one session met paper "100" of another, whose holder was absent

    @Test
    void day_of_2025_10_06_is_prevented_at_the_dispatch_and_again_at_the_desk() {
        Hall restarting = new Hall(SerialAllocators.restartingPerSession());
        HandoutSession earlier = restarting.schedule(LocalDate.of(2025, 9, 22));
        Visitor a = restarting.visitor("holder a", "アヤマ アキ", 1, earlier);
        Visitor b = restarting.visitor("holder b", "ビトウ ベニ", 2);
        Slip moved = restarting
                .tewatashi
                .sessions()
                .move(a.certificate(), restarting.session, restarting.next())
                .orThrow();
        absent(restarting, b);
        restarting.dispatch();

        assertThat(place(restarting, b)).isEqualTo(Place.safe(OFFICE));
        Answer old = restarting.answer(restarting.desk(), a.slip(), a.name());
        assertThat(((Refused) old).reason()).isEqualTo(Reason.SLIP_OF_OTHER_SESSION);
        Matched own = (Matched) restarting.answer(restarting.desk(), moved, a.name());
        assertThat(((Refused) own.handOver(b.reading())).reason()).isEqualTo(Reason.WRONG_PAPER);
        Matched again = (Matched) restarting.answer(restarting.desk(), moved, a.name());
        assertThat(((HandedOver) again.handOver(a.reading()))
                        .received()
                        .orThrow()
                        .certificate())
                .isEqualTo(a.certificate().id());
    }

    @Test
    void day_of_2025_10_06_broken_by_hand_is_noticed_by_the_recipient_and_reported() {
        Hall restarting = new Hall(SerialAllocators.restartingPerSession());
        HandoutSession earlier = restarting.schedule(LocalDate.of(2025, 9, 22));
        Visitor a = restarting.visitor("holder a", "アヤマ アキ", 1, earlier);
        Visitor b = restarting.visitor("holder b", "ビトウ ベニ", 2);
        var moved = restarting
                .tewatashi
                .sessions()
                .move(a.certificate(), restarting.session, restarting.next())
                .orThrow();
        absent(restarting, b);
        restarting.byHand(
                b,
                Event.DISPATCHED,
                row -> row.dispatched(restarting.session.id()),
                Details.with()
                        .officer(OFFICER)
                        .session(restarting.session.id())
                        .serial(b.slip().number()));
        restarting.dispatch();
        restarting.handOverByHand(b);
        restarting.clock.pass(Duration.ofDays(1));

        Case its = new Case(restarting);
        IncidentId id = its.suspect(b, IncidentSource.BROUGHT_BY_ANOTHER);
        its.comesBack(id, b);
        assertThat(causes(its.reportsAs("2025-10-06", id)))
                .containsExactly(
                        Cause.NAME_NOT_MATCHED,
                        Cause.NUMBER_SHARED,
                        Cause.OLD_SLIP_OF_SAME_NUMBER,
                        Cause.MOVED_THOUGH_ABSENT,
                        Cause.NOT_COUNTED);
    }

    // ---- Fukuyama 2015: two papers stacked and handed over as one

    @Test
    void stacked_papers_are_noticed_at_the_count_and_the_neighbours_are_named() {
        Visitor a = hall.visitor("holder a", "アヤマ アキ", 1);
        Visitor b = hall.visitor("holder b", "ビトウ ベニ", 2);
        Visitor c = hall.visitor("holder c", "チノ チカ", 3);
        Visitor far = hall.visitor("holder d", "ドイ ダン", 4);
        hall.dispatch();
        // B's paper sticks to A's: only the upper one is read.
        hall.receive(a);
        hall.receive(far);
        hall.count(c);
        ClosingReport counted = hall.closing().close(hall.next()).orThrow();
        assertThat(counted.missing()).containsExactly(b.certificate().id());
        IncidentId id = life.nameShort(b);
        life.close();

        List<Lead> leads = hall.incidents.leads(id);
        assertThat(leads).hasSize(1);
        assertThat(leads.get(0).received()).contains(a.certificate().id());
        assertThat(leads.get(0).reasons()).containsExactly(LeadReason.NEIGHBOURING_NUMBER);
        life.comesBack(id, b);
        life.endsWithItsOwner(id, b, NEXT_SESSION);
        assertThat(causes(life.reportsAs("stacked", id))).containsExactly(Cause.COUNT_DIFFERED);
        assertThat(hall.flaws()).isEmpty();
    }

    // ---- Osaka-Higashi 2016: a namesake's paper

    @Test
    void namesakes_paper_is_prevented_by_the_birth_date_and_by_reading_the_paper() {
        Visitor one = hall.visitor("holder a", "アヤマ アキ", 1);
        Visitor other = hall.visitor("holder b", "アヤマ アキ", 2);
        hall.dispatch();
        ToIdentify asked = (ToIdentify) hall.answer(one);
        Answer wrong = asked.identify(other.certificate().face().birthDate());
        assertThat(((Refused) wrong).reason()).isEqualTo(Reason.IDENTIFIER_MISMATCH);

        Answer right = ((ToIdentify) hall.answer(one))
                .identify(one.certificate().face().birthDate());
        assertThat(((Refused) ((Matched) right).handOver(other.reading())).reason())
                .isEqualTo(Reason.WRONG_PAPER);
        Answer again = ((ToIdentify) hall.answer(one))
                .identify(one.certificate().face().birthDate());
        assertThat(((Matched) again).handOver(one.reading())).isInstanceOf(HandedOver.class);
    }

    @Test
    void namesakes_paper_given_by_hand_is_noticed_when_the_namesake_comes() {
        Visitor one = hall.visitor("holder a", "アヤマ アキ", 1);
        Visitor other = hall.visitor("holder b", "アヤマ アキ", 2);
        hall.dispatch();
        hall.handOverByHand(other);
        Answer answer = hall.answer(other);
        assertThat(((Refused) answer).reason()).isEqualTo(Reason.ALREADY_HANDED_OVER);

        IncidentId id = life.suspect(other, IncidentSource.NOT_RECEIVED_BY_HOLDER);
        List<Lead> leads = hall.incidents.leads(id);
        assertThat(leads).hasSize(1);
        assertThat(leads.get(0).reasons()).containsExactly(LeadReason.HANDED_OVER_THERE);
        life.comesBack(id, other);
        life.endsWithItsOwner(id, other, NEXT_SESSION);
        assertThat(causes(life.reportsAs("namesake", id)))
                .containsExactly(Cause.NAME_NOT_MATCHED, Cause.REFUSED_BEFORE);
        assertThat(place(hall, one)).isEqualTo(Place.tray(hall.session.id()));
    }

    // ---- Shikoku-Chuo 2025: the last visitor's paper still on the desk

    @Test
    void last_visitors_paper_keeps_the_desk_from_the_next_one() {
        Visitor a = hall.visitor("holder a", "アヤマ アキ", 1);
        Visitor c = hall.visitor("holder c", "チノ チカ", 3);
        hall.dispatch();
        Matched lying = (Matched) hall.answer(a);
        assertThat(((Refused) hall.answer(c)).reason()).isEqualTo(Reason.DESK_BUSY);
        var unused = lying.putBack().orThrow();
        assertThat(((Refused) ((Matched) hall.answer(c)).handOver(a.reading())).reason())
                .isEqualTo(Reason.WRONG_PAPER);
        assertThat(((Matched) hall.answer(c)).handOver(c.reading())).isInstanceOf(HandedOver.class);
    }

    @Test
    void last_visitors_paper_that_was_said_to_be_back_and_was_not_is_noticed_at_the_count() {
        Visitor a = hall.visitor("holder a", "アヤマ アキ", 1);
        Visitor b = hall.visitor("holder b", "ビトウ ベニ", 2);
        Visitor c = hall.visitor("holder c", "チノ チカ", 3);
        Visitor d = hall.visitor("holder d", "ドイ ダン", 4);
        hall.dispatch();
        hall.receive(d);
        // A leaves to look for the seal; the officer says that the paper is back, and it lies under C's.
        var unused = ((Matched) hall.answer(a)).putBack().orThrow();
        hall.receive(c);
        hall.count(b);
        assertThat(hall.closing().close(hall.next()).orThrow().missing())
                .containsExactly(a.certificate().id());
        IncidentId id = life.nameShort(a);
        life.close();

        List<Lead> leads = hall.incidents.leads(id);
        assertThat(leads.get(0).received()).contains(c.certificate().id());
        assertThat(leads.get(0).reasons()).containsExactly(LeadReason.ENCOUNTER_AFTER, LeadReason.SAME_DESK);
        life.comesBack(id, a);
        life.endsWithItsOwner(id, a, NEXT_SESSION);
        assertThat(causes(life.reportsAs("on-the-desk", id))).containsExactly(Cause.COUNT_DIFFERED);
        assertThat(hall.flaws()).isEmpty();
    }

    // ---- a paper left inside lent material

    @Test
    void paper_inside_lent_material_is_noticed_at_the_count_and_nobody_is_guessed_at() {
        Visitor a = hall.visitor("holder a", "アヤマ アキ", 1);
        Visitor far = hall.visitor("holder c", "チノ チカ", 3);
        Visitor farther = hall.visitor("holder d", "ドイ ダン", 4);
        Visitor b = hall.visitor("holder b", "ビトウ ベニ", 2);
        hall.dispatch();
        hall.receive(a);
        // B's paper lies in a folder of forms that is lent to C.
        hall.receive(far);
        hall.count(farther);
        assertThat(hall.closing().close(hall.next()).orThrow().missing())
                .containsExactly(b.certificate().id());
        IncidentId id = life.nameShort(b);
        life.close();
        assertThat(hall.incidents.leads(id)).isEmpty();

        hall.clock.pass(Duration.ofDays(3));
        life.comesBack(id, b);
        life.endsWithItsOwner(id, b, NEXT_SESSION);
        assertThat(causes(life.reportsAs("lent-material", id))).containsExactly(Cause.COUNT_DIFFERED);
    }

    // ---- a paper handed with another's stack

    @Test
    void paper_among_the_papers_of_one_holder_is_noticed_when_its_owner_comes() {
        Visitor first = hall.visitor("holder a", "アヤマ アキ", 1);
        Visitor second = hall.visitor("holder a", "アヤマ アキ", 2);
        Visitor b = hall.visitor("holder b", "ビトウ ベニ", 3);
        hall.dispatch();
        // Of A's two papers each is read; the third in the stack is not.
        hall.receive(first);
        hall.receive(second);
        Matched matched = (Matched) hall.answer(b);
        // There is no paper to read: the officer puts it back and says so.
        var unused = matched.putBack().orThrow();
        IncidentId id = life.suspect(b, IncidentSource.OTHER);
        assertThat(((Refused) hall.answer(b)).reason()).isEqualTo(Reason.PAPER_ASTRAY);

        List<Lead> leads = hall.incidents.leads(id);
        assertThat(leads.get(0).received()).contains(second.certificate().id());
        assertThat(leads.get(0).reasons())
                .containsExactly(LeadReason.NEIGHBOURING_NUMBER, LeadReason.ENCOUNTER_BEFORE, LeadReason.SAME_DESK);
        life.comesBack(id, b);
        life.endsWithItsOwner(id, b, NEXT_SESSION);
        // What was refused came after the suspicion, and led to nothing.
        assertThat(causes(life.reportsAs("in-a-stack", id))).isEmpty();
        assertThat(hall.flaws()).isEmpty();
    }

    // ---- a paper missing from the safe

    @Test
    void paper_missing_from_the_safe_is_noticed_when_it_is_to_travel_and_given_up() {
        Visitor a = hall.visitor("holder a", "アヤマ アキ", 1);
        // The papers are laid out before the dispatch, and A's is not there.
        IncidentId id = life.suspect(a, IncidentSource.COUNT_OF_SAFE);
        assertThat(hall.tewatashi
                        .sessions()
                        .dispatch(hall.session, OFFICER, hall.next())
                        .orThrow()
                        .travelling())
                .isEmpty();
        assertThat(hall.incidents.leads(id)).isEmpty();
        life.confirm(id, Confirmation.LOST);
        var unused = hall.incidents
                .giveUp(id, OFFICER, Hall.SECOND, "words of the officer", hall.next())
                .orThrow();
        life.tell(id, Person.OWNER);
        IncidentReport report = life.reportsAs("missing-from-the-safe", id);
        assertThat(report.causes()).isEmpty();
        assertThat(report.incident().pending()).isEmpty();
        assertThat(hall.flaws()).isEmpty();
    }

    private static void absent(Hall hall, Visitor visitor) {
        var unused = hall.tewatashi
                .sessions()
                .reportAbsence(visitor.certificate(), hall.session, OFFICER, hall.next())
                .orThrow();
    }

    private static Place place(Hall hall, Visitor visitor) {
        return hall.tewatashi.registry().place(visitor.certificate()).orElseThrow();
    }

    private static List<Cause> causes(IncidentReport report) {
        return report.causes().stream().map(FoundCause::cause).toList();
    }
}
