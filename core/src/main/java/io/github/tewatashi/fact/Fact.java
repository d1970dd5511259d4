package io.github.tewatashi.fact;

import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.DeskName;
import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.IncidentId;
import io.github.tewatashi.vocabulary.Movement;
import io.github.tewatashi.vocabulary.OfficerId;
import io.github.tewatashi.vocabulary.Reason;
import io.github.tewatashi.vocabulary.SessionId;
import io.github.tewatashi.vocabulary.Subject;
import java.util.Optional;

/**
 * One thing that happened, be it a refusal: what a decision returns, what the ledger holds, and what changes the state.
 *
 * <p>What a fact does to a certificate, a session, a desk, a slip and an office stands in the fact itself and nowhere
 * else: commands apply it to the rows, and the inspection applies it again to what the ledger says. Holds ids, codes
 * and digests only, never personal data (S4). When, by whom and under which command it happened is in its ledger entry.
 */
public sealed interface Fact permits OfficeFact, SessionFact, DeskFact, CertificateFact, Illegible {

    /** Whose chain the fact belongs to. */
    Subject subject();

    /** The code of the fact's type. */
    default FactKind kind() {
        return FactKind.of(this);
    }

    /** A fact that needs the officer's reason in words, kept beside the ledger. */
    interface Explained {}

    /** A fact that moves a paper (S3). */
    interface Moves {

        /** From where to where. */
        Movement movement();
    }

    /** A fact about one certificate. */
    interface OfCertificate {

        /** The certificate. */
        CertificateId certificate();
    }

    /** A fact that belongs to one session. */
    interface InSession {

        /** The session. */
        SessionId session();
    }

    /** A fact that happened at one desk of a session. */
    interface AtDesk extends InSession {

        /** The desk. */
        DeskName desk();
    }

    /** A fact of an encounter. */
    interface InEncounter extends AtDesk {

        /** The encounter. */
        EncounterId encounter();
    }

    /** A step of an encounter whose slip points to a certificate. */
    interface Step extends InEncounter, OfCertificate {

        /** Which encounter, and about what. */
        EncounterContext context();

        @Override
        default SessionId session() {
            return context().session();
        }

        @Override
        default DeskName desk() {
            return context().desk();
        }

        @Override
        default EncounterId encounter() {
            return context().encounter();
        }

        @Override
        default CertificateId certificate() {
            return context().certificate();
        }
    }

    /** A fact that names a slip of its session. */
    interface OfSlip extends InSession {

        /** The number on the slip. */
        SerialNumber number();

        /** The slip, by its session and number. */
        default Booking slip() {
            return new Booking(session(), number());
        }
    }

    /** A refusal that the ledger keeps. */
    interface Refused {

        /** Why. */
        Reason reason();
    }

    /** A step of an incident, or its beginning. */
    interface OfIncident {

        /** The incident. */
        IncidentId incident();
    }

    /** A fact that says what a desk has: which encounter, and at which step (S10). */
    interface OnDesk {

        /**
         * The encounter that the desk has after this fact.
         *
         * @param open the one that it had; empty if it was free
         * @param officer who gave the command
         */
        Optional<OpenEncounter> after(Optional<OpenEncounter> open, OfficerId officer);
    }

    /** A fact that changes how a slip stands. */
    interface OnSlip {

        /** How the slip stands after this fact. */
        SlipState after(SlipState slip);
    }
}
