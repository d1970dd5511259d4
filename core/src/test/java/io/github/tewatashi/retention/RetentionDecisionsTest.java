package io.github.tewatashi.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tewatashi.engine.Command;
import io.github.tewatashi.engine.Decided;
import io.github.tewatashi.engine.Decision;
import io.github.tewatashi.engine.Facts;
import io.github.tewatashi.fact.CertificateFact;
import io.github.tewatashi.fact.CertificateFact.CertificateRefused;
import io.github.tewatashi.fact.CertificateState;
import io.github.tewatashi.fact.EncounterContext;
import io.github.tewatashi.fact.HandOverFact.Disputed;
import io.github.tewatashi.fact.HandOverFact.Received;
import io.github.tewatashi.fact.IncidentFact.IncidentClosed;
import io.github.tewatashi.fact.IncidentFact.Suspected;
import io.github.tewatashi.fact.OfficeFact.ErasedBefore;
import io.github.tewatashi.fact.RegistryFact.Deposited;
import io.github.tewatashi.fact.RegistryFact.Erased;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.ErasedRecord;
import io.github.tewatashi.record.OfficeRecord;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.retention.RetentionDecisions.Candidate;
import io.github.tewatashi.rule.CustodyEnd;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.store.contract.Samples;
import io.github.tewatashi.vocabulary.By;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.DeskName;
import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.IncidentId;
import io.github.tewatashi.vocabulary.IncidentSource;
import io.github.tewatashi.vocabulary.Movement;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What may be erased, and when: what is decided, what is written, what the ledger says. */
class RetentionDecisionsTest {

    private static final SessionRecord SESSION = Samples.session("session");
    private static final EncounterId VISIT = new EncounterId("visit");

    /** Noon in Japan. */
    private static final Instant NOON = Instant.parse("2025-10-06T03:00:00Z");

    private static final Instant LAST_MOMENT = Instant.parse("2028-10-06T14:59:59Z");
    private static final Instant DAY_AFTER = Instant.parse("2028-10-06T15:00:00Z");

    private final RetentionRule threeYears = RetentionRule.years(3);
    private final CertificateRecord paper = Samples.certificate("paper");
    private final CertificateRecord received = Decided.with(paper, paper.state().moved(Place.HOLDER));

    @Test
    void what_is_over_is_erased_and_only_the_ledger_stays() {
        Decision decision = erases(DAY_AFTER, ended(received, NOON));
        assertThat(Decided.facts(decision)).containsExactly(new Erased(paper.id(), Period.ofYears(3)));
        assertThat(Decided.change(decision).entries().get(0).officer()).isEqualTo(Samples.OFFICER);
        ErasedRecord erased = Decided.row(decision, ErasedRecord.class);
        assertThat(erased.id()).isEqualTo(paper.id());
        assertThat(erased.state()).isEqualTo(received.state());
        assertThat(erased.chain().length()).isEqualTo(1);
        assertThat(Decided.rows(decision, CertificateRecord.class)).isEmpty();
    }

    @Test
    void the_last_day_of_the_period_is_kept_to_its_end_in_the_office() {
        assertThat(refused(LAST_MOMENT, ended(received, NOON))).isEqualTo(Reason.RETENTION_NOT_OVER);
        assertThat(threeYears.isOver(NOON, LAST_MOMENT)).isFalse();
        assertThat(threeYears.isOver(NOON, DAY_AFTER)).isTrue();
        assertThat(threeYears.day(DAY_AFTER)).isEqualTo(LocalDate.of(2028, 10, 7));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RetentionRule(Period.ofDays(-1), ZoneId.of("Asia/Tokyo")));
    }

    @Test
    void a_paper_that_somebody_may_still_need_is_kept() {
        assertThat(refused(DAY_AFTER, ended(paper, NOON))).isEqualTo(Reason.STILL_IN_CUSTODY);
        assertThat(refused(DAY_AFTER, ended(with(received.state().held(true)), NOON)))
                .isEqualTo(Reason.ON_HOLD);
        assertThat(erased(DAY_AFTER, ended(with(received.state().moved(Place.VOID)), NOON)))
                .isTrue();
    }

    @Test
    void a_paper_whose_session_is_not_closed_is_still_in_custody() {
        CertificateState travelled = paper.state().dispatched(SESSION.id()).moved(Place.HOLDER);
        assertThat(refused(DAY_AFTER, ended(with(travelled), NOON))).isEqualTo(Reason.STILL_IN_CUSTODY);
        CertificateState counted = received.state().counted(SESSION.id());
        assertThat(refused(DAY_AFTER, ended(with(counted), NOON))).isEqualTo(Reason.STILL_IN_CUSTODY);
    }

    @Test
    void a_paper_with_an_open_incident_is_kept_until_all_its_incidents_are_closed() {
        CustodyEnd end = new CustodyEnd();
        end.next(suspected());
        end.next(disputed());
        end.next(incidentClosed(1));
        assertThat(refused(DAY_AFTER, new Candidate(received, end))).isEqualTo(Reason.INCIDENT_OPEN);
        end.next(incidentClosed(2));
        assertThat(erased(DAY_AFTER, new Candidate(received, end))).isTrue();
    }

    @Test
    void of_several_hindrances_the_one_declared_first_is_given() {
        CustodyEnd open = new CustodyEnd();
        open.next(suspected());
        CertificateState travelled = received.state().dispatched(SESSION.id());
        assertThat(refused(NOON, new Candidate(with(travelled.held(true)), open)))
                .isEqualTo(Reason.ON_HOLD);
        assertThat(refused(NOON, new Candidate(with(received.state().held(true)), open)))
                .isEqualTo(Reason.ON_HOLD);
        assertThat(refused(NOON, new Candidate(with(travelled), open))).isEqualTo(Reason.STILL_IN_CUSTODY);
        assertThat(refused(NOON, new Candidate(received, open))).isEqualTo(Reason.INCIDENT_OPEN);
        assertThat(List.of(
                        Reason.ERASED,
                        Reason.ON_HOLD,
                        Reason.STILL_IN_CUSTODY,
                        Reason.INCIDENT_OPEN,
                        Reason.RETENTION_NOT_OVER))
                .isSorted();
    }

    @Test
    void what_happened_last_counts_and_a_refusal_is_nothing_that_happened() {
        CustodyEnd end = new CustodyEnd();
        end.next(entry(deposited(), Instant.EPOCH));
        end.next(entry(receipt(), NOON));
        end.next(entry(CertificateRefused.of(paper.id(), Reason.RETENTION_NOT_OVER), LAST_MOMENT));
        assertThat(end.at()).isEqualTo(NOON);
        assertThat(erased(DAY_AFTER, new Candidate(received, end))).isTrue();
    }

    @Test
    void of_many_those_are_erased_that_ended_before_the_day() {
        CertificateRecord held = with(received.state().held(true));
        Candidate earlier = ended(Decided.with(Samples.certificate("earlier"), received.state()), Instant.EPOCH);
        Candidate onTheDay = ended(received, NOON);
        Decision decision = erasesAll(LocalDate.of(2025, 10, 6), onTheDay, earlier, ended(held, Instant.EPOCH));
        assertThat(Decided.facts(decision))
                .containsExactly(new Erased(earlier.row().id(), Period.ofYears(3)));
        assertThat(Decided.rows(erasesAll(LocalDate.of(2025, 10, 7), onTheDay, earlier), ErasedRecord.class))
                .hasSize(2);
        assertThat(Decided.nothing(erasesAll(LocalDate.of(2025, 10, 6), onTheDay)))
                .isEqualTo(Reason.RETENTION_NOT_OVER);
        assertThat(Decided.nothing(erasesAll(LocalDate.of(2025, 10, 6)))).isEqualTo(Reason.RETENTION_NOT_OVER);
    }

    @Test
    void that_all_is_done_is_kept_in_the_chain_of_the_office() {
        OfficeRecord office = Samples.office(Samples.OFFICE.value());
        Decision decision = RetentionDecisions.end(at(DAY_AFTER), office, Samples.DAY, 12);
        assertThat(Decided.facts(decision)).containsExactly(new ErasedBefore(office.id(), Samples.DAY, 12));
        assertThat(Decided.change(decision).entries().get(0).officer()).isEqualTo(Samples.OFFICER);
        OfficeRecord written = Decided.row(decision, OfficeRecord.class);
        assertThat(written.chain().length()).isEqualTo(1);
        assertThat(written.seal()).isEqualTo(office.seal());
    }

    // ---- the chain of a certificate

    private static Candidate ended(CertificateRecord row, Instant at) {
        CustodyEnd end = new CustodyEnd();
        end.next(entry(receipt(), at));
        return new Candidate(row, end);
    }

    private static LedgerEntry suspected() {
        Place astray = Place.astray(incident(1));
        return entry(new Suspected(id(), IncidentSource.OTHER, new Movement(Place.HOLDER, astray)), NOON);
    }

    private static LedgerEntry disputed() {
        Movement movement = new Movement(Place.handedOver(VISIT), Place.astray(incident(2)));
        return entry(new Disputed(visit(), movement), NOON);
    }

    private static LedgerEntry incidentClosed(long number) {
        return entry(new IncidentClosed(id(), incident(number)), NOON);
    }

    private static Received receipt() {
        return new Received(visit(), new Movement(Place.handedOver(VISIT), Place.HOLDER));
    }

    private static Deposited deposited() {
        return new Deposited(id(), new Movement(Place.HOLDER, Place.safe(Samples.OFFICE)));
    }

    private static EncounterContext visit() {
        return new EncounterContext(
                SESSION.id(), new DeskName("desk 1"), VISIT, new SerialNumber(1), id(), Optional.empty());
    }

    private static IncidentId incident(long number) {
        return IncidentId.of(id(), number);
    }

    private static CertificateId id() {
        return Samples.certificate("paper").id();
    }

    private static LedgerEntry entry(CertificateFact fact, Instant at) {
        Decision decision = Facts.in(Samples.OFFICE, at(at))
                .say(fact, Samples.certificate("paper"))
                .happen();
        return Decided.change(decision).entries().get(0);
    }

    // ---- decisions

    private CertificateRecord with(CertificateState state) {
        return Decided.with(paper, state);
    }

    private Reason refused(Instant now, Candidate candidate) {
        Decision decision = erases(now, candidate);
        assertThat(Decided.rows(decision, ErasedRecord.class)).isEmpty();
        assertThat(Decided.change(decision).entries().get(0).officer()).isEqualTo(Samples.OFFICER);
        assertThat(Decided.row(decision, CertificateRecord.class).face())
                .isEqualTo(candidate.row().face());
        return Decided.refused(decision);
    }

    private boolean erased(Instant now, Candidate candidate) {
        return Decided.all(erases(now, candidate), Erased.class).size() == 1;
    }

    private Decision erases(Instant now, Candidate candidate) {
        return RetentionDecisions.erase(at(now), candidate, threeYears);
    }

    private Decision erasesAll(LocalDate before, Candidate... candidates) {
        return RetentionDecisions.eraseAll(at(DAY_AFTER), Samples.OFFICE, List.of(candidates), before, threeYears);
    }

    private static Command at(Instant at) {
        return Decided.command(By.officer(Samples.OFFICER, Decided.COMMAND).because("not asked for"), at);
    }
}
