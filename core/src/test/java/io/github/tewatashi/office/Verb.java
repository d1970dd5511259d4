package io.github.tewatashi.office;

import io.github.tewatashi.fact.FactKind;
import java.util.Locale;
import java.util.Set;

/**
 * What people and officers can ask of the library, one verb for each command and each step at a desk: the one
 * vocabulary of stories, of the search, and of clients that are cut off.
 */
public enum Verb {
    // ---- away from the desks
    /** A session is scheduled. */
    SCHEDULE(FactKind.SCHEDULED),
    /** A paper comes to the office. */
    REGISTER(FactKind.REGISTERED),
    /** A paper is booked for a session, and a slip made. */
    BOOK(FactKind.BOOKED),
    /** A paper is booked for another session instead. */
    MOVE(FactKind.SLIP_VOIDED),
    /** The holder calls in absent. */
    REPORT_ABSENCE(FactKind.ABSENCE_REPORTED),
    /** The holder comes after all. */
    WITHDRAW_ABSENCE(FactKind.ABSENCE_WITHDRAWN),
    /** A paper must not be handed out for now. */
    HOLD(FactKind.HELD),
    /** A hold is lifted. */
    RELEASE(FactKind.HOLD_RELEASED),
    /** Somebody is recorded who may collect a paper for its holder. */
    AUTHORISE(FactKind.PROXY_AUTHORISED),
    /** Nobody may collect a paper for its holder any more. */
    WITHDRAW_PROXY(FactKind.PROXY_WITHDRAWN),
    /** The holder leaves the paper with the office. */
    DEPOSIT(FactKind.DEPOSITED),
    /** A paper is destroyed. */
    DESTROY(FactKind.VOIDED),
    /** The papers of a session travel. */
    DISPATCH(FactKind.MANIFEST),

    // ---- at a desk
    /** Somebody shows a slip and states the own name. */
    STATE(FactKind.MATCHED),
    /** Somebody shows a slip and says that they come for another. */
    STATE_FOR_ANOTHER(FactKind.MATCHED),
    /** The person gives a birth date. */
    IDENTIFY(FactKind.MATCHED),
    /** The officer compares the names. */
    CONFIRM(FactKind.NAME_CONFIRMED),
    /** The officer reads a paper and gives it. */
    HAND_OVER(FactKind.HANDED_OVER),
    /** The person confirms the receipt. */
    RECEIVE(FactKind.RECEIVED),
    /** The person gives the paper back. */
    TAKE_BACK(FactKind.HANDED_BACK),
    /** The person says that the paper is not theirs. */
    DISPUTE(FactKind.DISPUTED),
    /** The encounter ends without a hand-over. */
    PUT_BACK(FactKind.ENDED),
    /** Somebody overrides a refusal; the ledger says which. */
    OVERRIDE(FactKind.SLIP_UNLOCKED, FactKind.ABSENCE_WITHDRAWN, FactKind.HOLD_RELEASED),

    // ---- afterwards
    /** A paper is read in the count. */
    COUNT(FactKind.COUNTED),
    /** A paper is named in an incident. */
    NAME_IN_INCIDENT(FactKind.NAMED_IN_INCIDENT),
    /** A session is closed. */
    CLOSE(FactKind.CLOSED);

    private final Set<FactKind> done;

    Verb(FactKind... done) {
        this.done = Set.of(done);
    }

    /** Whether the ledger says by a fact of {@code kind} that this was done. */
    public boolean isDoneBy(FactKind kind) {
        return done.contains(kind);
    }

    /** In plain words: for the telling of a story. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
