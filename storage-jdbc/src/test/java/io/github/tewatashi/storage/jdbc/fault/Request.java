package io.github.tewatashi.storage.jdbc.fault;

import io.github.tewatashi.fact.FactKind;
import io.github.tewatashi.office.Verb;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a client asks of the library: one of the verbs that it gives commands by, or a question that changes nothing.
 */
enum Request {
    /** Books a certificate; the answer is the number of its slip. */
    BOOK(Verb.BOOK),
    /** States a name at a desk. */
    STATE(Verb.STATE),
    /** Hands a paper over. */
    HAND_OVER(Verb.HAND_OVER),
    /** Confirms that it was received. */
    RECEIVE(Verb.RECEIVE),
    /** Gives it back at the desk. */
    TAKE_BACK(Verb.TAKE_BACK),
    /** Ends the encounter, the paper in the tray. */
    PUT_BACK(Verb.PUT_BACK),
    /** Asks where a certificate is. */
    LOOK(null),
    /** Asks the ledger whether a command happened. */
    ASK(null),
    /** No client: what a wire between client and server saw the server say of a command, that it is committed. */
    WIRE(null);

    private final Optional<Verb> verb;

    Request(@Nullable Verb verb) {
        this.verb = Optional.ofNullable(verb);
    }

    /** Whether it is a command: what it does is in the ledger. */
    boolean isCommand() {
        return verb.isPresent();
    }

    /** Whether the ledger says by a fact of {@code kind} that this was done. */
    boolean isDoneBy(FactKind kind) {
        return verb.filter(command -> command.isDoneBy(kind)).isPresent();
    }
}
