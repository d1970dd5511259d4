package io.github.tewatashi.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tewatashi.engine.CommandResult.Happened;
import io.github.tewatashi.engine.CommandResult.Nothing;
import io.github.tewatashi.fact.BookingFact.AbsenceReported;
import io.github.tewatashi.fact.CertificateFact;
import io.github.tewatashi.fact.CertificateFact.CertificateRefused;
import io.github.tewatashi.fact.RegistryFact.Held;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.store.StoreException;
import io.github.tewatashi.store.contract.Samples;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.Outcome;
import io.github.tewatashi.vocabulary.Reason;
import io.github.tewatashi.vocabulary.Refusal;
import io.github.tewatashi.vocabulary.SessionId;
import org.junit.jupiter.api.Test;

/** The answer of a command is read from its entries, the first time and at every repetition (S9). */
class CommandResultTest {

    private static final CertificateRecord PAPER = Samples.certificate("paper");
    private static final CertificateId OTHER = new CertificateId("other");
    private static final SessionId SESSION = new SessionId("session");

    @Test
    void S9_a_repetition_has_the_same_answer_and_says_that_it_is_one() {
        assertThat(held(false).outcome(Held.class, Held::certificate)).isEqualTo(new Outcome.Done<>(PAPER.id(), false));
        assertThat(held(true).outcome(Held.class, Held::certificate)).isEqualTo(new Outcome.Done<>(PAPER.id(), true));
    }

    @Test
    void a_refusal_is_the_same_whether_or_not_the_ledger_keeps_it() {
        Outcome<Object> refused = Outcome.refused(Reason.ALREADY_ON_HOLD);
        CommandResult kept = result(CertificateRefused.of(PAPER.id(), Reason.ALREADY_ON_HOLD), true);
        CommandResult notKept = new Nothing(Reason.ALREADY_ON_HOLD);
        assertThat(kept.<Held, Object>outcome(Held.class, Held::certificate)).isEqualTo(refused);
        assertThat(notKept.<Held, Object>outcome(Held.class, Held::certificate)).isEqualTo(refused);
        assertThat(new Nothing(Reason.INVALID_INPUT, "reason").refusal())
                .isEqualTo(new Refusal(Reason.INVALID_INPUT, "reason"));
    }

    @Test
    void S9_the_id_of_another_command_is_no_id_of_this_one() {
        CommandResult other = held(true);
        assertThatIllegalArgumentException().isThrownBy(() -> other.about(OTHER));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> other.outcome(AbsenceReported.class, AbsenceReported::certificate));
        CommandResult inSession = result(new AbsenceReported(PAPER.id(), SESSION), true);
        assertThatIllegalArgumentException().isThrownBy(() -> inSession.in(new SessionId("later")));
        assertThat(inSession.about(PAPER.id()).in(SESSION)).isSameAs(inSession);
    }

    @Test
    void what_happened_now_is_about_what_was_asked_for() {
        CommandResult now = held(false);
        assertThat(now.about(OTHER)).isSameAs(now);
        assertThat(new Nothing(Reason.CONTENDED).about(OTHER)).isEqualTo(new Nothing(Reason.CONTENDED));
    }

    @Test
    void S9_a_store_that_fails_after_the_commit_does_not_say_that_nothing_happened() {
        StoreException failed =
                new StoreException(StoreException.Known.NOT_HAPPENED, "gone", new IllegalStateException());
        assertThatThrownBy(() -> held(false).outcome(Held.class, fact -> {
                    throw failed;
                }))
                .isInstanceOfSatisfying(
                        StoreException.class, said -> assertThat(said.known()).isEqualTo(StoreException.Known.UNKNOWN));
    }

    private static CommandResult held(boolean before) {
        return result(new Held(PAPER.id()), before);
    }

    private static CommandResult result(CertificateFact fact, boolean before) {
        Decision decision = Facts.in(Samples.OFFICE, Decided.because("asked"))
                .say(fact, PAPER)
                .happen();
        return new Happened(Decided.change(decision).entries(), before);
    }
}
