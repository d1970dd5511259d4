package io.github.tewatashi.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.certificate.Certificate;
import io.github.tewatashi.engine.Command;
import io.github.tewatashi.engine.Decided;
import io.github.tewatashi.engine.Decision;
import io.github.tewatashi.fact.RegistryFact.Deposited;
import io.github.tewatashi.fact.RegistryFact.Held;
import io.github.tewatashi.fact.RegistryFact.HoldReleased;
import io.github.tewatashi.fact.RegistryFact.Registered;
import io.github.tewatashi.fact.RegistryFact.Voided;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.ledger.Remark;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.store.contract.Samples;
import io.github.tewatashi.vocabulary.Movement;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.Reason;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What happens to a paper away from sessions: what is decided, what is written, what the ledger says. */
class RegistryDecisionsTest {

    private static final Place SAFE = Place.safe(Samples.OFFICE);

    private final CertificateRecord paper = Samples.certificate("paper");
    private final CertificateRecord held = Decided.with(paper, paper.state().held(true));
    private final CertificateRecord received = Decided.with(
            paper, Samples.booked(paper, Samples.session("session"), 1).state().moved(Place.HOLDER));

    @Test
    void a_paper_comes_from_the_issuer_into_the_safe() {
        Decision decision = registers(Optional.empty());
        CertificateRecord row = Decided.row(decision, CertificateRecord.class);
        assertThat(Decided.facts(decision))
                .containsExactly(new Registered(row.id(), new Movement(Place.ISSUER, SAFE), row.faceDigest()));
        assertThat(row.state()).isEqualTo(paper.state());
        assertThat(row.office()).isEqualTo(Samples.OFFICE);
        assertThat(row.certificate().holder()).isEqualTo(paper.certificate().holder());
        assertThat(row.face()).isEqualTo(paper.face());
        assertThat(row.salt()).isEqualTo("salt");
        assertThat(Decided.change(decision).keys())
                .singleElement()
                .satisfies(keys -> assertThat(keys.certificate()).isEqualTo(row.id()));
    }

    @Test
    void S8_who_registered_a_paper_is_in_the_ledger() {
        assertThat(entry(registers(Optional.empty())).officer()).isEqualTo(Samples.OFFICER);
    }

    @Test
    void S10_a_paper_number_is_that_of_one_certificate_and_a_repeated_command_is_no_other() {
        assertThat(Decided.nothing(registers(Optional.of(paper)))).isEqualTo(Reason.PAPER_NUMBER_TAKEN);
        CertificateRecord own = Decided.row(registers(Optional.empty()), CertificateRecord.class);
        assertThat(Decided.all(registers(Optional.of(own)), Registered.class)).hasSize(1);
    }

    @Test
    void S5_a_hold_is_put_and_released_for_a_reason() {
        Decision put = RegistryDecisions.hold(Decided.because("asked"), paper);
        assertThat(Decided.facts(put)).containsExactly(new Held(paper.id()));
        assertThat(entry(put).remark()).contains(Remark.digest(Decided.COMMAND, "asked"));
        assertThat(Decided.change(put).remark()).contains("asked");
        assertThat(Decided.row(put, CertificateRecord.class).state()).isEqualTo(held.state());

        Decision released = RegistryDecisions.release(Decided.because("settled"), held);
        assertThat(Decided.facts(released)).containsExactly(new HoldReleased(paper.id(), Optional.empty()));
        assertThat(entry(released).remark()).contains(Remark.digest(Decided.COMMAND, "settled"));
        assertThat(Decided.row(released, CertificateRecord.class).state()).isEqualTo(paper.state());
    }

    @Test
    void S5_a_hold_is_put_once_and_released_once() {
        Decision decision = RegistryDecisions.hold(Decided.because("why"), held);
        assertThat(Decided.refused(decision)).isEqualTo(Reason.ALREADY_ON_HOLD);
        assertThat(entry(decision).officer()).isEqualTo(Samples.OFFICER);
        assertThat(Decided.row(decision, CertificateRecord.class).state()).isEqualTo(held.state());
        assertThat(Decided.refused(RegistryDecisions.release(Decided.because("why"), paper)))
                .isEqualTo(Reason.NOT_ON_HOLD);
    }

    @Test
    void without_words_nothing_is_held_released_or_destroyed() {
        for (Command command : new Command[] {Decided.command(), Decided.because(" ")}) {
            assertThat(Decided.nothing(RegistryDecisions.hold(command, paper))).isEqualTo(Reason.REASON_MISSING);
            assertThat(Decided.nothing(RegistryDecisions.release(command, held)))
                    .isEqualTo(Reason.REASON_MISSING);
            assertThat(Decided.nothing(RegistryDecisions.destroy(command, paper)))
                    .isEqualTo(Reason.REASON_MISSING);
        }
    }

    @Test
    void of_two_reasons_the_one_declared_first_is_given() {
        Command silent = Decided.command();
        for (Decision decision : List.of(
                RegistryDecisions.hold(silent, held),
                RegistryDecisions.release(silent, paper),
                RegistryDecisions.destroy(silent, received))) {
            assertThat(Decided.nothing(decision)).isEqualTo(Reason.REASON_MISSING);
        }
        assertThat(Reason.REASON_MISSING)
                .isLessThan(Reason.ALREADY_ON_HOLD)
                .isLessThan(Reason.NOT_ON_HOLD)
                .isLessThan(Reason.NOT_IN_SAFE);
    }

    @Test
    void S3_what_is_deposited_again_comes_from_its_holder_and_is_not_booked_any_more() {
        Decision decision = RegistryDecisions.deposit(Decided.command(), received);
        assertThat(Decided.facts(decision))
                .containsExactly(new Deposited(paper.id(), new Movement(Place.HOLDER, SAFE)));
        assertThat(Decided.row(decision, CertificateRecord.class).state()).satisfies(state -> {
            assertThat(state.place()).isEqualTo(SAFE);
            assertThat(state.booking()).isEmpty();
        });
        assertThat(Decided.refused(RegistryDecisions.deposit(Decided.command(), paper)))
                .isEqualTo(Reason.NOT_WITH_HOLDER);
    }

    @Test
    void S3_what_is_destroyed_comes_from_the_safe_and_for_a_reason() {
        Decision decision = RegistryDecisions.destroy(Decided.because("misprinted"), paper);
        assertThat(Decided.facts(decision)).containsExactly(new Voided(paper.id(), new Movement(SAFE, Place.VOID)));
        assertThat(entry(decision).remark()).contains(Remark.digest(Decided.COMMAND, "misprinted"));
        assertThat(Decided.row(decision, CertificateRecord.class).state().place())
                .isEqualTo(Place.VOID);
        assertThat(Decided.refused(RegistryDecisions.destroy(Decided.because("why"), received)))
                .isEqualTo(Reason.NOT_IN_SAFE);
    }

    private Decision registers(Optional<CertificateRecord> samePaper) {
        Certificate certificate = paper.certificate();
        return RegistryDecisions.register(
                Decided.command(), samePaper, certificate.office(), certificate.holder(), certificate.face(), "salt");
    }

    private static LedgerEntry entry(Decision decision) {
        return Decided.change(decision).entries().get(0);
    }
}
