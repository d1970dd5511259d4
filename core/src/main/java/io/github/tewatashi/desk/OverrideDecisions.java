package io.github.tewatashi.desk;

import io.github.tewatashi.engine.Command;
import io.github.tewatashi.engine.Decision;
import io.github.tewatashi.engine.Facts;
import io.github.tewatashi.fact.BookingFact;
import io.github.tewatashi.fact.CertificateState;
import io.github.tewatashi.fact.DeskFact;
import io.github.tewatashi.fact.Overridden;
import io.github.tewatashi.fact.RegistryFact;
import io.github.tewatashi.fact.SlipState;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.SlipRecord;
import io.github.tewatashi.rule.SlipRule;
import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.Reason;
import java.util.Optional;

/**
 * What two people may override: never what protects match, singleness or place (S12). Pure. The officer who gives the
 * command is the second of the two; the first is the one who was refused.
 */
final class OverrideDecisions {

    private OverrideDecisions() {}

    /** Overrides the refusal of the encounter {@code refused}, as {@code view} shows it. */
    static Decision override(OverrideView view, Command command, EncounterId refused) {
        if (view.overridden()) {
            // One refusal, one override: what refused since was not looked at by these two.
            return Decision.nothing(Reason.NOT_OVERRIDABLE);
        }
        if (view.refusal().filter(refusal -> isInForce(view, refusal)).isEmpty()) {
            // Kept: what is not refused yet may be refused later, and this command was not about that (S9).
            return refuse(view, command, refused, Reason.NOT_OVERRIDABLE);
        }
        LedgerEntry refusal = view.refusal().get();
        if (refusal.officer().equals(command.officer())) {
            return refuse(view, command, refused, Reason.SAME_OFFICER);
        }
        if (command.lacksReason()) {
            return refuse(view, command, refused, Reason.REASON_MISSING);
        }
        return liftWhatRefused(view, command, refusal);
    }

    private static Decision liftWhatRefused(OverrideView view, Command command, LedgerEntry refusal) {
        DeskFact.DeskRefused refused = OverrideView.refused(refusal);
        Optional<Overridden> overridden = Optional.of(new Overridden(
                view.desk().session(),
                view.desk().desk(),
                refused.encounter(),
                refused.number(),
                refusal.officer(),
                refused.reason()));
        Facts facts = facts(view, command);
        if (refused.reason() == Reason.SLIP_LOCKED) {
            SlipRecord slip = view.slip().orElseThrow();
            return facts.say(new DeskFact.SlipUnlocked(overridden.get(), refused.certificate()), view.desk(), slip)
                    .happen();
        }
        CertificateRecord paper = view.certificate().orElseThrow();
        return refused.reason() == Reason.HOLDER_ABSENT
                ? facts.say(
                                new BookingFact.AbsenceWithdrawn(
                                        paper.id(), view.desk().session(), overridden),
                                paper)
                        .happen()
                : facts.say(new RegistryFact.HoldReleased(paper.id(), overridden), paper)
                        .happen();
    }

    /**
     * Whether what refused then may be overridden and would refuse here now: what has been settled since is not settled
     * again.
     */
    private static boolean isInForce(OverrideView view, LedgerEntry refusal) {
        Optional<SlipState> slip = view.slip().map(SlipRecord::state);
        Optional<CertificateState> paper = view.certificate().map(CertificateRecord::state);
        return switch (OverrideView.refused(refusal).reason()) {
            case SLIP_LOCKED -> slip.filter(SlipRule::isLocked).isPresent();
            case HOLDER_ABSENT ->
                paper.filter(state ->
                                state.absent() && state.isBookedFor(view.desk().session()))
                        .isPresent();
            case ON_HOLD -> paper.filter(CertificateState::held).isPresent();
            default -> false;
        };
    }

    private static Decision refuse(OverrideView view, Command command, EncounterId encounter, Reason reason) {
        Optional<DeskFact.DeskRefused> refused = view.refusal().map(OverrideView::refused);
        DeskFact.OverrideRefused fact = new DeskFact.OverrideRefused(
                view.desk().session(),
                view.desk().desk(),
                encounter,
                refused.flatMap(DeskFact.DeskRefused::number),
                refused.flatMap(DeskFact.DeskRefused::certificate),
                view.refusal().map(LedgerEntry::officer),
                reason);
        return facts(view, command).say(fact, view.desk()).happen();
    }

    private static Facts facts(OverrideView view, Command command) {
        return Facts.in(view.session().office(), command);
    }
}
