package io.github.tewatashi.story;

import static io.github.tewatashi.story.Hall.OFFICE;
import static io.github.tewatashi.story.Hall.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.close.ClosingReport;
import io.github.tewatashi.close.Stocktaking;
import io.github.tewatashi.desk.HandedOver;
import io.github.tewatashi.desk.Matched;
import io.github.tewatashi.desk.Refused;
import io.github.tewatashi.incident.Cause;
import io.github.tewatashi.incident.Confirmation;
import io.github.tewatashi.incident.FoundCause;
import io.github.tewatashi.incident.Incident;
import io.github.tewatashi.incident.IncidentReport;
import io.github.tewatashi.incident.IncidentSource;
import io.github.tewatashi.incident.Pending;
import io.github.tewatashi.incident.Person;
import io.github.tewatashi.story.Hall.Visitor;
import io.github.tewatashi.words.IncidentId;
import io.github.tewatashi.words.Place;
import io.github.tewatashi.words.Reason;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/**
 * Published cases of cards that were kept in a safe: where they are prevented, or noticed, and what the report says.
 */
class SafeCasesTest {

    private final Hall hall = new Hall();
    private final Case life = new Case(hall);
    private final Visitor a = hall.visitor("holder a", "アヤマ アキ", 1);
    private final Visitor kept = hall.visitor("holder c", "チノ チカ", 3, hall.schedule(LocalDate.of(2025, 10, 20)));

    // ---- Saga 2021: the wrong card was taken from the safe for a family member who came instead

    @Test
    void wrong_card_out_of_the_safe_is_refused_when_it_is_read() {
        hall.dispatch();
        assertThat(((Refused) ((Matched) hall.answer(a)).handOver(kept.reading())).reason())
                .isEqualTo(Reason.WRONG_PAPER);
        assertThat(((Matched) hall.answer(a)).handOver(a.reading())).isInstanceOf(HandedOver.class);
        assertThat(place(kept)).isEqualTo(Place.safe(OFFICE));
    }

    @Test
    void wrong_card_put_into_the_envelope_after_the_right_one_was_read_is_noticed_the_same_day() {
        hall.dispatch();
        hall.receive(a);
        // The right card is still in the tray: it was read, and another went into the envelope.
        hall.count(a);
        ClosingReport counted = hall.closing().close(hall.next()).orThrow();
        assertThat(counted.leftOver()).containsExactly(a.certificate().id());
        IncidentId left = life.nameShort(a);
        life.close();
        // So one is gone that should be there: the safe is counted, and what is missing is astray.
        IncidentId gone = countOfTheSafe();
        assertThat(place(kept)).isEqualTo(Place.astray(gone));
        life.comesBack(gone, kept);
        life.recover(left, a.reading());

        assertThat(life.reportsAs("wrong-card-left", left).causes())
                .extracting(FoundCause::cause)
                .containsExactly(Cause.COUNT_DIFFERED);
        IncidentReport report = life.reportsAs("wrong-card-gone", gone);
        assertThat(report.causes()).isEmpty();
        assertThat(report.incident().pending()).containsExactly(Pending.HAND_OVER);
        life.endsWithItsOwner(gone, kept, LocalDate.of(2025, 10, 8));
        assertThat(hall.flaws()).isEmpty();
    }

    // ---- Kizugawa 2023: a card gone from the safe, noticed weeks later

    @Test
    void card_gone_from_the_safe_cannot_travel_or_be_handed_over_from_the_count_on() {
        hall.clock.pass(Duration.ofDays(21));
        IncidentId id = countOfTheSafe(a);
        // Nothing in the books says when it went: the ledger has had it in the safe since it was registered.
        assertThat(hall.incidents.leads(id)).isEmpty();
        assertThat(hall.incidents.find(id).orElseThrow().from()).isEqualTo(Place.safe(OFFICE));
        life.confirm(id, Confirmation.LOST);
        life.tell(id, Person.OWNER);
        var unused = hall.incidents
                .giveUp(id, OFFICER, Hall.SECOND, "words of the officer", hall.next())
                .orThrow();

        IncidentReport report = life.reportsAs("gone-from-the-safe", id);
        assertThat(report.causes()).isEmpty();
        assertThat(report.deadlines().learned()).isEqualTo("2025-10-27");
        assertThat(place(kept)).isEqualTo(Place.VOID);
        assertThat(hall.flaws()).isEmpty();
    }

    /** Counts the safe, in which these papers are found and the kept one is not: it is astray from then on. */
    private IncidentId countOfTheSafe(Visitor... found) {
        Stocktaking count = hall.tewatashi.stocktaking(OFFICE, OFFICER);
        var begun = count.begin(hall.next()).orThrow();
        for (Visitor paper : found) {
            var unused = count.count(paper.reading(), hall.next()).orThrow();
        }
        var report = count.close(hall.next()).orThrow();
        assertThat(report.missing()).containsExactly(kept.certificate().id());
        Incident incident = hall.incidents.of(kept.certificate()).get(0);
        assertThat(incident.source()).isEqualTo(IncidentSource.COUNT_OF_SAFE);
        return incident.id();
    }

    private Place place(Visitor visitor) {
        return hall.tewatashi.registry().place(visitor.certificate()).orElseThrow();
    }
}
