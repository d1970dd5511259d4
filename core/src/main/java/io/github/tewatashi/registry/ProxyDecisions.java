package io.github.tewatashi.registry;

import io.github.tewatashi.certificate.Proxy;
import io.github.tewatashi.engine.Command;
import io.github.tewatashi.engine.Decision;
import io.github.tewatashi.engine.Facts;
import io.github.tewatashi.fact.RegistryFact.ProxyAuthorised;
import io.github.tewatashi.fact.RegistryFact.ProxyWithdrawn;
import io.github.tewatashi.record.Authorisation;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.Reason;
import java.util.Optional;

/** Who may collect for a holder: one person at a time, recorded before the paper travels (S1). */
final class ProxyDecisions {

    private ProxyDecisions() {}

    static Decision authorise(Command command, CertificateRecord row, Proxy proxy, String salt) {
        if (row.state().place().kind() != Place.Kind.SAFE) {
            // No desk can have an encounter about a paper in the safe: whoever stands at one now is not authorised now.
            return RegistryDecisions.refuse(command, row, Reason.PROXY_TOO_LATE);
        }
        if (row.authorisation().isPresent()) {
            return RegistryDecisions.refuse(command, row, Reason.PROXY_RECORDED_ALREADY);
        }
        Authorisation recorded =
                new Authorisation(proxy, command.officer(), row.chain().length() + 1, salt);
        ProxyAuthorised fact = new ProxyAuthorised(
                row.id(), proxy.relation(), proxy.evidence().kind(), proxy.validUntil(), recorded.digest(row.id()));
        return Facts.in(row.office(), command)
                .say(fact, row.authorised(Optional.of(recorded)))
                .happen();
    }

    /** In force at once, wherever the paper is: a hand-over that was decided on before has to look again. */
    static Decision withdraw(Command command, CertificateRecord row) {
        Optional<Reason> hindrance =
                row.authorisation().isPresent() ? Optional.empty() : Optional.of(Reason.PROXY_NOT_RECORDED);
        return RegistryDecisions.explained(command, row, hindrance, () -> new ProxyWithdrawn(row.id()));
    }
}
