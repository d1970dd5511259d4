package io.github.tewatashi.inspection;

import io.github.tewatashi.ledger.Details;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.record.Booking;
import io.github.tewatashi.record.Standing;
import io.github.tewatashi.words.Place;
import io.github.tewatashi.words.SessionId;

/** How a certificate stands after what its chain says happened, one entry after another. Pure. */
final class Replay {

    /** Before the first entry. */
    static final Standing BEGIN = Standing.at(Place.ISSUER);

    private Replay() {}

    /**
     * How it stands after {@code entry}.
     *
     * @param entry one that {@linkplain Form#fits fits}
     */
    static Standing after(Standing standing, LedgerEntry entry) {
        return switch (entry.event()) {
            case REGISTERED, HANDED_OVER, RECEIVED, HANDED_BACK, RECOVERED, SUSPICION_LIFTED ->
                standing.moved(to(entry));
            case DEPOSITED, VOIDED, GIVEN_UP -> standing.unbooked().moved(to(entry));
            case DISPUTED, NAMED_IN_INCIDENT, SUSPECTED, SHORT_IN_SAFE -> standing.astray(to(entry));
            case HELD -> standing.held(true);
            case HOLD_RELEASED -> standing.held(false);
            case BOOKED -> standing.booked(booking(entry));
            case ABSENCE_REPORTED -> standing.absent(true);
            case ABSENCE_WITHDRAWN -> standing.absent(false);
            case DISPATCHED -> standing.dispatched(session(entry));
            case COUNTED -> standing.counted(session(entry));
            case RETURNED -> standing.closed(session(entry), to(entry));
            case SESSION_CLOSED -> standing.closed(session(entry), standing.place());
            case PROXY_AUTHORISED,
                    PROXY_WITHDRAWN,
                    SLIP_VOIDED,
                    KEPT_BACK,
                    ERASED,
                    COUNTED_IN_SAFE,
                    FOUND_IN_SAFE,
                    NUMBER_SHARED,
                    FOUND_SHORT,
                    FOUND_LEFT_OVER,
                    INCIDENT_CONFIRMED,
                    TOLD,
                    REPORT_FILED,
                    INCIDENT_CLOSED,
                    REFUSED -> standing;
            case SCHEDULED,
                    MANIFEST,
                    CLOSED,
                    SEALED,
                    COUNT_DIFFERED,
                    ERASED_BEFORE,
                    STOCKTAKING_BEGUN,
                    STOCKTAKEN,
                    IDENTIFIER_ASKED,
                    CONFIRMATION_ASKED,
                    MATCHED,
                    NAME_CONFIRMED,
                    ENDED,
                    SLIP_UNLOCKED -> throw new IllegalArgumentException(entry.event() + " is not of a certificate");
        };
    }

    static Booking booking(LedgerEntry entry) {
        return new Booking(session(entry), entry.details().serial().orElseThrow());
    }

    static SessionId session(LedgerEntry entry) {
        return entry.details().session().orElseThrow();
    }

    private static Place to(LedgerEntry entry) {
        return entry.details().movement().map(Details.Movement::to).orElseThrow();
    }
}
