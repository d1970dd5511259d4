package io.github.tewatashi.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.fact.EncounterContext;
import io.github.tewatashi.fact.Fact;
import io.github.tewatashi.fact.HandOverFact;
import io.github.tewatashi.fact.IncidentFact;
import io.github.tewatashi.fact.RegistryFact;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.store.contract.Samples;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.CommandId;
import io.github.tewatashi.vocabulary.Confirmation;
import io.github.tewatashi.vocabulary.DeskName;
import io.github.tewatashi.vocabulary.Digest;
import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.IncidentId;
import io.github.tewatashi.vocabulary.IncidentSource;
import io.github.tewatashi.vocabulary.Movement;
import io.github.tewatashi.vocabulary.OfficerId;
import io.github.tewatashi.vocabulary.Person;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.SessionId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The incidents that a chain tells, and which of its steps could not come. */
class IncidentHistoryTest {

    private static final CertificateId PAPER = new CertificateId("paper");
    private static final OfficerId SECOND = new OfficerId("second");
    private static final Place SAFE = Place.safe(Samples.OFFICE);

    private final IncidentHistory history = new IncidentHistory();
    private long entries;

    @Test
    void S3_a_step_of_an_incident_that_has_not_begun_cannot_come() {
        IncidentId none = IncidentId.of(PAPER, 7);
        assertThat(take(new IncidentFact.Told(PAPER, none, Person.OWNER))).isFalse();
        assertThat(history.incidents()).isEmpty();
        assertThat(history.find(none)).isEmpty();
    }

    @Test
    void S3_a_paper_leaves_only_the_incident_in_which_it_is_astray() {
        IncidentId first = suspected(SAFE);
        IncidentId second = suspected(SAFE);
        assertThat(take(new IncidentFact.Recovered(PAPER, first, new Movement(Place.astray(second), SAFE))))
                .isFalse();
        assertThat(take(recovered(second))).isTrue();
    }

    @Test
    void nothing_comes_after_the_closing_and_no_closing_while_something_is_pending() {
        IncidentId id = suspected(SAFE);
        assertThat(take(new IncidentFact.IncidentClosed(PAPER, id))).isFalse();
        assertThat(take(new IncidentFact.Told(PAPER, id, Person.OWNER))).isFalse();
    }

    @Test
    void a_paper_is_given_up_when_it_is_certain_and_lifted_to_a_holder_while_it_is_not() {
        IncidentId id = suspected(Place.HOLDER);
        Incident suspected = history.find(id).orElseThrow();
        assertThat(suspected.allows(lifted(id))).isTrue();
        assertThat(suspected.allows(givenUp(id))).isFalse();
        assertThat(take(new IncidentFact.IncidentConfirmed(PAPER, id, Confirmation.LOST)))
                .isTrue();
        Incident confirmed = history.find(id).orElseThrow();
        assertThat(confirmed.allows(lifted(id))).isFalse();
        assertThat(confirmed.allows(givenUp(id))).isTrue();
        assertThat(confirmed.allows(new IncidentFact.IncidentConfirmed(PAPER, id, Confirmation.LOST)))
                .isFalse();
    }

    @Test
    void a_suspicion_is_no_step_of_another_incident_nor_of_its_own() {
        Incident incident = history(suspected(SAFE));
        assertThat(incident.allows(suspicion(SAFE, incident.id()))).isFalse();
        assertThat(incident.allows(suspicion(SAFE, IncidentId.of(PAPER, 9)))).isFalse();
    }

    @Test
    void S1_a_receipt_ends_the_way_of_what_was_recovered_and_of_nothing_else() {
        IncidentId recovered = suspected(SAFE);
        assertThat(take(recovered(recovered))).isTrue();
        IncidentId suspected = suspected(SAFE);
        assertThat(take(received())).isTrue();
        assertThat(history(recovered).stage()).isEqualTo(IncidentStage.WITH_OWNER);
        assertThat(history(suspected).stage()).isEqualTo(IncidentStage.SUSPECTED);
        assertThat(history(recovered).course()).hasSize(3);
    }

    @Test
    void what_was_recovered_and_destroyed_is_out_of_use() {
        IncidentId id = suspected(SAFE);
        assertThat(take(recovered(id))).isTrue();
        assertThat(take(new RegistryFact.Voided(PAPER, new Movement(SAFE, Place.VOID))))
                .isTrue();
        assertThat(history(id).stage()).isEqualTo(IncidentStage.OUT_OF_USE);
    }

    @Test
    void what_is_pending_follows_from_what_is_known() {
        IncidentId id = suspected(SAFE);
        assertThat(history(id).pending()).containsExactly(Pending.RECOVERY);
        assertThat(take(new IncidentFact.IncidentConfirmed(PAPER, id, Confirmation.WRONG_PERSON)))
                .isTrue();
        assertThat(history(id).pending()).containsExactly(Pending.values());
        assertThat(take(recovered(id))).isTrue();
        assertThat(take(new IncidentFact.Told(PAPER, id, Person.OWNER))).isTrue();
        assertThat(take(new IncidentFact.Told(PAPER, id, Person.RECIPIENT))).isTrue();
        assertThat(history(id).pending()).containsExactly(Pending.HAND_OVER);
        assertThat(take(received())).isTrue();
        assertThat(history(id).pending()).isEmpty();
        assertThat(take(new IncidentFact.IncidentClosed(PAPER, id))).isTrue();
        assertThat(history(id).isClosed()).isTrue();
    }

    private Incident history(IncidentId id) {
        return history.find(id).orElseThrow();
    }

    private IncidentId suspected(Place book) {
        IncidentId id = IncidentId.of(PAPER, entries + 1);
        assertThat(take(suspicion(book, id))).isTrue();
        return id;
    }

    private static IncidentFact suspicion(Place book, IncidentId id) {
        return new IncidentFact.Suspected(PAPER, IncidentSource.OTHER, new Movement(book, Place.astray(id)));
    }

    private static IncidentFact recovered(IncidentId id) {
        return new IncidentFact.Recovered(PAPER, id, new Movement(Place.astray(id), SAFE));
    }

    private static IncidentFact lifted(IncidentId id) {
        return new IncidentFact.SuspicionLifted(PAPER, id, SECOND, new Movement(Place.astray(id), Place.HOLDER));
    }

    private static IncidentFact givenUp(IncidentId id) {
        return new IncidentFact.GivenUp(PAPER, id, SECOND, new Movement(Place.astray(id), Place.VOID));
    }

    private static Fact received() {
        EncounterId encounter = new EncounterId("encounter");
        EncounterContext context = new EncounterContext(
                new SessionId("session"),
                new DeskName("desk"),
                encounter,
                new SerialNumber(1),
                PAPER,
                Optional.empty());
        return new HandOverFact.Received(context, new Movement(Place.handedOver(encounter), Place.HOLDER));
    }

    private boolean take(Fact fact) {
        entries++;
        LedgerEntry entry = new LedgerEntry(
                LedgerEntry.FORMAT,
                entries,
                Samples.OFFICE,
                fact,
                Samples.OFFICER,
                Optional.empty(),
                Samples.MORNING,
                new CommandId("command-" + entries),
                0,
                Digest.NONE,
                Digest.NONE);
        return history.take(entry);
    }
}
