package io.github.tewatashi.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.certificate.PaperReading;
import io.github.tewatashi.engine.Decided;
import io.github.tewatashi.engine.Decision;
import io.github.tewatashi.ledger.Details;
import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.Draft;
import io.github.tewatashi.store.contract.Samples;
import io.github.tewatashi.words.EncounterId;
import io.github.tewatashi.words.OfficerId;
import io.github.tewatashi.words.Place;
import io.github.tewatashi.words.Reason;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The steps of an incident: what is decided, what is written, what the ledger says. */
class IncidentDecisionsTest {

    private static final OfficerId OFFICER = Samples.OFFICER;
    private static final OfficerId SECOND = new OfficerId("second");
    private static final Place SAFE = Place.safe(Samples.OFFICE);

    private final Course course = new Course();
    private CertificateRecord paper = Samples.booked(Samples.certificate("paper"), Samples.session("session"), 1);

    // ---- the suspicion

    @Test
    void S3_a_paper_under_suspicion_is_astray_in_the_incident_that_its_entry_begins() {
        for (Place book : List.of(Place.ISSUER, SAFE, Place.HOLDER, Place.VOID, tray())) {
            paper = paper.standing(paper.standing().moved(book));
            Decision decision = suspects("it never came");
            Details said = Decided.said(decision, Event.SUSPECTED);
            assertThat(said.movement()).contains(new Details.Movement(book, Place.astray(paper.nextIncident())));
            assertThat(said.codes()).containsExactly(IncidentSource.NOT_RECEIVED_BY_HOLDER.name());
            assertThat(said.officer()).contains(OFFICER);
            assertRemarked(decision, said, "it never came");
            assertThat(Decided.row(decision, CertificateRecord.class).standing().place())
                    .isEqualTo(Place.astray(paper.nextIncident()));
        }
    }

    @Test
    void a_paper_is_not_suspected_twice_nor_before_the_person_has_spoken_nor_without_a_word() {
        paper = paper.standing(paper.standing().moved(Place.handedOver(new EncounterId("visit"))));
        assertRefused(suspects("why"), Reason.ENCOUNTER_OPEN);
        paper = paper.standing(paper.standing().astray(Place.astray(paper.nextIncident())));
        assertRefused(suspects("why"), Reason.PAPER_ASTRAY);
        paper = paper.standing(paper.standing().moved(SAFE));
        assertThat(Decided.nothing(suspects(" "))).isEqualTo(Reason.REASON_MISSING);
    }

    // ---- what it was

    @Test
    void what_is_known_of_it_is_confirmed_and_may_change_but_is_not_said_twice() {
        happens(suspects("why"));
        Decision decision = confirms(Confirmation.LOST, "nobody has it");
        assertSaid(decision, Event.INCIDENT_CONFIRMED, "nobody has it", "LOST");
        assertThat(Decided.row(decision, CertificateRecord.class).standing()).isEqualTo(paper.standing());
        happens(decision);
        assertNotAtThisStep(confirms(Confirmation.LOST, "why"));
        assertThat(Decided.nothing(confirms(Confirmation.WRONG_PERSON, " "))).isEqualTo(Reason.REASON_MISSING);
        happens(confirms(Confirmation.WRONG_PERSON, "somebody has it"));
        assertThat(incident().confirmation()).contains(Confirmation.WRONG_PERSON);
    }

    @Test
    void what_is_over_is_not_confirmed() {
        paper = paper.standing(paper.standing().moved(Place.HOLDER));
        happens(suspects("why"));
        happens(lifts(SECOND, "the holder had it"));
        assertNotAtThisStep(confirms(Confirmation.LOST, "why"));
        happens(closes("done"));
        assertNotAtThisStep(confirms(Confirmation.LOST, "why"));
    }

    // ---- the paper

    @Test
    void S1_the_paper_itself_is_read_before_it_lies_in_the_safe_again() {
        happens(suspects("why"));
        assertRefused(recovers("another", "found"), Reason.WRONG_PAPER);
        assertThat(Decided.nothing(recovers("paper", " "))).isEqualTo(Reason.REASON_MISSING);
        Decision decision = recovers("paper", "found");
        Details said = assertSaid(decision, Event.RECOVERED, "found");
        assertThat(said.movement())
                .contains(new Details.Movement(paper.standing().place(), SAFE));
        assertThat(Decided.row(decision, CertificateRecord.class).standing().place())
                .isEqualTo(SAFE);
        happens(decision);
        assertNotAtThisStep(recovers("paper", "found"));
    }

    @Test
    void what_the_holder_had_all_the_time_is_with_the_holder_again_by_the_word_of_two() {
        paper = paper.standing(paper.standing().moved(Place.HOLDER));
        happens(suspects("why"));
        assertRefused(lifts(OFFICER, "the holder had it"), Reason.SAME_OFFICER);
        assertThat(Decided.nothing(lifts(SECOND, " "))).isEqualTo(Reason.REASON_MISSING);
        Decision decision = lifts(SECOND, "the holder had it");
        Details said = assertSaid(decision, Event.SUSPICION_LIFTED, "the holder had it");
        assertThat(said.second()).contains(SECOND);
        assertThat(said.movement())
                .contains(new Details.Movement(paper.standing().place(), Place.HOLDER));
        assertThat(Decided.row(decision, CertificateRecord.class).standing().place())
                .isEqualTo(Place.HOLDER);
        happens(decision);
        assertNotAtThisStep(lifts(SECOND, "again"));
    }

    @Test
    void S1_nothing_comes_to_a_holder_who_did_not_have_it_or_of_whom_it_is_certain_or_from_elsewhere() {
        happens(suspects("why"));
        assertNotAtThisStep(lifts(SECOND, "it was in the safe before"));
        paper = paper.standing(paper.standing().moved(Place.HOLDER));
        happens(suspects("why"));
        Incident second = course.incidents().get(1);
        happens(IncidentDecisions.confirm(draft(), paper, second, Confirmation.LOST, OFFICER, "why"));
        assertNotAtThisStep(lifts(SECOND, "it is lost"));
        assertThat(Decided.refused(IncidentDecisions.lift(
                        draft(), paper, course.incidents().get(1), OFFICER, SECOND, "it is lost")))
                .isEqualTo(Reason.INCIDENT_NOT_AT_THIS_STEP);
        CertificateRecord inSafe = paper.standing(paper.standing().moved(SAFE));
        assertThat(Decided.refused(IncidentDecisions.lift(draft(), inSafe, second, OFFICER, SECOND, "it is here")))
                .isEqualTo(Reason.INCIDENT_NOT_AT_THIS_STEP);
    }

    @Test
    void what_is_lost_for_certain_is_given_up_by_the_word_of_two() {
        happens(suspects("why"));
        assertNotAtThisStep(givesUp(SECOND, "too early"));
        happens(confirms(Confirmation.LOST, "nobody has it"));
        assertRefused(givesUp(OFFICER, "replaced"), Reason.SAME_OFFICER);
        Decision decision = givesUp(SECOND, "replaced");
        Details said = assertSaid(decision, Event.GIVEN_UP, "replaced");
        assertThat(said.second()).contains(SECOND);
        assertThat(said.movement())
                .contains(new Details.Movement(paper.standing().place(), Place.VOID));
        assertThat(Decided.row(decision, CertificateRecord.class).standing())
                .isEqualTo(paper.standing().unbooked().moved(Place.VOID));
        CertificateRecord inSafe = paper.standing(paper.standing().moved(SAFE));
        assertThat(Decided.refused(
                        IncidentDecisions.giveUp(draft(), inSafe, incident(), OFFICER, SECOND, "it is here")))
                .isEqualTo(Reason.INCIDENT_NOT_AT_THIS_STEP);
    }

    // ---- people and reports

    @Test
    void who_was_told_and_what_was_filed_is_kept() {
        happens(suspects("why"));
        Decision told = tells("by telephone");
        assertSaid(told, Event.TOLD, "by telephone", "OWNER");
        Decision filed = files("by post");
        assertSaid(filed, Event.REPORT_FILED, "by post", "PRELIMINARY");
        assertThat(Decided.nothing(tells(" "))).isEqualTo(Reason.REASON_MISSING);
        assertThat(Decided.nothing(files(" "))).isEqualTo(Reason.REASON_MISSING);
        assertThat(Decided.row(told, CertificateRecord.class).standing()).isEqualTo(paper.standing());
    }

    // ---- the end

    @Test
    void an_incident_is_closed_when_nothing_is_left_to_do_and_nothing_is_written_in_it_afterwards() {
        happens(suspects("why"));
        assertRefused(closes("done"), Reason.INCIDENT_UNFINISHED);
        happens(recovers("paper", "found"));
        assertThat(Decided.nothing(closes(" "))).isEqualTo(Reason.REASON_MISSING);
        Decision decision = closes("done");
        assertSaid(decision, Event.INCIDENT_CLOSED, "done");
        happens(decision);
        assertNotAtThisStep(closes("again"));
        assertNotAtThisStep(tells("late"));
        assertNotAtThisStep(files("late"));
        assertNotAtThisStep(confirms(Confirmation.LOST, "late"));
    }

    private Details assertSaid(Decision decision, Event event, String remark, String... more) {
        Details said = Decided.said(decision, event);
        assertThat(said.officer()).contains(OFFICER);
        assertThat(said.codes().get(0))
                .isEqualTo(Long.toString(incident().course().get(0).number()));
        assertThat(said.codes().subList(1, said.codes().size())).containsExactly(more);
        assertRemarked(decision, said, remark);
        return said;
    }

    private static void assertRemarked(Decision decision, Details said, String remark) {
        assertThat(said.evidence()).contains(Draft.remarkDigest(draft().command(), remark));
        assertThat(Decided.change(decision).remark()).isEqualTo(Optional.of(remark));
    }

    private void assertNotAtThisStep(Decision decision) {
        assertRefused(decision, Reason.INCIDENT_NOT_AT_THIS_STEP);
        assertThat(Decided.said(decision, Event.REFUSED).codes())
                .containsExactly(Long.toString(incident().course().get(0).number()));
    }

    private void assertRefused(Decision decision, Reason reason) {
        assertThat(Decided.refused(decision)).isEqualTo(reason);
        assertThat(Decided.said(decision, Event.REFUSED).officer()).contains(OFFICER);
        assertThat(Decided.row(decision, CertificateRecord.class).standing()).isEqualTo(paper.standing());
    }

    /** The decision is in the book from now on. */
    private void happens(Decision decision) {
        Decided.change(decision).entries().forEach(course::next);
        paper = Decided.row(decision, CertificateRecord.class);
    }

    private Incident incident() {
        return course.incidents().get(0);
    }

    private static Place tray() {
        return Place.tray(Samples.session("session").session());
    }

    private Decision suspects(String remark) {
        return IncidentDecisions.suspect(draft(), paper, IncidentSource.NOT_RECEIVED_BY_HOLDER, OFFICER, remark);
    }

    private Decision confirms(Confirmation what, String remark) {
        return IncidentDecisions.confirm(draft(), paper, incident(), what, OFFICER, remark);
    }

    private Decision recovers(String read, String remark) {
        return IncidentDecisions.recover(draft(), paper, incident(), PaperReading.of(read), OFFICER, remark);
    }

    private Decision lifts(OfficerId second, String remark) {
        return IncidentDecisions.lift(draft(), paper, incident(), OFFICER, second, remark);
    }

    private Decision givesUp(OfficerId second, String remark) {
        return IncidentDecisions.giveUp(draft(), paper, incident(), OFFICER, second, remark);
    }

    private Decision tells(String remark) {
        return IncidentDecisions.tell(draft(), paper, incident(), Person.OWNER, OFFICER, remark);
    }

    private Decision files(String remark) {
        return IncidentDecisions.file(draft(), paper, incident(), Filing.PRELIMINARY, OFFICER, remark);
    }

    private Decision closes(String remark) {
        return IncidentDecisions.close(draft(), paper, incident(), OFFICER, remark);
    }

    private static Draft draft() {
        return Samples.draft("command");
    }
}
