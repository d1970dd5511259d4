package io.github.tewatashi.desk;

import io.github.tewatashi.fact.DeskFact;
import io.github.tewatashi.fact.Fact;
import io.github.tewatashi.fact.HindranceMet;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.DeskRecord;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.record.SlipRecord;
import io.github.tewatashi.rule.RefusedOfficers;
import io.github.tewatashi.vocabulary.SessionId;
import java.util.List;
import java.util.Optional;

/**
 * All that the override of a refused encounter is decided on.
 *
 * @param session the session of the desk
 * @param desk the desk at which the override is given
 * @param refusal the entry of the encounter's last refusal in this session for what can be overridden, a
 *     {@link HindranceMet}; empty if it was not refused here for that
 * @param deskRefusal the entry of the encounter's last refusal in this session for anything, a
 *     {@link DeskFact.DeskRefused}; empty if the encounter was not refused here, or goes on
 * @param slip the slip that was shown, if there is one
 * @param certificate the certificate that the slip points to, if it points to one
 * @param officers who was refused that certificate, and for what
 */
record OverrideView(
        SessionRecord session,
        DeskRecord desk,
        Optional<LedgerEntry> refusal,
        Optional<LedgerEntry> deskRefusal,
        Optional<SlipRecord> slip,
        Optional<CertificateRecord> certificate,
        RefusedOfficers officers) {

    static DeskFact.DeskRefused refused(LedgerEntry refusal) {
        return refusal.fact(DeskFact.DeskRefused.class).orElseThrow();
    }

    /** The last fact of {@code type} in {@code session} in {@code history}, the entries of one encounter. */
    static <F extends Fact.InSession> Optional<LedgerEntry> last(
            List<LedgerEntry> history, Class<F> type, SessionId session) {
        return history.stream()
                .filter(entry -> entry.fact(type)
                        .filter(fact -> fact.session().equals(session))
                        .isPresent())
                .reduce((earlier, later) -> later);
    }
}
