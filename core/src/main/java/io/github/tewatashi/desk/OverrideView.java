package io.github.tewatashi.desk;

import io.github.tewatashi.fact.DeskFact;
import io.github.tewatashi.fact.Overridden;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.DeskRecord;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.record.SlipRecord;
import io.github.tewatashi.vocabulary.SessionId;
import java.util.List;
import java.util.Optional;

/**
 * All that the override of a refused encounter is decided on.
 *
 * @param session the session of the desk
 * @param desk the desk at which the override is given
 * @param overridden whether a refusal of the encounter was overridden before
 * @param refusal the entry of the encounter's last refusal in this session, a {@link DeskFact.DeskRefused}; empty if
 *     the encounter was not refused here
 * @param slip the slip that was shown, if there is one
 * @param certificate the certificate that the slip points to, if it points to one
 */
record OverrideView(
        SessionRecord session,
        DeskRecord desk,
        boolean overridden,
        Optional<LedgerEntry> refusal,
        Optional<SlipRecord> slip,
        Optional<CertificateRecord> certificate) {

    static DeskFact.DeskRefused refused(LedgerEntry refusal) {
        return refusal.fact(DeskFact.DeskRefused.class).orElseThrow();
    }

    /** Whether {@code history}, the entries of one encounter, says that a refusal of it was overridden. */
    static boolean isOverridden(List<LedgerEntry> history) {
        return history.stream().anyMatch(entry -> Overridden.by(entry.fact()).isPresent());
    }

    /** The last refusal in {@code session} of which {@code history}, the entries of one encounter, tells. */
    static Optional<LedgerEntry> lastRefusal(List<LedgerEntry> history, SessionId session) {
        return history.stream()
                .filter(entry -> entry.fact(DeskFact.DeskRefused.class)
                        .filter(refused -> refused.session().equals(session))
                        .isPresent())
                .reduce((earlier, later) -> later);
    }
}
