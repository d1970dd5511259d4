package io.github.tewatashi.story;

import static io.github.tewatashi.story.Hall.OFFICE;
import static io.github.tewatashi.story.Hall.OFFICER;
import static io.github.tewatashi.story.Hall.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.desk.Answer;
import io.github.tewatashi.desk.HandedOver;
import io.github.tewatashi.desk.Matched;
import io.github.tewatashi.desk.Refused;
import io.github.tewatashi.desk.ToConfirm;
import io.github.tewatashi.desk.ToIdentify;
import io.github.tewatashi.incident.IncidentSource;
import io.github.tewatashi.inspection.Averted;
import io.github.tewatashi.inspection.NearMiss;
import io.github.tewatashi.inspection.Period;
import io.github.tewatashi.match.SlipReading;
import io.github.tewatashi.name.Stated;
import io.github.tewatashi.serial.SerialAllocators;
import io.github.tewatashi.sessions.HandoutSession;
import io.github.tewatashi.story.Hall.Visitor;
import io.github.tewatashi.words.Outcome;
import io.github.tewatashi.words.Reason;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What would have happened without each rule, counted from what the rule refused, kept back or found. */
class NearMissesTest {

    private final Hall hall = new Hall();
    private final Visitor a = hall.visitor("holder a", "アヤマ アキ", 1);
    private final Visitor b = hall.visitor("holder b", "ビトウ シヨウコ", 2);
    private final Visitor c = hall.visitor("holder c", "チノ チカ", 3);

    @Test
    void S1_three_tries_for_one_paper_are_one_near_miss_with_three_entries() {
        hall.dispatch();
        for (int i = 0; i < 3; i++) {
            refused(hall.answer(hall.desk(), a.slip(), c.name()), Reason.NAME_OF_ANOTHER_PAPER);
        }
        refused(hall.answer(hall.desk(), a.slip(), a.name()), Reason.SLIP_LOCKED);
        refused(hall.answer(hall.desk(), b.slip(), "ナナシ ナナ"), Reason.NAME_MISMATCH);

        assertThat(met())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        NearMiss.NUMBER_AND_NAME_APART, 1, NearMiss.ANOTHER_NAME_STATED, 1, NearMiss.GUESSED_ON, 1));
        Averted apart = averted().get(0);
        assertThat(apart.where()).hasSize(3);
        assertThat(apart.nearMiss()).isEqualTo(NearMiss.NUMBER_AND_NAME_APART);
    }

    @Test
    void S1_a_slip_of_another_day_counts_only_where_its_number_is_somebodys_here() {
        Hall restarting = new Hall(SerialAllocators.restartingPerSession());
        HandoutSession earlier = restarting.schedule(LocalDate.of(2025, 9, 22));
        Visitor one = restarting.visitor("holder a", "アヤマ アキ", 1, earlier);
        Visitor two = restarting.visitor("holder c", "チノ チカ", 3, earlier);
        Visitor here = restarting.visitor("holder b", "ビトウ ベニ", 2);
        restarting.dispatch();
        assertThat(one.slip().number()).isEqualTo(here.slip().number());
        refused(restarting.answer(restarting.desk(), one.slip(), one.name()), Reason.SLIP_OF_OTHER_SESSION);
        refused(restarting.answer(restarting.desk(), two.slip(), two.name()), Reason.SLIP_OF_OTHER_SESSION);

        List<Averted> averted = restarting
                .tewatashi
                .inspection()
                .inspect(OFFICE, Period.always(ZoneId.of("Asia/Tokyo")))
                .averted();
        assertThat(averted).hasSize(1);
        assertThat(averted.get(0).nearMiss()).isEqualTo(NearMiss.SAME_NUMBER_OF_ANOTHER_DAY);
        assertThat(averted.get(0).where()).hasSize(1);
    }

    @Test
    void S1_what_the_paper_in_the_hand_the_officer_and_the_person_kept_from_happening() {
        hall.dispatch();
        refused(((Matched) hall.answer(a)).handOver(c.reading()), Reason.WRONG_PAPER);
        Answer asked = hall.answer(hall.desk(), b.slip(), "ビトウ ショウコ");
        refused(((ToConfirm) asked).different(), Reason.NAME_NOT_CONFIRMED);
        var back = hall.handOver(a).takenBack().orThrow();
        var disputed = hall.handOver(c).disputed("not mine").orThrow();
        refused(hall.answer(c), Reason.PAPER_ASTRAY);

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
        Visitor d = hall.visitor("holder d", "アヤマ アキ", 4);
        hall.dispatch();
        Answer asked = hall.answer(hall.desk(), a.slip(), a.name());
        refused(((ToIdentify) asked).identify(d.certificate().face().birthDate()), Reason.IDENTIFIER_MISMATCH);
        assertThat(met()).containsExactlyInAnyOrderEntriesOf(Map.of(NearMiss.NAMESAKE, 1));
    }

    @Test
    void S5_what_was_kept_back_and_who_came_for_it_all_the_same_unless_it_was_overridden() {
        absent(a);
        var held = hall.tewatashi
                .registry()
                .hold(b.certificate(), OFFICER, "protected address")
                .orThrow();
        hall.dispatch();
        // A second dispatch keeps the same papers back again: still two papers.
        var again = hall.tewatashi.sessions().dispatch(hall.session, OFFICER).orThrow();
        absent(c);
        refused(hall.answer(c), Reason.HOLDER_ABSENT);
        assertThat(met())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        NearMiss.WOULD_TRAVEL_THOUGH_ABSENT,
                        1,
                        NearMiss.WOULD_TRAVEL_THOUGH_HELD,
                        1,
                        NearMiss.ABSENTEES_PAPER_ASKED_FOR,
                        1));

        Refused first = (Refused) hall.answer(c);
        var alone = first.overridable().orElseThrow().override(OFFICER, "alone");
        assertThat(alone).isInstanceOf(Outcome.Refused.class);
        var unused = first.overridable()
                .orElseThrow()
                .override(SECOND, "came after all")
                .orThrow();
        // The first refusal was not overridden, the second was: whoever came then was the holder.
        assertThat(averted().stream()
                        .filter(one -> one.nearMiss() == NearMiss.ABSENTEES_PAPER_ASKED_FOR)
                        .flatMap(one -> one.where().stream()))
                .hasSize(1);
        assertThat(met()).containsEntry(NearMiss.OVERRIDE_ALONE, 1);
    }

    @Test
    void S6_what_the_count_found_and_a_closing_over_an_open_encounter() {
        hall.dispatch();
        HandedOver open = hall.handOver(a);
        assertThat(hall.closing().close()).isInstanceOf(Outcome.Refused.class);
        var unused = open.received().orThrow();
        hall.count(c);
        assertThat(hall.closing().close().orThrow().isClosed()).isFalse();
        assertThat(hall.closing().close().orThrow().isClosed()).isFalse();

        assertThat(met())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(NearMiss.CLOSED_OVER_ENCOUNTER, 1, NearMiss.FOUND_BY_COUNT, 1));
    }

    @Test
    void S7_S10_a_misread_number_and_a_second_person_at_a_busy_desk() {
        hall.dispatch();
        String number = a.slip().number().toString();
        String misread = number.substring(0, number.length() - 1) + (number.endsWith("0") ? "1" : "0");
        refused(
                hall.desk()
                        .begin(SlipReading.of(misread, a.slip().colour().code()), hall.next())
                        .answer(Stated.name(a.name())),
                Reason.SLIP_MISREAD);
        var lying = hall.handOver(a);
        refused(hall.answer(c), Reason.DESK_BUSY);
        var unused = lying.received().orThrow();

        assertThat(met())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(NearMiss.NUMBER_MISREAD, 1, NearMiss.SECOND_PAPER_ON_DESK, 1));
    }

    @Test
    void no_near_miss_is_counted_without_ground() {
        hall.dispatch();
        // An unknown slip, a paper received already, an incident's wrong paper: nothing would have gone wrong by these.
        hall.receive(a);
        refused(hall.answer(a), Reason.ALREADY_HANDED_OVER);
        var id = hall.incidents
                .suspect(b.certificate(), IncidentSource.OTHER, OFFICER, "not there")
                .orThrow()
                .id();
        assertThat(hall.incidents.recover(id, c.reading(), OFFICER, "found")).isInstanceOf(Outcome.Refused.class);
        assertThat(met()).isEmpty();
    }

    @Test
    void every_near_miss_has_a_text_in_both_languages_and_a_rule() {
        Set<NearMiss> all = EnumSet.allOf(NearMiss.class);
        assertThat(all).allSatisfy(one -> {
            assertThat(one.text(Locale.JAPANESE)).contains("：").isNotEqualTo(one.text(Locale.ENGLISH));
            // What would have happened, and from what the ledger says so.
            assertThat(one.text(Locale.ENGLISH)).contains(": ").contains("would");
            assertThat(one.promise()).isNotNull();
        });
    }

    private void absent(Visitor visitor) {
        var unused = hall.tewatashi
                .sessions()
                .reportAbsence(visitor.certificate(), hall.session, OFFICER)
                .orThrow();
    }

    private List<Averted> averted() {
        return hall.tewatashi
                .inspection()
                .inspect(OFFICE, Period.always(ZoneId.of("Asia/Tokyo")))
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
