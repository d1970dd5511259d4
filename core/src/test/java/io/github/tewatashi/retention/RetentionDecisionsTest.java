package io.github.tewatashi.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tewatashi.engine.Decided;
import io.github.tewatashi.engine.Decision;
import io.github.tewatashi.ledger.Details;
import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.Draft;
import io.github.tewatashi.record.ErasedRecord;
import io.github.tewatashi.record.OfficeRecord;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.record.Standing;
import io.github.tewatashi.retention.RetentionDecisions.Candidate;
import io.github.tewatashi.store.contract.Samples;
import io.github.tewatashi.words.CommandId;
import io.github.tewatashi.words.Place;
import io.github.tewatashi.words.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What may be erased, and when: what is decided, what is written, what the ledger says. */
class RetentionDecisionsTest {

    private static final SessionRecord SESSION = Samples.session("session");
    /** Noon in Japan. */
    private static final Instant RECEIVED = Instant.parse("2025-10-06T03:00:00Z");

    private static final Instant LAST_MOMENT = Instant.parse("2028-10-06T14:59:59Z");
    private static final Instant DAY_AFTER = Instant.parse("2028-10-06T15:00:00Z");

    private final RetentionRule threeYears = RetentionRule.years(3);
    private final CertificateRecord paper = Samples.certificate("paper");
    private final CertificateRecord received = paper.standing(paper.standing().moved(Place.HOLDER));

    @Test
    void what_is_over_is_erased_and_only_the_ledger_stays() {
        Decision decision = erases(DAY_AFTER, ended(received, RECEIVED));
        Details said = Decided.said(decision, Event.ERASED);
        assertThat(said.officer()).contains(Samples.OFFICER);
        assertThat(said.certificate()).contains(paper.id());
        assertThat(said.codes()).containsExactly("P3Y");
        ErasedRecord erased = Decided.row(decision, ErasedRecord.class);
        assertThat(erased.id()).isEqualTo(paper.id());
        assertThat(erased.chain().length()).isEqualTo(1);
        assertThat(Decided.rows(decision, CertificateRecord.class)).isEmpty();
    }

    @Test
    void the_last_day_of_the_period_is_kept_to_its_end_in_the_office() {
        assertThat(refused(LAST_MOMENT, ended(received, RECEIVED))).isEqualTo(Reason.RETENTION_NOT_OVER);
        assertThat(threeYears.isOver(RECEIVED, LAST_MOMENT)).isFalse();
        assertThat(threeYears.isOver(RECEIVED, DAY_AFTER)).isTrue();
        assertThat(threeYears.day(DAY_AFTER)).isEqualTo(LocalDate.of(2028, 10, 7));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RetentionRule(Period.ofDays(-1), ZoneId.of("Asia/Tokyo")));
    }

    @Test
    void a_paper_that_somebody_may_still_need_is_kept() {
        assertThat(refused(DAY_AFTER, ended(paper, RECEIVED))).isEqualTo(Reason.STILL_IN_CUSTODY);
        assertThat(refused(DAY_AFTER, ended(with(received.standing().held(true)), RECEIVED)))
                .isEqualTo(Reason.ON_HOLD);
        assertThat(erased(DAY_AFTER, ended(with(received.standing().moved(Place.VOID)), RECEIVED)))
                .isTrue();
    }

    @Test
    void a_paper_whose_session_is_not_closed_is_still_in_custody() {
        Standing travelled = paper.standing().dispatched(SESSION.session()).moved(Place.HOLDER);
        assertThat(refused(DAY_AFTER, ended(with(travelled), RECEIVED))).isEqualTo(Reason.STILL_IN_CUSTODY);
        Standing counted = received.standing().counted(SESSION.session());
        assertThat(refused(DAY_AFTER, ended(with(counted), RECEIVED))).isEqualTo(Reason.STILL_IN_CUSTODY);
    }

    @Test
    void a_paper_with_an_open_incident_is_kept_until_all_its_incidents_are_closed() {
        CustodyEnd end = new CustodyEnd();
        next(end, Event.SUSPECTED, RECEIVED);
        next(end, Event.DISPUTED, RECEIVED);
        next(end, Event.INCIDENT_CLOSED, RECEIVED);
        assertThat(refused(DAY_AFTER, new Candidate(received, end))).isEqualTo(Reason.INCIDENT_OPEN);
        next(end, Event.INCIDENT_CLOSED, RECEIVED);
        assertThat(erased(DAY_AFTER, new Candidate(received, end))).isTrue();
    }

    @Test
    void what_happened_last_counts_and_a_refusal_is_nothing_that_happened() {
        CustodyEnd end = new CustodyEnd();
        next(end, Event.REGISTERED, Instant.EPOCH);
        next(end, Event.RECEIVED, RECEIVED);
        next(end, Event.REFUSED, LAST_MOMENT);
        assertThat(end.at()).isEqualTo(RECEIVED);
        assertThat(erased(DAY_AFTER, new Candidate(received, end))).isTrue();
    }

    @Test
    void of_many_those_are_erased_that_ended_before_the_day() {
        CertificateRecord held = with(received.standing().held(true));
        Candidate earlier = ended(Samples.certificate("earlier").standing(received.standing()), Instant.EPOCH);
        Candidate onTheDay = ended(received, RECEIVED);
        Decision decision = erasesAll(LocalDate.of(2025, 10, 6), onTheDay, earlier, ended(held, Instant.EPOCH));
        assertThat(Decided.events(decision)).containsExactly(Event.ERASED);
        assertThat(Decided.row(decision, ErasedRecord.class).id())
                .isEqualTo(earlier.row().id());
        assertThat(Decided.rows(erasesAll(LocalDate.of(2025, 10, 7), onTheDay, earlier), ErasedRecord.class))
                .hasSize(2);
        assertThat(Decided.nothing(erasesAll(LocalDate.of(2025, 10, 6), onTheDay)))
                .isEqualTo(Reason.RETENTION_NOT_OVER);
    }

    @Test
    void that_all_is_done_is_kept_in_the_chain_of_the_office() {
        OfficeRecord office = Samples.office(Samples.OFFICE.value());
        Decision decision = RetentionDecisions.end(at(DAY_AFTER), office, Samples.DAY, 12, Samples.OFFICER);
        Details said = Decided.said(decision, Event.ERASED_BEFORE);
        assertThat(said.officer()).contains(Samples.OFFICER);
        assertThat(said.codes()).containsExactly("2025-10-06", "12");
        OfficeRecord written = Decided.row(decision, OfficeRecord.class);
        assertThat(written.chain().length()).isEqualTo(1);
        assertThat(written.seal()).isEqualTo(office.seal());
    }

    private CertificateRecord with(Standing standing) {
        return paper.standing(standing);
    }

    private static Candidate ended(CertificateRecord row, Instant at) {
        CustodyEnd end = new CustodyEnd();
        next(end, Event.RECEIVED, at);
        return new Candidate(row, end);
    }

    private static void next(CustodyEnd end, Event event, Instant at) {
        Draft draft = at(at);
        assertThat(Samples.certificate("paper").log(draft, event, Details.with()))
                .isNotNull();
        end.next(draft.write(Samples.certificate("paper")).done().entries().get(0));
    }

    private Reason refused(Instant now, Candidate candidate) {
        Decision decision = erases(now, candidate);
        assertThat(Decided.rows(decision, ErasedRecord.class)).isEmpty();
        assertThat(Decided.said(decision, Event.REFUSED).officer()).contains(Samples.OFFICER);
        assertThat(Decided.row(decision, CertificateRecord.class).face())
                .isEqualTo(candidate.row().face());
        return Decided.refused(decision);
    }

    private boolean erased(Instant now, Candidate candidate) {
        return Decided.events(erases(now, candidate)).equals(List.of(Event.ERASED));
    }

    private Decision erases(Instant now, Candidate candidate) {
        return RetentionDecisions.erase(at(now), candidate, Samples.OFFICER, threeYears);
    }

    private Decision erasesAll(LocalDate before, Candidate... candidates) {
        return RetentionDecisions.eraseAll(at(DAY_AFTER), List.of(candidates), before, Samples.OFFICER, threeYears);
    }

    private static Draft at(Instant at) {
        return new Draft(new CommandId("command"), Samples.OFFICE, at);
    }
}
