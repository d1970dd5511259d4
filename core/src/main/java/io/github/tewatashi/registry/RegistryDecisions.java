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
import java.util.function.Supplier;

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
        Optional<Reason> hindrance = row.state().held() ? Optional.of(Reason.ALREADY_ON_HOLD) : Optional.empty();
        return explained(command, row, hindrance, () -> new Held(row.id()));
    }

    static Decision release(Command command, CertificateRecord row) {
        Optional<Reason> hindrance = row.state().held() ? Optional.empty() : Optional.of(Reason.NOT_ON_HOLD);
        return explained(command, row, hindrance, () -> new HoldReleased(row.id(), Optional.empty()));
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
        Optional<Reason> hindrance =
                from.kind() == Place.Kind.SAFE ? Optional.empty() : Optional.of(Reason.NOT_IN_SAFE);
        return explained(command, row, hindrance, () -> new Voided(row.id(), new Movement(from, Place.VOID)));
    }

    /**
     * Says a fact that needs the officer's reason in words. That there is none is asked first: nothing keeps that
     * refusal, so that it must be the same whatever has happened by the time of a repetition (S9).
     */
    static <F extends RegistryFact & Fact.Explained> Decision explained(
            Command command, CertificateRecord row, Optional<Reason> hindrance, Supplier<F> fact) {
        if (command.lacksReason()) {
            return Decision.nothing(Reason.REASON_MISSING);
        }
        return hindrance
                .map(reason -> refuse(command, row, reason))
                .orElseGet(() ->
                        Facts.in(row.office(), command).say(fact.get(), row).happen());
    }

    static Decision refuse(Command command, CertificateRecord row, Reason reason) {
        return Facts.in(row.office(), command)
                .say(CertificateRefused.of(row.id(), reason), row)
                .happen();
    }
}
