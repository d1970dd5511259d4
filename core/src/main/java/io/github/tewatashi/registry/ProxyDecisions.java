package io.github.tewatashi.registry;

import io.github.tewatashi.certificate.Proxy;
import io.github.tewatashi.engine.Decision;
import io.github.tewatashi.ledger.Details;
import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.record.Authorisation;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.Draft;
import io.github.tewatashi.words.OfficerId;
import io.github.tewatashi.words.Place;
import io.github.tewatashi.words.Reason;
import java.util.List;
import java.util.Optional;

/** Who may collect for a holder: recorded before the paper travels, one person at a time (S1). Pure. */
final class ProxyDecisions {

    private ProxyDecisions() {}

    static Decision authorise(Draft draft, CertificateRecord certificate, Proxy proxy, OfficerId officer, String salt) {
        if (certificate.standing().place().kind() != Place.Kind.SAFE) {
            // No desk can have an encounter about a paper in the safe: whoever stands at one now is not authorised now.
            return RegistryDecisions.refuse(draft, certificate, officer, Reason.PROXY_TOO_LATE);
        }
        if (certificate.authorisation().isPresent()) {
            return RegistryDecisions.refuse(draft, certificate, officer, Reason.PROXY_RECORDED_ALREADY);
        }
        Authorisation recorded =
                new Authorisation(proxy, officer, certificate.chain().length() + 1, salt);
        Details.Builder details = Details.with()
                .officer(officer)
                .codes(List.of(
                        proxy.relation().name(),
                        proxy.evidence().kind().name(),
                        proxy.validUntil().toString()))
                .evidence(recorded.digest(certificate.id()));
        draft.write(certificate.authorised(Optional.of(recorded)).log(draft, Event.PROXY_AUTHORISED, details));
        return Decision.of(draft);
    }

    /** In force at once, wherever the paper is: a hand-over that was decided on before has to look again. */
    static Decision withdraw(Draft draft, CertificateRecord certificate, OfficerId officer, String remark) {
        if (remark.isBlank()) {
            return Decision.nothing(Reason.REASON_MISSING);
        }
        if (certificate.authorisation().isEmpty()) {
            return RegistryDecisions.refuse(draft, certificate, officer, Reason.PROXY_NOT_RECORDED);
        }
        Details.Builder details = Details.with().officer(officer).evidence(draft.remark(remark));
        draft.write(certificate.authorised(Optional.empty()).log(draft, Event.PROXY_WITHDRAWN, details));
        return Decision.of(draft);
    }
}
