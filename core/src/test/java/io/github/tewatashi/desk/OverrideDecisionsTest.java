package io.github.tewatashi.desk;

import static io.github.tewatashi.desk.DeskSamples.DESK;
import static io.github.tewatashi.desk.DeskSamples.OFFICER;
import static io.github.tewatashi.desk.DeskSamples.ONE;
import static io.github.tewatashi.desk.DeskSamples.OWN;
import static io.github.tewatashi.desk.DeskSamples.SESSION;
import static io.github.tewatashi.desk.DeskSamples.SLIP;
import static io.github.tewatashi.desk.DeskSamples.VISIT;
import static io.github.tewatashi.desk.DeskSamples.absent;
import static io.github.tewatashi.desk.DeskSamples.free;
import static io.github.tewatashi.desk.DeskSamples.held;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.engine.Command;
import io.github.tewatashi.engine.Decided;
import io.github.tewatashi.engine.Decision;
import io.github.tewatashi.engine.Facts;
import io.github.tewatashi.fact.BookingFact;
import io.github.tewatashi.fact.DeskFact;
import io.github.tewatashi.fact.DeskFact.DeskRefused;
import io.github.tewatashi.fact.Overridden;
import io.github.tewatashi.fact.RegistryFact;
import io.github.tewatashi.fact.SlipState;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.SlipRecord;
import io.github.tewatashi.store.contract.Samples;
import io.github.tewatashi.vocabulary.By;
import io.github.tewatashi.vocabulary.CommandId;
import io.github.tewatashi.vocabulary.OfficerId;
import io.github.tewatashi.vocabulary.Reason;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a second officer may override: what happens, by whom, and what is refused (S12). */
class OverrideDecisionsTest {

    private static final OfficerId SECOND = new OfficerId("second");

    @Test
    void S12_a_locked_slip_is_unlocked_by_a_second_officer_with_a_reason() {
        Decision decision = overrides(Reason.SLIP_LOCKED, 3, OWN, SECOND, "looked at the passport");
        assertThat(Decided.facts(decision))
                .containsExactly(new DeskFact.SlipUnlocked(overridden(Reason.SLIP_LOCKED), Optional.of(OWN.id())));
        LedgerEntry entry = Decided.change(decision).entries().get(0);
        assertThat(entry.officer()).isEqualTo(SECOND);
        assertThat(entry.remark()).isPresent();
        assertThat(Decided.change(decision).remark()).contains("looked at the passport");
        assertThat(Decided.row(decision, SlipRecord.class).state()).isEqualTo(SlipState.NEW);
    }

    @Test
    void S12_absence_and_hold_are_lifted_by_a_second_officer_one_at_a_time() {
        CertificateRecord both = held(absent(OWN));
        Decision came = overrides(Reason.HOLDER_ABSENT, 0, both, SECOND, "here after all");
        assertThat(Decided.facts(came))
                .containsExactly(new BookingFact.AbsenceWithdrawn(
                        OWN.id(), SESSION.id(), Optional.of(overridden(Reason.HOLDER_ABSENT))));
        assertThat(Decided.row(came, CertificateRecord.class).state())
                .isEqualTo(held(OWN).state());
        Decision released = overrides(Reason.ON_HOLD, 0, both, SECOND, "settled");
        assertThat(Decided.facts(released))
                .containsExactly(new RegistryFact.HoldReleased(OWN.id(), Optional.of(overridden(Reason.ON_HOLD))));
        assertThat(Decided.row(released, CertificateRecord.class).state())
                .isEqualTo(absent(OWN).state());
    }

    @Test
    void S12_what_does_not_refuse_any_more_is_not_settled_again() {
        assertRefused(overrides(Reason.SLIP_LOCKED, 2, OWN, SECOND, "why"), Reason.NOT_OVERRIDABLE);
        assertRefused(overrides(Reason.HOLDER_ABSENT, 0, OWN, SECOND, "why"), Reason.NOT_OVERRIDABLE);
        assertRefused(overrides(Reason.ON_HOLD, 0, OWN, SECOND, "why"), Reason.NOT_OVERRIDABLE);
        CertificateRecord elsewhere = absent(Samples.booked(OWN, Samples.session("later"), 9));
        assertThat(Decided.refused(overrides(Reason.HOLDER_ABSENT, 0, elsewhere, SECOND, "why")))
                .as("absent from another session")
                .isEqualTo(Reason.NOT_OVERRIDABLE);
    }

    @Test
    void S12_what_protects_match_and_singleness_is_not_overridden_nor_by_one_alone_nor_without_a_word() {
        for (Reason reason : Reason.values()) {
            if (!reason.isOverridable()) {
                assertRefused(overrides(reason, 3, held(absent(OWN)), SECOND, "why"), Reason.NOT_OVERRIDABLE);
            }
        }
        assertRefused(overrides(Reason.SLIP_LOCKED, 3, OWN, OFFICER, "why"), Reason.SAME_OFFICER);
        assertRefused(overrides(Reason.SLIP_LOCKED, 3, OWN, SECOND, " "), Reason.REASON_MISSING);
    }

    @Test
    void S12_a_refusal_that_never_happened_cannot_be_overridden() {
        OverrideView nothing =
                new OverrideView(SESSION, free(), false, Optional.empty(), Optional.empty(), Optional.empty());
        Decision decision = OverrideDecisions.override(nothing, by(SECOND, "why"), VISIT);
        assertThat(Decided.facts(decision))
                .containsExactly(new DeskFact.OverrideRefused(
                        SESSION.id(),
                        DESK,
                        VISIT,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Reason.NOT_OVERRIDABLE));
    }

    @Test
    void S12_one_refusal_has_one_override() {
        OverrideView again = new OverrideView(
                SESSION,
                free(),
                true,
                Optional.of(refusal(Reason.SLIP_LOCKED)),
                Optional.of(Decided.with(SLIP, new SlipState(true, 3))),
                Optional.of(OWN));
        assertThat(Decided.nothing(OverrideDecisions.override(again, by(SECOND, "why"), VISIT)))
                .isEqualTo(Reason.NOT_OVERRIDABLE);
    }

    @Test
    void S12_of_an_encounters_history_the_last_refusal_in_this_session_counts() {
        LedgerEntry first = refusal(Reason.SLIP_LOCKED);
        LedgerEntry last = refusal(Reason.ON_HOLD);
        assertThat(OverrideView.lastRefusal(List.of(first, last), SESSION.id())).contains(last);
        assertThat(OverrideView.lastRefusal(
                        List.of(first), Samples.session("other").id()))
                .isEmpty();
        assertThat(OverrideView.isOverridden(List.of(first, last))).isFalse();
        LedgerEntry override = Decided.change(overrides(Reason.SLIP_LOCKED, 3, OWN, SECOND, "why"))
                .entries()
                .get(0);
        assertThat(OverrideView.isOverridden(List.of(first, override))).isTrue();
        LedgerEntry refusedOverride = Decided.change(overrides(Reason.SLIP_LOCKED, 3, OWN, OFFICER, "why"))
                .entries()
                .get(0);
        assertThat(OverrideView.isOverridden(List.of(first, refusedOverride))).isFalse();
        assertThat(OverrideView.lastRefusal(List.of(first, refusedOverride), SESSION.id()))
                .contains(first);
    }

    static Decision overrides(
            Reason reason, int wrongAnswers, CertificateRecord certificate, OfficerId second, String words) {
        OverrideView view = new OverrideView(
                SESSION,
                free(),
                false,
                Optional.of(refusal(reason)),
                Optional.of(Decided.with(SLIP, new SlipState(true, wrongAnswers))),
                Optional.of(certificate));
        return OverrideDecisions.override(view, by(second, words), VISIT);
    }

    private static void assertRefused(Decision decision, Reason reason) {
        DeskFact.OverrideRefused refused = Decided.first(decision, DeskFact.OverrideRefused.class);
        assertThat(refused.reason()).isEqualTo(reason);
        assertThat(refused.encounter()).isEqualTo(VISIT);
        assertThat(refused.refusedOfficer()).contains(OFFICER);
        assertThat(Decided.rows(decision, CertificateRecord.class)).isEmpty();
        assertThat(Decided.rows(decision, SlipRecord.class)).isEmpty();
    }

    private static Overridden overridden(Reason reason) {
        return new Overridden(SESSION.id(), DESK, VISIT, Optional.of(ONE), OFFICER, reason);
    }

    private static Command by(OfficerId officer, String words) {
        return Decided.command(By.officer(officer, Decided.COMMAND).because(words));
    }

    /** The entry of a refusal by {@link DeskSamples#OFFICER}. */
    private static LedgerEntry refusal(Reason reason) {
        Command command = Decided.command(By.officer(OFFICER, new CommandId("refusal")));
        Decision refused = Facts.in(SESSION.office(), command)
                .say(DeskRefused.step(DeskSamples.context(), reason), free())
                .happen();
        return Decided.change(refused).entries().get(0);
    }
}
