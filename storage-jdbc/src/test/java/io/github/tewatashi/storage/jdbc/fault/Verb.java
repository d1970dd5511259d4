package io.github.tewatashi.storage.jdbc.fault;

import io.github.tewatashi.ledger.Event;
import java.util.Optional;

/** What a client asks of the library. */
enum Verb {
    /** Books a certificate; the answer is the number of its slip. */
    BOOK(Event.BOOKED),
    /** States a name at a desk. */
    ANSWER(Event.MATCHED),
    /** Hands a paper over. */
    HAND_OVER(Event.HANDED_OVER),
    /** Confirms that it was received. */
    RECEIVE(Event.RECEIVED),
    /** Gives it back at the desk. */
    TAKE_BACK(Event.HANDED_BACK),
    /** Ends the encounter, the paper in the tray. */
    PUT_BACK(Event.ENDED),
    /** Asks where a certificate is. */
    LOOK(null),
    /** Asks the ledger whether a command happened. */
    ASK(null),
    /** No client: what a wire between client and server saw the server say of a command, that it is committed. */
    WIRE(null);

    private final Optional<Event> event;

    Verb(@org.jspecify.annotations.Nullable Event event) {
        this.event = Optional.ofNullable(event);
    }

    /** What the ledger says once it is done; empty for what changes nothing. */
    Optional<Event> event() {
        return event;
    }
}
