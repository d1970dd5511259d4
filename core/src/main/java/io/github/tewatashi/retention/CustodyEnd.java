package io.github.tewatashi.retention;

import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.record.Standing;
import io.github.tewatashi.words.Place;
import io.github.tewatashi.words.Reason;
import java.time.Instant;
import java.util.Optional;

/** Whether and when the custody of one certificate ended for good, as its chain tells, one entry after another. Pure. */
public final class CustodyEnd {

    private Instant last = Instant.MIN;
    private int openIncidents;

    /** Before the first entry. */
    public CustodyEnd() {}

    /** Takes the next entry of the chain. */
    public void next(LedgerEntry entry) {
        // What was refused changed nothing: asking for an erasure too early does not put it off.
        if (entry.event() != Event.REFUSED) {
            last = entry.at();
        }
        if (entry.event().beginsIncident()) {
            openIncidents++;
        } else if (entry.event() == Event.INCIDENT_CLOSED) {
            openIncidents--;
        }
    }

    /** When the last thing happened to the paper: its custody, if ended, has ended by then. */
    public Instant at() {
        return last;
    }

    /**
     * Why the paper may still be needed.
     *
     * @param standing how it stands now
     * @return {@link Reason#STILL_IN_CUSTODY} or {@link Reason#INCIDENT_OPEN}; empty if its custody ended for good
     */
    public Optional<Reason> hindrance(Standing standing) {
        return isOver(standing)
                ? openIncidents > 0 ? Optional.of(Reason.INCIDENT_OPEN) : Optional.empty()
                : Optional.of(Reason.STILL_IN_CUSTODY);
    }

    /** Whether a paper that stands like this is out of the office's hands, incidents apart. */
    static boolean isOver(Standing standing) {
        boolean left = standing.place().equals(Place.HOLDER) || standing.place().equals(Place.VOID);
        return left && standing.travelled().isEmpty() && standing.counted().isEmpty();
    }
}
