package io.github.tewatashi.fact;

import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.vocabulary.DeskName;
import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.OfficerId;
import io.github.tewatashi.vocabulary.Reason;
import io.github.tewatashi.vocabulary.SessionId;
import java.util.Optional;

/**
 * A refusal at a desk that a second officer overrode (S12). The second officer is the one who gave the command.
 *
 * @param session the session
 * @param desk the desk
 * @param encounter the encounter that was refused
 * @param number the number on the slip that was shown; empty if it was no number
 * @param refusedOfficer the officer who was refused
 * @param reason why the encounter was refused
 */
public record Overridden(
        SessionId session,
        DeskName desk,
        EncounterId encounter,
        Optional<SerialNumber> number,
        OfficerId refusedOfficer,
        Reason reason) {

    /** The refusal that {@code fact} overrode; empty if it overrode none. */
    public static Optional<Overridden> by(Fact fact) {
        if (fact instanceof BookingFact.AbsenceWithdrawn withdrawn) {
            return withdrawn.override();
        }
        if (fact instanceof RegistryFact.HoldReleased released) {
            return released.override();
        }
        return fact instanceof DeskFact.SlipUnlocked unlocked ? Optional.of(unlocked.override()) : Optional.empty();
    }
}
