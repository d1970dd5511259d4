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
import io.github.tewatashi.rule.Lift;
import io.github.tewatashi.rule.RefusedOfficers;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.HoldId;
import io.github.tewatashi.vocabulary.HoldKind;
import io.github.tewatashi.vocabulary.HolderId;
import io.github.tewatashi.vocabulary.Movement;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.Reason;
import java.util.Optional;
import java.util.function.Supplier;

/** What may happen to a certificate away from sessions. */
final class RegistryDecisions {

    /** More than anybody has reasons for: it bounds a row and an entry. */
    static final int MAX_HOLDS = 20;

    private RegistryDecisions() {}

    /**
     * Takes a new paper into the safe of its office, unless {@code samePaper} bears its number already. A number is
     * free when its paper is out of use, and was not counted since: what was found is not replaced by another.
     */
    static Decision register(
            Command command,
            Optional<CertificateRecord> samePaper,
            OfficeId office,
            HolderId holder,
            Face face,
            String salt) {
        CertificateId id = new CertificateId(command.id().derive("certificate"));
        // The very certificate of this command is no other: its commit will be found repeated.
        boolean taken = samePaper
                .filter(other -> !other.id().equals(id))
                .filter(other ->
                        other.holdsItsNumber() || other.state().counted().isPresent())
                .isPresent();
        if (taken) {
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

    static Decision hold(Command command, CertificateRecord row, HoldKind kind) {
        HoldId id = new HoldId(command.id().derive("hold"));
        Optional<Reason> hindrance =
                row.state().holds().size() >= MAX_HOLDS ? Optional.of(Reason.TOO_MANY_HOLDS) : Optional.empty();
        return explained(command, row, hindrance, () -> new Held(row.id(), id, kind));
    }

    /** Lifts the hold that is named and no other, by another officer than any who was refused because of it. */
    static Decision release(Command command, CertificateRecord row, HoldId hold, RefusedOfficers refusals) {
        Optional<Reason> hindrance = row.state().hold(hold).isEmpty()
                ? Optional.of(Reason.NOT_ON_HOLD)
                : refusals.refused(command.officer(), hold) ? Optional.of(Reason.SAME_OFFICER) : Optional.empty();
        return explained(command, row, hindrance, () -> new HoldReleased(row.id(), hold, Optional.empty()));
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

    /**
     * Out of use for good. Not by an officer who was refused because of what is in force: a paper that is registered
     * anew instead would have no hold (S12).
     *
     * @param all what goes with the paper
     */
    static Decision destroy(Command command, CertificateRecord row, Lift all, RefusedOfficers refused) {
        Place from = row.state().place();
        Optional<Reason> hindrance = refused.refused(command.officer(), all)
                ? Optional.of(Reason.SAME_OFFICER)
                : from.kind() == Place.Kind.SAFE ? Optional.empty() : Optional.of(Reason.NOT_IN_SAFE);
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
