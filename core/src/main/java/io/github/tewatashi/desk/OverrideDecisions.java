package io.github.tewatashi.desk;

import io.github.tewatashi.engine.Command;
import io.github.tewatashi.engine.Decision;
import io.github.tewatashi.engine.Facts;
import io.github.tewatashi.fact.BookingFact;
import io.github.tewatashi.fact.CertificateState;
import io.github.tewatashi.fact.DeskFact;
import io.github.tewatashi.fact.HindranceMet;
import io.github.tewatashi.fact.Overridden;
import io.github.tewatashi.fact.RegistryFact;
import io.github.tewatashi.fact.SlipState;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.SlipRecord;
import io.github.tewatashi.rule.RefusedOfficers;
import io.github.tewatashi.rule.SlipRule;
import io.github.tewatashi.vocabulary.Absence;
import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.OfficerId;
import io.github.tewatashi.vocabulary.Reason;
import java.util.Optional;

/**
 * What two people may override: never what protects match, singleness or place (S12). Pure. The officer who gives the
 * command is the second of the two; the first is the one who was refused.
 *
 * <p>An override settles the refusal that it names: the very hold, absence or lock that was refused then. What came
 * since has other ids, and stays.
 */
final class OverrideDecisions {

    private OverrideDecisions() {}

    /** Overrides the refusal of the encounter {@code refused}, as {@code view} shows it. */
    static Decision override(OverrideView view, Command command, EncounterId refused) {
        Optional<LedgerEntry> refusal = view.refusal().filter(entry -> isInForce(view, RefusedOfficers.fact(entry)));
        if (refusal.isEmpty()) {
            // Kept: what is not refused yet may be refused later, and this command was not about that (S9).
            return refuse(view, command, refused, Reason.NOT_OVERRIDABLE);
        }
        if (isRefused(view, command.officer(), RefusedOfficers.fact(refusal.get()))) {
            return refuse(view, command, refused, Reason.SAME_OFFICER);
        }
        if (command.lacksReason()) {
            return refuse(view, command, refused, Reason.REASON_MISSING);
        }
        return liftWhatRefused(view, command, refusal.get());
    }

    private static Decision liftWhatRefused(OverrideView view, Command command, LedgerEntry refusal) {
        HindranceMet met = RefusedOfficers.fact(refusal);
        Optional<Overridden> overridden = Optional.of(new Overridden(
                view.desk().session(),
                view.desk().desk(),
                met.encounter(),
                Optional.of(met.number()),
                refusal.officer(),
                met.reason()));
        Facts facts = facts(view, command);
        CertificateRecord paper = view.certificate().orElseThrow();
        if (met.reason() == Reason.SLIP_LOCKED) {
            SlipRecord slip = view.slip().orElseThrow();
            DeskFact.SlipUnlocked unlocked = new DeskFact.SlipUnlocked(
                    overridden.get(),
                    Optional.of(paper.id()),
                    slip.state().unlocked(),
                    slip.state().wrongAnswers());
            // The certificate's version: an officer who is refused at this moment is not overlooked.
            return facts.say(unlocked, view.desk(), slip).touch(paper).happen();
        }
        return met.refusedAbsence()
                .map(absence -> facts.say(
                        new BookingFact.AbsenceWithdrawn(paper.id(), view.desk().session(), absence, overridden),
                        paper))
                .orElseGet(() -> facts.say(
                        new RegistryFact.HoldReleased(
                                paper.id(), met.refusedHold().orElseThrow(), overridden),
                        paper))
                .happen();
    }

    /** Whether what refused then may be overridden and is the same that would refuse here now. */
    private static boolean isInForce(OverrideView view, HindranceMet met) {
        Optional<SlipState> slip = view.slip().map(SlipRecord::state);
        Optional<CertificateState> paper = view.certificate().map(CertificateRecord::state);
        return switch (met.reason()) {
            case SLIP_LOCKED ->
                paper.isPresent()
                        && slip.filter(SlipRule::isLocked)
                                .map(SlipState::unlocked)
                                .equals(met.lock());
            case HOLDER_ABSENT ->
                paper.filter(state -> state.isBookedFor(view.desk().session()))
                        .flatMap(CertificateState::absence)
                        .filter(Absence::inForce)
                        .map(Absence::id)
                        .filter(absence -> met.refusedAbsence().equals(Optional.of(absence)))
                        .isPresent();
            case ON_HOLD ->
                paper.flatMap(state -> met.refusedHold().flatMap(state::hold)).isPresent();
            default -> false;
        };
    }

    /** Whether the officer was refused for this as well, here or at another desk. */
    private static boolean isRefused(OverrideView view, OfficerId officer, HindranceMet met) {
        return switch (met.reason()) {
            case SLIP_LOCKED ->
                view.officers()
                        .refused(
                                officer, met.session(), met.number(), met.lock().orElseThrow());
            case HOLDER_ABSENT ->
                view.officers().refused(officer, met.refusedAbsence().orElseThrow());
            case ON_HOLD -> view.officers().refused(officer, met.refusedHold().orElseThrow());
            default -> true;
        };
    }

    private static Decision refuse(OverrideView view, Command command, EncounterId encounter, Reason reason) {
        Optional<DeskFact.DeskRefused> refused = view.deskRefusal().map(OverrideView::refused);
        DeskFact.OverrideRefused fact = new DeskFact.OverrideRefused(
                view.desk().session(),
                view.desk().desk(),
                encounter,
                refused.flatMap(DeskFact.DeskRefused::number)
                        .or(() -> view.refusal().map(RefusedOfficers::fact).map(HindranceMet::number)),
                refused.flatMap(DeskFact.DeskRefused::certificate)
                        .or(() -> view.refusal().map(RefusedOfficers::fact).map(HindranceMet::certificate)),
                view.refusal().or(view::deskRefusal).map(LedgerEntry::officer),
                reason);
        return facts(view, command).say(fact, view.desk()).happen();
    }

    private static Facts facts(OverrideView view, Command command) {
        return Facts.in(view.session(), command);
    }
}
