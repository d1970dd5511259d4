package io.github.tewatashi.rule;

import io.github.tewatashi.fact.BeginsIncident;
import io.github.tewatashi.fact.CertificateState;
import io.github.tewatashi.fact.Fact;
import io.github.tewatashi.fact.IncidentFact;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.Reason;
import java.time.Instant;
import java.util.Optional;

/**
 * Whether and when the custody of one certificate ended for good. It is told the entries of the certificate's chain,
 * one after another.
 */
public final class CustodyEnd {

    private Instant last = Instant.MIN;
    private int openIncidents;

    /** Before the first entry of the chain. */
    public CustodyEnd() {}

    /** Takes the next entry of the chain. */
    public void next(LedgerEntry entry) {
        Fact fact = entry.fact();
        // What was refused changed nothing: who asks for an erasure too early does not put it off.
        if (!(fact instanceof Fact.Refused)) {
            last = entry.at();
        }
        if (fact instanceof BeginsIncident) {
            openIncidents++;
        } else if (fact instanceof IncidentFact.IncidentClosed) {
            openIncidents--;
        }
    }

    /** When the last thing happened to the paper: its custody, if it ended, had ended by then. */
    public Instant at() {
        return last;
    }

    /**
     * Why the paper may still be needed.
     *
     * @param state how the certificate stands now
     * @return {@link Reason#STILL_IN_CUSTODY} or {@link Reason#INCIDENT_OPEN}; empty if its custody ended for good
     */
    public Optional<Reason> hindrance(CertificateState state) {
        if (!isOver(state)) {
            return Optional.of(Reason.STILL_IN_CUSTODY);
        }
        return openIncidents > 0 ? Optional.of(Reason.INCIDENT_OPEN) : Optional.empty();
    }

    /** Whether a paper that stands like this is out of the office's hands, incidents apart. */
    public static boolean isOver(CertificateState state) {
        boolean left = state.place().equals(Place.HOLDER) || state.place().equals(Place.VOID);
        return left && state.travelled().isEmpty() && state.counted().isEmpty();
    }
}
