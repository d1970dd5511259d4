package io.github.tewatashi.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.engine.Decided;
import io.github.tewatashi.engine.Decision;
import io.github.tewatashi.fact.CertificateFact.CertificateRefused;
import io.github.tewatashi.fact.Fact;
import io.github.tewatashi.fact.IncidentFact;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.ledger.Remark;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.store.contract.Samples;
import io.github.tewatashi.vocabulary.Confirmation;
import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.Filing;
import io.github.tewatashi.vocabulary.IncidentSource;
import io.github.tewatashi.vocabulary.Movement;
import io.github.tewatashi.vocabulary.OfficerId;
import io.github.tewatashi.vocabulary.Person;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.Reason;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The steps of an incident: what is decided, what is written, what the ledger says. */
class IncidentDecisionsTest {

    private static final OfficerId OFFICER = IncidentCase.OFFICER;
    private static final OfficerId SECOND = IncidentCase.SECOND;
    private static final Place SAFE = IncidentCase.SAFE;

    private final IncidentCase it = new IncidentCase();

    // ---- the suspicion

    @Test
    void S3_a_paper_under_suspicion_is_astray_in_the_incident_that_its_entry_begins() {
        for (Place book : List.of(SAFE, Place.HOLDER, Place.VOID, tray())) {
            it.isAt(book);
            Decision decision = it.suspects("it never came");
            Place astray = Place.astray(it.paper().nextIncident());
            assertThat(fact(decision, IncidentFact.Suspected.class))
                    .isEqualTo(new IncidentFact.Suspected(
                            it.paper().id(), IncidentSource.NOT_RECEIVED_BY_HOLDER, new Movement(book, astray)));
            assertExplained(decision, "it never came");
            assertThat(row(decision).state().place()).isEqualTo(astray);
        }
    }

    @Test
    void a_paper_is_not_suspected_twice_nor_before_the_person_has_spoken_nor_without_a_word() {
        it.isAt(Place.handedOver(new EncounterId("visit")));
        assertRefused(it.suspects("why"), Reason.ENCOUNTER_OPEN);
        it.isAt(Place.astray(it.paper().nextIncident()));
        assertRefused(it.suspects("why"), Reason.PAPER_ASTRAY);
        it.isAt(SAFE);
        assertThat(Decided.nothing(it.suspects(" "))).isEqualTo(Reason.REASON_MISSING);
    }

    // ---- what it was

    @Test
    void what_is_known_of_it_is_confirmed_and_may_change_but_is_not_said_twice() {
        it.happens(it.suspects("why"));
        Decision decision = it.confirms(Confirmation.LOST, "nobody has it");
        assertThat(step(decision, IncidentFact.IncidentConfirmed.class, "nobody has it")
                        .confirmation())
                .isEqualTo(Confirmation.LOST);
        assertThat(row(decision).state()).isEqualTo(it.state());
        it.happens(decision);
        assertNotAtThisStep(it.confirms(Confirmation.LOST, "why"));
        assertThat(Decided.nothing(it.confirms(Confirmation.WRONG_PERSON, " "))).isEqualTo(Reason.REASON_MISSING);
        it.happens(it.confirms(Confirmation.WRONG_PERSON, "somebody has it"));
        assertThat(it.incident().confirmation()).contains(Confirmation.WRONG_PERSON);
    }

    @Test
    void what_is_over_is_not_confirmed() {
        it.isAt(Place.HOLDER);
        it.happens(it.suspects("why"));
        it.happens(it.lifts(SECOND, "the holder had it"));
        assertNotAtThisStep(it.confirms(Confirmation.LOST, "why"));
        it.happens(it.closes("done"));
        assertNotAtThisStep(it.confirms(Confirmation.LOST, "why"));
    }

    // ---- the paper

    @Test
    void S1_the_paper_itself_is_read_before_it_lies_in_the_safe_again() {
        it.happens(it.suspects("why"));
        assertRefusedInIncident(it.recovers("another", "found"), Reason.WRONG_PAPER);
        assertThat(Decided.nothing(it.recovers("paper", " "))).isEqualTo(Reason.REASON_MISSING);
        Decision decision = it.recovers("paper", "found");
        assertThat(step(decision, IncidentFact.Recovered.class, "found").movement())
                .isEqualTo(new Movement(it.state().place(), SAFE));
        assertThat(row(decision).state().place()).isEqualTo(SAFE);
        it.happens(decision);
        assertNotAtThisStep(it.recovers("paper", "found"));
    }

    @Test
    void S12_what_the_holder_had_all_the_time_is_with_the_holder_again_by_the_word_of_two() {
        it.isAt(Place.HOLDER);
        it.happens(it.suspects("why"));
        assertRefusedInIncident(it.lifts(OFFICER, "the holder had it"), Reason.SAME_OFFICER);
        assertThat(Decided.nothing(it.lifts(SECOND, " "))).isEqualTo(Reason.REASON_MISSING);
        Decision decision = it.lifts(SECOND, "the holder had it");
        IncidentFact.SuspicionLifted lifted = step(decision, IncidentFact.SuspicionLifted.class, "the holder had it");
        assertThat(lifted.second()).isEqualTo(SECOND);
        assertThat(lifted.movement()).isEqualTo(new Movement(it.state().place(), Place.HOLDER));
        assertThat(row(decision).state().place()).isEqualTo(Place.HOLDER);
        it.happens(decision);
        assertNotAtThisStep(it.lifts(SECOND, "again"));
    }

    @Test
    void S1_nothing_comes_to_a_holder_who_did_not_have_it_or_of_whom_it_is_certain_or_from_elsewhere() {
        it.happens(it.suspects("why"));
        assertNotAtThisStep(it.lifts(SECOND, "it was in the safe before"));
        it.isAt(Place.HOLDER);
        it.happens(it.suspects("why"));
        Incident suspected = it.incident();
        it.happens(it.confirms(Confirmation.LOST, "why"));
        assertNotAtThisStep(it.lifts(SECOND, "it is lost"));
        assertThat(Decided.refused(IncidentDecisions.lift(it.at(SAFE), suspected, Decided.because("here"), SECOND)))
                .isEqualTo(Reason.INCIDENT_NOT_AT_THIS_STEP);
    }

    @Test
    void S12_what_is_lost_for_certain_is_given_up_by_the_word_of_two() {
        it.happens(it.suspects("why"));
        assertNotAtThisStep(it.givesUp(SECOND, "too early"));
        it.happens(it.confirms(Confirmation.LOST, "nobody has it"));
        assertRefusedInIncident(it.givesUp(OFFICER, "replaced"), Reason.SAME_OFFICER);
        Decision decision = it.givesUp(SECOND, "replaced");
        IncidentFact.GivenUp givenUp = step(decision, IncidentFact.GivenUp.class, "replaced");
        assertThat(givenUp.second()).isEqualTo(SECOND);
        assertThat(givenUp.movement()).isEqualTo(new Movement(it.state().place(), Place.VOID));
        assertThat(row(decision).state()).isEqualTo(it.state().unbooked().moved(Place.VOID));
        assertThat(Decided.refused(
                        IncidentDecisions.giveUp(it.at(SAFE), it.incident(), Decided.because("here"), SECOND)))
                .isEqualTo(Reason.INCIDENT_NOT_AT_THIS_STEP);
    }

    // ---- people and reports

    @Test
    void who_was_told_and_what_was_filed_is_kept() {
        it.happens(it.suspects("why"));
        Decision told = it.tells(Person.OWNER, "by telephone");
        assertThat(step(told, IncidentFact.Told.class, "by telephone").person()).isEqualTo(Person.OWNER);
        Decision filed = it.files("by post");
        assertThat(step(filed, IncidentFact.ReportFiled.class, "by post").filing())
                .isEqualTo(Filing.PRELIMINARY);
        assertThat(Decided.nothing(it.tells(Person.OWNER, " "))).isEqualTo(Reason.REASON_MISSING);
        assertThat(Decided.nothing(it.files(" "))).isEqualTo(Reason.REASON_MISSING);
        assertThat(row(told).state()).isEqualTo(it.state());
    }

    // ---- the end

    @Test
    void an_incident_is_closed_when_nothing_is_left_to_do_and_nothing_is_written_in_it_afterwards() {
        it.happens(it.suspects("why"));
        assertRefusedInIncident(it.closes("done"), Reason.INCIDENT_UNFINISHED);
        it.happens(it.recovers("paper", "found"));
        assertThat(Decided.nothing(it.closes(" "))).isEqualTo(Reason.REASON_MISSING);
        Decision decision = it.closes("done");
        assertThat(step(decision, IncidentFact.IncidentClosed.class, "done").certificate())
                .isEqualTo(it.paper().id());
        it.happens(decision);
        assertNotAtThisStep(it.closes("again"));
        assertNotAtThisStep(it.tells(Person.OWNER, "late"));
        assertNotAtThisStep(it.files("late"));
        assertNotAtThisStep(it.confirms(Confirmation.LOST, "late"));
    }

    /** The one fact that happened, which must be a step of the incident. */
    private <F extends IncidentFact> F step(Decision decision, Class<F> type, String why) {
        F step = fact(decision, type);
        assertThat(step.incident()).isEqualTo(it.incident().id());
        assertExplained(decision, why);
        return step;
    }

    private static void assertExplained(Decision decision, String why) {
        assertThat(entry(decision).remark()).contains(Remark.digest(Decided.COMMAND, why));
        assertThat(Decided.change(decision).remark()).contains(why);
    }

    private void assertNotAtThisStep(Decision decision) {
        assertRefusedInIncident(decision, Reason.INCIDENT_NOT_AT_THIS_STEP);
    }

    private void assertRefusedInIncident(Decision decision, Reason reason) {
        assertRefused(decision, reason);
        assertThat(fact(decision, CertificateRefused.class).incident())
                .contains(it.incident().id());
    }

    private void assertRefused(Decision decision, Reason reason) {
        assertThat(fact(decision, CertificateRefused.class).reason()).isEqualTo(reason);
        assertThat(Decided.change(decision).remark()).isEqualTo(Optional.empty());
        assertThat(row(decision).state()).isEqualTo(it.state());
    }

    /** The one fact that happened, by the officer. */
    private static <F extends Fact> F fact(Decision decision, Class<F> type) {
        assertThat(entry(decision).officer()).isEqualTo(OFFICER);
        return Decided.first(decision, type);
    }

    private static LedgerEntry entry(Decision decision) {
        List<LedgerEntry> entries = Decided.change(decision).entries();
        assertThat(entries).hasSize(1);
        return entries.get(0);
    }

    private static CertificateRecord row(Decision decision) {
        return Decided.row(decision, CertificateRecord.class);
    }

    private static Place tray() {
        return Place.tray(Samples.session("session").id());
    }
}
