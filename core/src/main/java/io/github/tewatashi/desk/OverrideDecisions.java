package io.github.tewatashi.desk;

import io.github.tewatashi.engine.Decision;
import io.github.tewatashi.ledger.Details;
import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.match.TwoFactors;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.DeskRecord;
import io.github.tewatashi.record.Draft;
import io.github.tewatashi.record.SlipRecord;
import io.github.tewatashi.words.EncounterId;
import io.github.tewatashi.words.OfficerId;
import io.github.tewatashi.words.Reason;
import java.util.Optional;

/** What two people may override: never what protects match, singleness or place (S12). Pure. */
final class OverrideDecisions {

    private OverrideDecisions() {}

    /**
     * Overrides a refusal.
     *
     * @param refusal the ledger's entry of it
     * @param desk where it happened
     * @param slip the slip that was shown, if there is one
     * @param certificate the certificate that slip points to, if there is one
     * @param second the officer who answers for the override
     * @param remark why
     */
    static Decision override(
            Draft draft,
            LedgerEntry refusal,
            DeskRecord desk,
            Optional<SlipRecord> slip,
            Optional<CertificateRecord> certificate,
            OfficerId second,
            String remark) {
        Details refused = refusal.details();
        Reason reason = refused.reason().orElseThrow();
        OfficerId first = refused.officer().orElseThrow();
        Details.Builder said = Details.with().officer(first).second(second);
        refused.encounter().ifPresent(said::encounter);
        refused.serial().ifPresent(said::serial);
        refused.certificate().ifPresent(said::certificate);
        if (!reason.isOverridable()) {
            return DeskDecisions.refuse(draft, desk, said, Reason.NOT_OVERRIDABLE);
        }
        if (first.equals(second)) {
            return DeskDecisions.refuse(draft, desk, said, Reason.SAME_OFFICER);
        }
        if (remark.isBlank()) {
            return DeskDecisions.refuse(draft, desk, said, Reason.REASON_MISSING);
        }
        if (!isInForce(reason, desk, slip, certificate)) {
            return DeskDecisions.refuse(draft, desk, said, Reason.NOT_OVERRIDABLE);
        }
        said.reason(reason).evidence(draft.remark(remark));
        if (reason == Reason.SLIP_LOCKED) {
            draft.write(desk.log(draft, Event.SLIP_UNLOCKED, said));
            draft.write(slip.orElseThrow().wrongAnswers(0));
            return Decision.of(draft);
        }
        CertificateRecord row = certificate.orElseThrow();
        said.session(desk.session()).desk(desk.desk());
        draft.write(
                reason == Reason.HOLDER_ABSENT
                        ? row.standing(row.standing().absent(false)).log(draft, Event.ABSENCE_WITHDRAWN, said)
                        : row.standing(row.standing().held(false)).log(draft, Event.HOLD_RELEASED, said));
        return Decision.of(draft);
    }

    /** The encounter was not refused here, so there is nothing to override. */
    static Decision nothingRefused(Draft draft, DeskRecord desk, EncounterId encounter, OfficerId second) {
        Details.Builder said = Details.with().second(second).encounter(encounter);
        return DeskDecisions.refuse(draft, desk, said, Reason.NOT_OVERRIDABLE);
    }

    /** Whether what refused then would refuse here now: what has been settled since is not settled again. */
    private static boolean isInForce(
            Reason reason, DeskRecord desk, Optional<SlipRecord> slip, Optional<CertificateRecord> certificate) {
        return switch (reason) {
            case SLIP_LOCKED ->
                slip.filter(s -> s.wrongAnswers() >= TwoFactors.WRONG_ANSWERS_THAT_LOCK)
                        .isPresent();
            case HOLDER_ABSENT ->
                certificate
                        .map(CertificateRecord::standing)
                        .filter(standing -> standing.absent() && standing.isBookedFor(desk.session()))
                        .isPresent();
            case ON_HOLD -> certificate.filter(c -> c.standing().held()).isPresent();
            default -> false;
        };
    }
}
