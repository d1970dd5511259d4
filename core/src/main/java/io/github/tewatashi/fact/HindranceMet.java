package io.github.tewatashi.fact;

import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.vocabulary.AbsenceId;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.DeskName;
import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.HoldId;
import io.github.tewatashi.vocabulary.Reason;
import io.github.tewatashi.vocabulary.SessionId;
import java.util.List;
import java.util.Optional;

/**
 * Somebody came for a certificate, and the officer at the desk was refused because of what a second officer can lift
 * (S5, S12), or because of what came up between hand-over and receipt. Changes nothing: it stands in the certificate's
 * own chain, so that the order of hold, refusal and release is that of the chain and of no clock.
 *
 * <p>The officer who was refused is the one who gave the command.
 *
 * @param certificate the certificate
 * @param session the session
 * @param desk the desk
 * @param encounter the encounter
 * @param number the number on the slip that was shown
 * @param reason why the officer was refused
 * @param holds all holds that were in force then, the oldest first; of {@link Reason#ON_HOLD} the first is the one that
 *     the refusal is about
 * @param absence the absence that was in force then, if one was
 * @param lock of {@link Reason#SLIP_LOCKED}, how often the slip had been unlocked before; else empty
 */
public record HindranceMet(
        CertificateId certificate,
        SessionId session,
        DeskName desk,
        EncounterId encounter,
        SerialNumber number,
        Reason reason,
        List<HoldId> holds,
        Optional<AbsenceId> absence,
        Optional<Long> lock)
        implements CertificateFact, Fact.InEncounter, Fact.OfSlip {

    /** Lists are copied; a refusal names what it was about. */
    public HindranceMet {
        holds = List.copyOf(holds);
        boolean named = switch (reason) {
            case ON_HOLD -> !holds.isEmpty();
            case HOLDER_ABSENT -> absence.isPresent();
            case SLIP_LOCKED -> lock.isPresent();
            default -> true;
        };
        if (!named) {
            throw new IllegalArgumentException("a refusal names what it is about");
        }
    }

    /** The hold that the refusal is about; empty if it is about something else. */
    public Optional<HoldId> refusedHold() {
        return reason == Reason.ON_HOLD ? Optional.of(holds.get(0)) : Optional.empty();
    }

    /** The absence that the refusal is about; empty if it is about something else. */
    public Optional<AbsenceId> refusedAbsence() {
        return reason == Reason.HOLDER_ABSENT ? absence : Optional.empty();
    }
}
