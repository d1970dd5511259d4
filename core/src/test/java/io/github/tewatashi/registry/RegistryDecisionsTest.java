package io.github.tewatashi.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.engine.Decided;
import io.github.tewatashi.engine.Decision;
import io.github.tewatashi.ledger.Details;
import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.Draft;
import io.github.tewatashi.store.contract.Samples;
import io.github.tewatashi.words.Place;
import io.github.tewatashi.words.Reason;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What happens to a paper away from sessions: what is decided, what is written, what the ledger says. */
class RegistryDecisionsTest {

    private static final Place SAFE = Place.safe(Samples.OFFICE);

    private final CertificateRecord paper = Samples.certificate("paper");
    private final CertificateRecord held = paper.standing(paper.standing().held(true));
    private final CertificateRecord received = Samples.booked(paper, Samples.session("session"), 1)
            .standing(Samples.booked(paper, Samples.session("session"), 1)
                    .standing()
                    .moved(Place.HOLDER));

    @Test
    void a_paper_comes_from_the_issuer_into_the_safe() {
        Decision decision = registers(Optional.empty());
        Details said = Decided.said(decision, Event.REGISTERED);
        assertThat(said.movement()).contains(new Details.Movement(Place.ISSUER, SAFE));
        assertThat(said.evidence()).contains(paper.faceDigest());
        assertThat(Decided.row(decision, CertificateRecord.class).standing()).isEqualTo(paper.standing());
        assertThat(Decided.change(decision).keys()).hasSize(1);
    }

    @Test
    void S10_a_paper_number_is_that_of_one_certificate_and_a_repeated_command_is_no_other() {
        assertThat(Decided.nothing(registers(Optional.of(Samples.certificate("other")))))
                .isEqualTo(Reason.PAPER_NUMBER_TAKEN);
        assertThat(Decided.events(registers(Optional.of(paper)))).containsExactly(Event.REGISTERED);
    }

    @Test
    void S5_a_hold_is_put_and_released_for_a_reason() {
        Decision put = RegistryDecisions.hold(draft(), paper, Samples.OFFICER, "asked");
        assertThat(Decided.said(put, Event.HELD).evidence()).isPresent();
        assertThat(Decided.row(put, CertificateRecord.class).standing()).isEqualTo(held.standing());
        Decision released = RegistryDecisions.release(draft(), held, Samples.OFFICER, "settled");
        assertThat(Decided.said(released, Event.HOLD_RELEASED).evidence()).isPresent();
        assertThat(Decided.row(released, CertificateRecord.class).standing()).isEqualTo(paper.standing());
        assertThat(Decided.nothing(RegistryDecisions.hold(draft(), paper, Samples.OFFICER, " ")))
                .isEqualTo(Reason.REASON_MISSING);
        assertThat(Decided.nothing(RegistryDecisions.release(draft(), held, Samples.OFFICER, " ")))
                .isEqualTo(Reason.REASON_MISSING);
    }

    @Test
    void S5_a_hold_is_put_once_and_released_once() {
        assertThat(Decided.refused(RegistryDecisions.hold(draft(), held, Samples.OFFICER, "why")))
                .isEqualTo(Reason.ALREADY_ON_HOLD);
        assertThat(Decided.refused(RegistryDecisions.release(draft(), paper, Samples.OFFICER, "why")))
                .isEqualTo(Reason.NOT_ON_HOLD);
    }

    @Test
    void S3_what_is_deposited_again_comes_from_its_holder_and_is_not_booked_any_more() {
        Decision decision = RegistryDecisions.deposit(draft(), received, Samples.OFFICER);
        assertThat(Decided.said(decision, Event.DEPOSITED).movement())
                .contains(new Details.Movement(Place.HOLDER, SAFE));
        assertThat(Decided.row(decision, CertificateRecord.class).standing()).satisfies(standing -> {
            assertThat(standing.place()).isEqualTo(SAFE);
            assertThat(standing.booking()).isEmpty();
        });
        assertThat(Decided.refused(RegistryDecisions.deposit(draft(), paper, Samples.OFFICER)))
                .isEqualTo(Reason.NOT_WITH_HOLDER);
    }

    @Test
    void S3_what_is_destroyed_comes_from_the_safe_and_for_a_reason() {
        Decision decision = RegistryDecisions.destroy(draft(), paper, Samples.OFFICER, "misprinted");
        Details said = Decided.said(decision, Event.VOIDED);
        assertThat(said.movement()).contains(new Details.Movement(SAFE, Place.VOID));
        assertThat(said.evidence()).isPresent();
        assertThat(Decided.row(decision, CertificateRecord.class).standing().place())
                .isEqualTo(Place.VOID);
        assertThat(Decided.nothing(RegistryDecisions.destroy(draft(), paper, Samples.OFFICER, " ")))
                .isEqualTo(Reason.REASON_MISSING);
        assertThat(Decided.refused(RegistryDecisions.destroy(draft(), received, Samples.OFFICER, "why")))
                .isEqualTo(Reason.NOT_IN_SAFE);
    }

    private Decision registers(Optional<CertificateRecord> samePaper) {
        return RegistryDecisions.register(draft(), samePaper, paper.certificate(), "salt");
    }

    private static Draft draft() {
        return Samples.draft("command");
    }
}
