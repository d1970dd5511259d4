package io.github.tewatashi.registry;

import io.github.tewatashi.certificate.Certificate;
import io.github.tewatashi.engine.Decision;
import io.github.tewatashi.ledger.Chain;
import io.github.tewatashi.ledger.Details;
import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.Draft;
import io.github.tewatashi.record.SearchKeys;
import io.github.tewatashi.record.Standing;
import io.github.tewatashi.words.OfficerId;
import io.github.tewatashi.words.Place;
import io.github.tewatashi.words.Reason;
import java.util.Optional;

/** What may happen to a certificate away from sessions. Pure. */
final class RegistryDecisions {

    private RegistryDecisions() {}

    static Decision register(Draft draft, Optional<CertificateRecord> samePaper, Certificate certificate, String salt) {
        // The very certificate of this command is no other: its commit will be found repeated.
        if (samePaper.filter(other -> !other.id().equals(certificate.id())).isPresent()) {
            return Decision.nothing(Reason.PAPER_NUMBER_TAKEN);
        }
        Place safe = Place.safe(certificate.office());
        CertificateRecord blank =
                new CertificateRecord(certificate, salt, Optional.empty(), Standing.at(safe), Chain.EMPTY, 0);
        CertificateRecord registered = blank.log(
                draft,
                Event.REGISTERED,
                Details.with().moved(Place.ISSUER, safe).evidence(blank.faceDigest()));
        draft.write(registered).findBy(certificate.id(), SearchKeys.of(registered));
        return Decision.of(draft);
    }

    static Decision hold(Draft draft, CertificateRecord certificate, OfficerId officer, String remark) {
        if (remark.isBlank()) {
            return Decision.nothing(Reason.REASON_MISSING);
        }
        if (certificate.standing().held()) {
            return refuse(draft, certificate, officer, Reason.ALREADY_ON_HOLD);
        }
        Details.Builder details = Details.with().officer(officer).evidence(draft.remark(remark));
        draft.write(certificate.standing(certificate.standing().held(true)).log(draft, Event.HELD, details));
        return Decision.of(draft);
    }

    static Decision release(Draft draft, CertificateRecord certificate, OfficerId officer, String remark) {
        if (remark.isBlank()) {
            return Decision.nothing(Reason.REASON_MISSING);
        }
        if (!certificate.standing().held()) {
            return refuse(draft, certificate, officer, Reason.NOT_ON_HOLD);
        }
        Details.Builder details = Details.with().officer(officer).evidence(draft.remark(remark));
        draft.write(certificate.standing(certificate.standing().held(false)).log(draft, Event.HOLD_RELEASED, details));
        return Decision.of(draft);
    }

    static Decision deposit(Draft draft, CertificateRecord certificate, OfficerId officer) {
        if (!certificate.standing().place().equals(Place.HOLDER)) {
            return refuse(draft, certificate, officer, Reason.NOT_WITH_HOLDER);
        }
        return move(
                draft,
                certificate,
                certificate.standing().unbooked(),
                Place.safe(certificate.certificate().office()),
                Event.DEPOSITED,
                Details.with().officer(officer));
    }

    static Decision destroy(Draft draft, CertificateRecord certificate, OfficerId officer, String remark) {
        if (remark.isBlank()) {
            return Decision.nothing(Reason.REASON_MISSING);
        }
        if (certificate.standing().place().kind() != Place.Kind.SAFE) {
            return refuse(draft, certificate, officer, Reason.NOT_IN_SAFE);
        }
        return move(
                draft,
                certificate,
                certificate.standing().unbooked(),
                Place.VOID,
                Event.VOIDED,
                Details.with().officer(officer).evidence(draft.remark(remark)));
    }

    private static Decision move(
            Draft draft, CertificateRecord certificate, Standing next, Place to, Event event, Details.Builder details) {
        Place from = certificate.standing().place();
        draft.write(certificate.standing(next.moved(to)).log(draft, event, details.moved(from, to)));
        return Decision.of(draft);
    }

    static Decision refuse(Draft draft, CertificateRecord certificate, OfficerId officer, Reason reason) {
        draft.write(certificate.log(
                draft, Event.REFUSED, Details.with().officer(officer).reason(reason)));
        return Decision.of(draft);
    }
}
