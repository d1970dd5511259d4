package io.github.tewatashi.registry;

import io.github.tewatashi.certificate.Certificate;
import io.github.tewatashi.certificate.Face;
import io.github.tewatashi.engine.Command;
import io.github.tewatashi.engine.Decision;
import io.github.tewatashi.engine.Facts;
import io.github.tewatashi.fact.CertificateFact;
import io.github.tewatashi.fact.CertificateFact.CertificateRefused;
import io.github.tewatashi.fact.Fact;
import io.github.tewatashi.fact.RegistryFact;
import io.github.tewatashi.fact.RegistryFact.Deposited;
import io.github.tewatashi.fact.RegistryFact.Held;
import io.github.tewatashi.fact.RegistryFact.HoldReleased;
import io.github.tewatashi.fact.RegistryFact.Registered;
import io.github.tewatashi.fact.RegistryFact.Voided;
import io.github.tewatashi.ledger.Chain;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.HolderId;
import io.github.tewatashi.vocabulary.Movement;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.Reason;
import java.util.Optional;

/** What may happen to a certificate away from sessions. */
final class RegistryDecisions {

    private RegistryDecisions() {}

    /** Takes a new paper into the safe of its office, unless {@code samePaper} bears its number already. */
    static Decision register(
            Command command,
            Optional<CertificateRecord> samePaper,
            OfficeId office,
            HolderId holder,
            Face face,
            String salt) {
        CertificateId id = new CertificateId(command.id().derive("certificate"));
        // The very certificate of this command is no other: its commit will be found repeated.
        if (samePaper.filter(other -> !other.id().equals(id)).isPresent()) {
            return Decision.nothing(Reason.PAPER_NUMBER_TAKEN);
        }
        CertificateRecord blank = new CertificateRecord(
                new Certificate(id, office, holder, face),
                salt,
                Optional.empty(),
                CertificateFact.BEFORE_REGISTRATION,
                Chain.EMPTY,
                0);
        Movement movement = new Movement(blank.state().place(), Place.safe(office));
        return Facts.in(office, command)
                .say(new Registered(id, movement, blank.faceDigest()), blank)
                .happen();
    }

    static Decision hold(Command command, CertificateRecord row) {
        return row.state().held()
                ? refuse(command, row, Reason.ALREADY_ON_HOLD)
                : explained(command, row, new Held(row.id()));
    }

    static Decision release(Command command, CertificateRecord row) {
        return row.state().held()
                ? explained(command, row, new HoldReleased(row.id(), Optional.empty()))
                : refuse(command, row, Reason.NOT_ON_HOLD);
    }

    static Decision deposit(Command command, CertificateRecord row) {
        Place from = row.state().place();
        if (!from.equals(Place.HOLDER)) {
            return refuse(command, row, Reason.NOT_WITH_HOLDER);
        }
        return Facts.in(row.office(), command)
                .say(new Deposited(row.id(), new Movement(from, Place.safe(row.office()))), row)
                .happen();
    }

    static Decision destroy(Command command, CertificateRecord row) {
        Place from = row.state().place();
        return from.kind() == Place.Kind.SAFE
                ? explained(command, row, new Voided(row.id(), new Movement(from, Place.VOID)))
                : refuse(command, row, Reason.NOT_IN_SAFE);
    }

    /** Says {@code fact} if the officer gave a reason in words for it. */
    static <F extends RegistryFact & Fact.Explained> Decision explained(
            Command command, CertificateRecord row, F fact) {
        return command.lacksReason()
                ? Decision.nothing(Reason.REASON_MISSING)
                : Facts.in(row.office(), command).say(fact, row).happen();
    }

    static Decision refuse(Command command, CertificateRecord row, Reason reason) {
        return Facts.in(row.office(), command)
                .say(CertificateRefused.of(row.id(), reason), row)
                .happen();
    }
}
