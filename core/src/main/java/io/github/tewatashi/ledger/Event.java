package io.github.tewatashi.ledger;

import io.github.tewatashi.text.Texts;
import java.util.Locale;

/** What an entry of the ledger says happened. */
public enum Event {
    // ---- office and session
    /** A session was scheduled; the code is its colour, the evidence the digest of its plan. */
    SCHEDULED,
    /** Papers were taken to a session's venue; each paper's own entry says which. */
    MANIFEST,
    /** A session was closed; the evidence is its seal. */
    CLOSED,
    /** A session's seal was added to the office's seals; the evidence is the seal. */
    SEALED,
    /** A closing was tried and the count differed. */
    COUNT_DIFFERED,
    /** A count of the safe was begun; the code is its id, as it is the first one of every entry of it. */
    STOCKTAKING_BEGUN,
    /** A count of the safe was set against the book and sealed; the evidence is its seal, over the office's before. */
    STOCKTAKEN,
    /** All certificates whose custody had ended before a day were erased; the codes are that day, and how many. */
    ERASED_BEFORE,

    // ---- certificate, before the day
    /** A certificate was registered: from the issuer to the safe. The evidence is the digest of its row's face. */
    REGISTERED,
    /** A certificate must not be handed out for now. */
    HELD,
    /** A hold was lifted. */
    HOLD_RELEASED,
    /**
     * A person was recorded who may collect for the holder. The codes are the relation, the kind of evidence and the last
     * day; the evidence is the digest of the proxy in the row.
     */
    PROXY_AUTHORISED,
    /** The recorded proxy may not collect any more. */
    PROXY_WITHDRAWN,
    /** A certificate was booked for a session, and a slip made. */
    BOOKED,
    /** A slip was made void because its certificate was moved to another session. */
    SLIP_VOIDED,
    /** The holder called in absent. */
    ABSENCE_REPORTED,
    /** An absence was withdrawn. */
    ABSENCE_WITHDRAWN,
    /** A booked paper stayed in the safe at a dispatch; the reason says why (S5). */
    KEPT_BACK,
    /** A paper travelled although another in the tray goes by the same number, which is given (S2). */
    NUMBER_SHARED,
    /** A paper travelled: from the safe to a session's tray. */
    DISPATCHED,
    /** The holder gave the paper back for a time: from the holder to the safe. */
    DEPOSITED,
    /** The paper was destroyed or replaced: from the safe out of use. */
    VOIDED,
    /** After its retention period all that is personal was erased from the row. The code is that period. */
    ERASED,

    // ---- desk
    /** Slip and name point to one certificate, but others could be meant: a further identifier was asked for. */
    IDENTIFIER_ASKED,
    /** The stated name is an equivalent form: the officer was asked to compare. The codes are the folds. */
    CONFIRMATION_ASKED,
    /** Slip and name match one certificate, and it alone. The codes are the folds. */
    MATCHED,
    /** The officer compared the stated with the printed name and found the same. */
    NAME_CONFIRMED,
    /** The encounter ended without a hand-over, the paper still in the tray. */
    ENDED,
    /** A step was refused; the reason says why. */
    REFUSED,
    /** A slip that was locked after wrong names was unlocked by a second officer. */
    SLIP_UNLOCKED,

    // ---- certificate, at and after the desk
    /** The paper was read out of the officer's hand and handed over: from the tray to the person. */
    HANDED_OVER,
    /** The person confirmed: the paper is with its holder. */
    RECEIVED,
    /** The person gave the paper back at the desk: to the tray. */
    HANDED_BACK,
    /** The person said that it is not theirs: the paper is under suspicion. */
    DISPUTED,

    // ---- closing
    /** A paper was counted after the session by reading it. */
    COUNTED,
    /** The book has the paper in the tray, and it was not counted (S6). */
    FOUND_SHORT,
    /** The paper was counted, and the book has it elsewhere (S6). */
    FOUND_LEFT_OVER,
    /** A counted paper went back: from the tray to the safe. */
    RETURNED,
    /** A paper was named in an incident; the code is the event that says whether it was short or left over. */
    NAMED_IN_INCIDENT,
    /** The session in which the certificate travelled was closed. */
    SESSION_CLOSED,

    // ---- count of the safe
    /** A paper was read in the safe, where the book has it. */
    COUNTED_IN_SAFE,
    /** A paper was read in the safe, and the book has it elsewhere; the second code is the kind of place. */
    FOUND_IN_SAFE,
    /** The book had the paper in the safe, and nobody found it there: from the safe to astray. */
    SHORT_IN_SAFE,

    // ---- incident; the first code is the number of its first entry in the chain, except in that entry itself
    /** A paper is not where the book has it, or may not be: from there to astray. The code is how it was noticed. */
    SUSPECTED,
    /** It is certain that the paper went the wrong way; the second code says how. */
    INCIDENT_CONFIRMED,
    /** The paper was read again: from astray to the safe. */
    RECOVERED,
    /** The holder had the paper all the time: from astray back to the holder. */
    SUSPICION_LIFTED,
    /** The paper will not come back: from astray out of use. */
    GIVEN_UP,
    /** One of the two people was told; the second code says which. */
    TOLD,
    /** A report to the Personal Information Protection Commission was filed; the second code says which. */
    REPORT_FILED,
    /** All is done. */
    INCIDENT_CLOSED;

    /** Whether it is the first entry of an incident. */
    public boolean beginsIncident() {
        return this == DISPUTED || this == NAMED_IN_INCIDENT || this == SUSPECTED || this == SHORT_IN_SAFE;
    }

    /** What happened, for an officer. */
    public String text(Locale locale) {
        return Texts.of(this, locale);
    }
}
