package io.github.tewatashi.close;

import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.record.Standing;
import io.github.tewatashi.words.SessionId;
import java.util.Optional;

/** One paper, the count set against the book (S6). Pure. */
public final class Discrepancy {

    private Discrepancy() {}

    /**
     * What the count of {@code session} says against the book.
     *
     * @return {@link Event#FOUND_SHORT} or {@link Event#FOUND_LEFT_OVER}; empty if the paper is accounted for
     */
    public static Optional<Event> of(SessionId session, Standing standing) {
        boolean counted = standing.counted().filter(session::equals).isPresent();
        return switch (standing.place().kind()) {
            case TRAY ->
                standing.isInTrayOf(session)
                        ? counted ? Optional.empty() : Optional.of(Event.FOUND_SHORT)
                        : counted ? Optional.of(Event.FOUND_LEFT_OVER) : Optional.empty();
            // Out of the officer's hand and never confirmed: neither here nor received.
            case HANDED_OVER -> Optional.of(counted ? Event.FOUND_LEFT_OVER : Event.FOUND_SHORT);
            case HOLDER, SAFE, VOID, ISSUER -> counted ? Optional.of(Event.FOUND_LEFT_OVER) : Optional.empty();
            case ASTRAY -> Optional.empty();
        };
    }
}
