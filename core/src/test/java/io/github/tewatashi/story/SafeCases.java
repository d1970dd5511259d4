package io.github.tewatashi.story;

import static io.github.tewatashi.office.TestOffice.OFFICE;
import static io.github.tewatashi.office.TestOffice.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.close.CountDiffers;
import io.github.tewatashi.desk.HandedOver;
import io.github.tewatashi.desk.Matched;
import io.github.tewatashi.desk.Refused;
import io.github.tewatashi.incident.Incident;
import io.github.tewatashi.incident.Pending;
import io.github.tewatashi.investigation.Cause;
import io.github.tewatashi.investigation.FoundCause;
import io.github.tewatashi.investigation.IncidentReport;
import io.github.tewatashi.office.TestIncident;
import io.github.tewatashi.office.TestOffice;
import io.github.tewatashi.office.TestOffice.Visitor;
import io.github.tewatashi.stocktaking.Stocktaking;
import io.github.tewatashi.stocktaking.StocktakingReport;
import io.github.tewatashi.vocabulary.Confirmation;
import io.github.tewatashi.vocabulary.IncidentSource;
import io.github.tewatashi.vocabulary.Person;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.Reason;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/**
 * Published cases of cards that were kept in a safe: where they are prevented, or noticed, and what the report says.
 */
public abstract class SafeCases implements OnAnyStore {

    private final TestOffice office = new TestOffice(emptyStore());
    private final Visitor a = office.visitor("holder a", "アヤマ アキ", 1);
    private final Visitor kept = office.visitor("holder c", "チノ チカ", 3, office.schedule(LocalDate.of(2025, 10, 20)));

    // ---- Saga 2021: the wrong card was taken from the safe for a family member who came instead

    @Test
    void wrong_card_out_of_the_safe_is_refused_when_it_is_read() {
        office.dispatch();
        assertThat(((Refused) ((Matched) office.comes(a)).handOver(kept.reading())).reason())
                .isEqualTo(Reason.WRONG_PAPER);
        assertThat(((Matched) office.comes(a)).handOver(a.reading())).isInstanceOf(HandedOver.class);
        assertThat(office.place(kept)).isEqualTo(Place.safe(OFFICE));
    }

    @Test
    void wrong_card_put_into_the_envelope_after_the_right_one_was_read_is_noticed_the_same_day() {
        office.dispatch();
        office.receive(a);
        // The right card is still in the tray: it was read, and another went into the envelope.
        office.count(a);
        CountDiffers counted = (CountDiffers) office.closing().close(office.by());
        assertThat(counted.leftOver()).containsExactly(a.id());
        TestIncident left = office.nameInIncident(a);
        office.close();
        // So one is gone that should be there: the safe is counted, and what is missing is astray.
        TestIncident gone = countOfTheSafe();
        assertThat(office.place(kept)).isEqualTo(Place.astray(gone.id()));
        gone.comesBack(kept);
        left.recover(a.reading());

        assertThat(ApprovedReports.of(left, "wrong-card-left").causes())
                .extracting(FoundCause::cause)
                .containsExactly(Cause.COUNT_DIFFERED);
        IncidentReport report = ApprovedReports.of(gone, "wrong-card-gone");
        assertThat(report.causes()).isEmpty();
        assertThat(report.incident().pending()).containsExactly(Pending.HAND_OVER);
        gone.endsWithItsOwner(kept, LocalDate.of(2025, 10, 8));
        assertThat(office.flaws()).isEmpty();
    }

    // ---- Kizugawa 2023: a card gone from the safe, noticed weeks later

    @Test
    void card_gone_from_the_safe_cannot_travel_or_be_handed_over_from_the_count_on() {
        office.clock.pass(Duration.ofDays(21));
        TestIncident incident = countOfTheSafe(a);
        // Nothing in the books says when it went: the ledger has had it in the safe since it was registered.
        assertThat(office.tewatashi.investigation().leads(incident.id())).isEmpty();
        assertThat(office.tewatashi
                        .incidents()
                        .find(incident.id())
                        .orElseThrow()
                        .from())
                .isEqualTo(Place.safe(OFFICE));
        incident.confirm(Confirmation.LOST);
        incident.tell(Person.OWNER);
        office.tewatashi.incidents().giveUp(incident.id(), SECOND, office.by()).orThrow();

        IncidentReport report = ApprovedReports.of(incident, "gone-from-the-safe");
        assertThat(report.causes()).isEmpty();
        assertThat(report.deadlines().learned()).isEqualTo("2025-10-27");
        assertThat(office.place(kept)).isEqualTo(Place.VOID);
        assertThat(office.flaws()).isEmpty();
    }

    /** Counts the safe, in which these papers are found and the kept one is not: it is astray from then on. */
    private TestIncident countOfTheSafe(Visitor... found) {
        Stocktaking count = office.tewatashi.stocktaking(OFFICE);
        count.begin(office.by()).orThrow();
        for (Visitor paper : found) {
            count.count(paper.reading(), office.by()).orThrow();
        }
        StocktakingReport report = count.close(office.by()).orThrow();
        assertThat(report.missing()).containsExactly(kept.id());
        Incident incident = office.tewatashi.incidents().of(kept).get(0);
        assertThat(incident.source()).isEqualTo(IncidentSource.COUNT_OF_SAFE);
        return new TestIncident(office, incident.id());
    }
}
