package io.github.tewatashi.story;

import static io.github.tewatashi.office.TestOffice.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.close.CountDiffers;
import io.github.tewatashi.close.NotClosed;
import io.github.tewatashi.desk.Answer;
import io.github.tewatashi.desk.HandedOver;
import io.github.tewatashi.desk.Matched;
import io.github.tewatashi.desk.Refused;
import io.github.tewatashi.desk.ToConfirm;
import io.github.tewatashi.desk.ToIdentify;
import io.github.tewatashi.inspection.Period;
import io.github.tewatashi.match.SlipReading;
import io.github.tewatashi.office.TestOffice;
import io.github.tewatashi.office.TestOffice.Visitor;
import io.github.tewatashi.practice.Averted;
import io.github.tewatashi.practice.NearMiss;
import io.github.tewatashi.serial.SerialAllocators;
import io.github.tewatashi.sessions.HandoutSession;
import io.github.tewatashi.vocabulary.IncidentId;
import io.github.tewatashi.vocabulary.IncidentSource;
import io.github.tewatashi.vocabulary.Outcome;
import io.github.tewatashi.vocabulary.Reason;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What would have happened without each rule, counted from what the rule refused, kept back or found. */
public abstract class NearMissStories implements OnAnyStore {

    private final TestOffice office = new TestOffice(emptyStore());
    private final Visitor a = office.visitor("holder a", "アヤマ アキ", 1);
    private final Visitor b = office.visitor("holder b", "ビトウ シヨウコ", 2);
    private final Visitor c = office.visitor("holder c", "チノ チカ", 3);

    @Test
    void S1_three_tries_for_one_paper_are_one_near_miss_with_three_entries() {
        office.dispatch();
        for (int i = 0; i < 3; i++) {
            refused(office.comes(a.slip(), c.name()), Reason.NAME_OF_ANOTHER_PAPER);
        }
        refused(office.comes(a.slip(), a.name()), Reason.SLIP_LOCKED);
        refused(office.comes(b.slip(), "ナナシ ナナ"), Reason.NAME_MISMATCH);

        assertThat(met())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        NearMiss.NUMBER_AND_NAME_APART, 1, NearMiss.ANOTHER_NAME_STATED, 1, NearMiss.GUESSED_ON, 1));
        Averted apart = averted().get(0);
        assertThat(apart.where()).hasSize(3);
        assertThat(apart.nearMiss()).isEqualTo(NearMiss.NUMBER_AND_NAME_APART);
    }

    @Test
    void S1_a_slip_of_another_day_counts_only_where_its_number_is_somebodys_here() {
        TestOffice restarting = new TestOffice(emptyStore(), SerialAllocators.restartingPerSession());
        HandoutSession earlier = restarting.schedule(LocalDate.of(2025, 9, 22));
        Visitor one = restarting.visitor("holder a", "アヤマ アキ", 1, earlier);
        Visitor two = restarting.visitor("holder c", "チノ チカ", 3, earlier);
        Visitor here = restarting.visitor("holder b", "ビトウ ベニ", 2);
        restarting.dispatch();
        assertThat(one.slip().number()).isEqualTo(here.slip().number());
        refused(restarting.comes(one.slip(), one.name()), Reason.SLIP_OF_OTHER_SESSION);
        refused(restarting.comes(two.slip(), two.name()), Reason.SLIP_OF_OTHER_SESSION);

        List<Averted> averted = averted(restarting);
        assertThat(averted).hasSize(1);
        assertThat(averted.get(0).nearMiss()).isEqualTo(NearMiss.SAME_NUMBER_OF_ANOTHER_DAY);
        assertThat(averted.get(0).where()).hasSize(1);
    }

    @Test
    void S1_what_the_paper_in_the_hand_the_officer_and_the_person_kept_from_happening() {
        office.dispatch();
        refused(((Matched) office.comes(a)).handOver(c.reading()), Reason.WRONG_PAPER);
        Answer asked = office.comes(b.slip(), "ビトウ ショウコ");
        refused(((ToConfirm) asked).different(), Reason.NAME_NOT_CONFIRMED);
        office.handOver(a).takenBack().orThrow();
        office.handOver(c).disputed("not mine").orThrow();
        refused(office.comes(c), Reason.PAPER_ASTRAY);

        assertThat(met())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        NearMiss.ANOTHER_PAPER_IN_HAND,
                        1,
                        NearMiss.NAME_FOUND_DIFFERENT,
                        1,
                        NearMiss.GIVEN_BACK_AT_DESK,
                        2,
                        NearMiss.UNDER_SUSPICION,
                        1));
    }

    @Test
    void S2_a_namesake_who_does_not_know_the_birth_date_and_two_whom_it_does_not_tell_apart() {
        Visitor d = office.visitor("holder d", "アヤマ アキ", 4);
        office.dispatch();
        Answer asked = office.comes(a.slip(), a.name());
        refused(((ToIdentify) asked).identify(d.certificate().face().birthDate()), Reason.IDENTIFIER_MISMATCH);
        assertThat(met()).containsExactlyInAnyOrderEntriesOf(Map.of(NearMiss.NAMESAKE, 1));
    }

    @Test
    void S5_what_was_kept_back_and_who_came_for_it_all_the_same_unless_it_was_overridden() {
        office.callsInAbsent(a);
        office.tewatashi.registry().hold(b, office.by()).orThrow();
        office.dispatch();
        // A second dispatch keeps the same papers back again: still two papers.
        office.tewatashi.dispatch(office.session, office.by()).orThrow();
        office.callsInAbsent(c);
        refused(office.comes(c), Reason.HOLDER_ABSENT);
        assertThat(met())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        NearMiss.WOULD_TRAVEL_THOUGH_ABSENT,
                        1,
                        NearMiss.WOULD_TRAVEL_THOUGH_HELD,
                        1,
                        NearMiss.ABSENTEES_PAPER_ASKED_FOR,
                        1));

        Refused first = (Refused) office.comes(c);
        Outcome<Reason> alone = first.overridable().orElseThrow().override(office.by());
        assertThat(alone).isInstanceOf(Outcome.Refused.class);
        first.overridable().orElseThrow().override(office.bySecond()).orThrow();
        // The first refusal was not overridden, the second was: whoever came then was the holder.
        assertThat(averted().stream()
                        .filter(one -> one.nearMiss() == NearMiss.ABSENTEES_PAPER_ASKED_FOR)
                        .flatMap(one -> one.where().stream()))
                .hasSize(1);
        assertThat(met()).containsEntry(NearMiss.OVERRIDE_ALONE, 1);
    }

    @Test
    void S6_what_the_count_found_and_a_closing_over_an_open_encounter() {
        office.dispatch();
        HandedOver open = office.handOver(a);
        assertThat(office.closing().close(office.by())).isInstanceOf(NotClosed.class);
        open.received().orThrow();
        office.count(c);
        assertThat(office.closing().close(office.by())).isInstanceOf(CountDiffers.class);
        assertThat(office.closing().close(office.by())).isInstanceOf(CountDiffers.class);

        assertThat(met())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(NearMiss.CLOSED_OVER_ENCOUNTER, 1, NearMiss.FOUND_BY_COUNT, 1));
    }

    @Test
    void S7_S10_a_misread_number_and_a_second_person_at_a_busy_desk() {
        office.dispatch();
        String number = a.slip().number().toString();
        String misread = number.substring(0, number.length() - 1) + (number.endsWith("0") ? "1" : "0");
        refused(
                office.comes(
                        office.session,
                        SlipReading.of(misread, a.slip().colour().code()),
                        a.name()),
                Reason.SLIP_MISREAD);
        HandedOver lying = office.handOver(a);
        refused(office.comes(c), Reason.DESK_BUSY);
        lying.received().orThrow();

        assertThat(met())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(NearMiss.NUMBER_MISREAD, 1, NearMiss.SECOND_PAPER_ON_DESK, 1));
    }

    @Test
    void no_near_miss_is_counted_without_ground() {
        office.dispatch();
        // An unknown slip, a paper received already, an incident's wrong paper: nothing would have gone wrong by these.
        office.receive(a);
        refused(office.comes(a), Reason.ALREADY_HANDED_OVER);
        IncidentId id = office.suspect(b, IncidentSource.OTHER).id();
        assertThat(office.tewatashi.incidents().recover(id, c.reading(), office.by()))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(met()).isEmpty();
    }

    private List<Averted> averted() {
        return averted(office);
    }

    private static List<Averted> averted(TestOffice at) {
        return at.tewatashi
                .practice()
                .review(OFFICE, Period.always(ZoneId.of("Asia/Tokyo")))
                .averted();
    }

    private Map<NearMiss, Integer> met() {
        Map<NearMiss, Integer> met = new TreeMap<>();
        averted().forEach(one -> met.put(one.nearMiss(), one.papers()));
        return met;
    }

    private static void refused(Object answer, Reason reason) {
        assertThat(((Refused) answer).reason()).isEqualTo(reason);
    }
}
