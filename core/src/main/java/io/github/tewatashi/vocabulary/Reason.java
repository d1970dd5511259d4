package io.github.tewatashi.vocabulary;

/**
 * Why a command was refused. Where several reasons hold at once, the one declared first is given: what is wrong with
 * the desk and the slip comes before what is wrong with the name, and what only a matched name may reveal comes last.
 */
public enum Reason implements Coded {
    // ---- the input, things that are not there, and what the command itself lacks: at every repetition the same
    /** A part of the input breaks its rule. Correct it at the place given; nothing was written. */
    INVALID_INPUT,
    /** No certificate has this id. Check that the right system and office are used. */
    UNKNOWN_CERTIFICATE,
    /** The certificate was erased after its retention period; what happened to it is in the ledger. */
    ERASED,
    /** No session has this id. */
    UNKNOWN_SESSION,
    /** No incident has this id. */
    UNKNOWN_INCIDENT,
    /** What was refused protects S1, S2 or S3, or refuses no more: there is nothing that could be overridden (S12). */
    NOT_OVERRIDABLE,
    /** An override needs a second officer, different from the one who was refused (S12). */
    SAME_OFFICER,
    /** The command needs the officer's reason in words, and there is none or a blank one (S9, S12). */
    REASON_MISSING,
    /** The encounter is not at this step, or is over. */
    ENCOUNTER_OVER,
    /** Another certificate of the office bears this paper number. Look for a double registration. */
    PAPER_NUMBER_TAKEN,

    // ---- before the day
    /** The certificate and the session belong to different offices. */
    OTHER_OFFICE,
    /** The session is closed and sealed (S6). */
    SESSION_CLOSED,
    /** The paper is not in the safe, so that it can neither be booked, moved nor dispatched (S3). */
    NOT_IN_SAFE,
    /** The paper is not with its holder, so that it cannot come back from there (S3). */
    NOT_WITH_HOLDER,
    /** The certificate is booked for a session already; move it instead. */
    ALREADY_BOOKED,
    /** The certificate is not booked for this session. */
    NOT_BOOKED,
    /** The certificate is booked for this very session; there is nowhere to move it to. */
    SAME_SESSION,
    /** The number allocator returned a number that the session has given already (S7). */
    NUMBER_IN_USE,
    /** Every colour of the palette, or the one that the allocator chose, is that of a neighbouring session. */
    NO_COLOUR_FREE,
    /** The absence is already reported. */
    ALREADY_ABSENT,
    /** No absence is reported. */
    NOT_ABSENT,
    /** The certificate is on hold already. */
    ALREADY_ON_HOLD,
    /** The certificate is not on hold. */
    NOT_ON_HOLD,
    /** The paper has left the safe. A proxy is recorded before it travels, never while it lies at a desk (S1). */
    PROXY_TOO_LATE,
    /** A proxy is recorded for this certificate already. Withdraw that one first (S1). */
    PROXY_RECORDED_ALREADY,

    // ---- incidents
    /** The incident is not at this step, or is closed. Look how far it has come. */
    INCIDENT_NOT_AT_THIS_STEP,
    /** Something is still to be done before the incident can be closed: see what is pending. */
    INCIDENT_UNFINISHED,

    // ---- at the desk: the desk and the slip, before any name
    /** Nothing was dispatched for this session yet. */
    SESSION_NOT_OPEN,
    /** The desk still has an encounter: finish it, or put its paper back (S10). */
    DESK_BUSY,
    /** The number read is no number: its check digit is wrong. Read the slip again (S7). */
    SLIP_MISREAD,
    /** No slip bears this number. */
    SLIP_UNKNOWN,
    /** The slip is of another session. Look whether the person was moved and has a newer slip (S1). */
    SLIP_OF_OTHER_SESSION,
    /** The slip was replaced by a newer one. Ask for that one (S1). */
    SLIP_VOID,
    /** Too many wrong names on this slip. A second officer can unlock it (S12). */
    SLIP_LOCKED,

    // ---- at the desk: the name, and that nobody else is meant
    /** Slip and name point to two different certificates: the day of 2025-10-06 from inside (S1). */
    NAME_OF_ANOTHER_PAPER,
    /**
     * The stated name is not that of the slip's certificate, nor of another paper here. Ask again; see the hints (S1).
     */
    NAME_MISMATCH,
    /** The officer compared the name with the printed one and found them different (S1). */
    NAME_NOT_CONFIRMED,
    /** The second identifier is not the recorded one (S2). */
    IDENTIFIER_MISMATCH,
    /** The paper in the officer's hand is another one. Put it back (S1). */
    WRONG_PAPER,
    /** Even the second identifier does not single out one person. Nobody gets anything here (S2). */
    AMBIGUOUS,

    // ---- at the desk: the proxy, and the policy
    /**
     * No proxy is recorded for the slip's certificate, or not any more. Nobody can be made one here: the holder has it
     * recorded, and the proxy comes another day (S1).
     */
    PROXY_NOT_RECORDED,
    /** The name that the proxy stated as theirs is not that of the recorded proxy. Ask again; see the hints (S1). */
    PROXY_NAME_DIFFERS,
    /** The birth date that the proxy stated as theirs is not that of the recorded proxy (S1). */
    PROXY_IDENTIFIER_DIFFERS,
    /** The caller's own policy refused (S11). */
    POLICY_REFUSED,

    // ---- at the desk: the certificate, after its name was matched
    /** The proxy was authorised until a day before this session's. The holder can have it recorded anew (S1). */
    PROXY_EXPIRED,
    /** The officer at this desk recorded the proxy. Another officer looks at slip, names and paper (S1). */
    PROXY_OF_THIS_OFFICER,
    /** The holder is reported absent. A named officer can withdraw the absence with a reason (S5). */
    HOLDER_ABSENT,
    /** The certificate is on hold. A second officer can release it with a reason (S5, S12). */
    ON_HOLD,
    /** The paper is at the venue no more: received already, or back in the safe (S3). */
    ALREADY_HANDED_OVER,
    /** The paper did not travel to this session (S3). */
    NOT_IN_TRAY,
    /** The paper is named in an incident and cannot be handed over (S3). */
    PAPER_ASTRAY,

    // ---- count of the safe
    /** The office is counting its safe already. Go on with that count, or end it. */
    STOCKTAKING_OPEN,
    /** The office is not counting its safe. Begin to. */
    NO_STOCKTAKING,

    // ---- closing
    /** No certificate of the office bears this paper number. Read the paper again. */
    PAPER_UNKNOWN,
    /** A desk still has an encounter (S6, S10). */
    ENCOUNTER_OPEN,
    /** The count and the book differ: count again, or name each paper in an incident (S6). */
    COUNT_DIFFERS,
    /** The paper is accounted for; there is nothing to name in an incident. */
    ACCOUNTED_FOR,

    // ---- erasure
    /** The paper is neither with its holder nor out of use, or is still among those of a session: it is needed. */
    STILL_IN_CUSTODY,
    /** An incident of the paper is not closed. Close it first. */
    INCIDENT_OPEN,
    /** The retention period is not over. */
    RETENTION_NOT_OVER,

    // ---- the store
    /** Too many others wrote at the same time. Nothing was changed; try again. */
    CONTENDED;

    /**
     * Whether a second officer can override this refusal with a reason (S12). Only what protects neither match, nor
     * singleness, nor place (S1, S2, S3) can be overridden.
     */
    public boolean isOverridable() {
        return this == SLIP_LOCKED || this == HOLDER_ABSENT || this == ON_HOLD;
    }

    /**
     * Whether it is a wrong answer about whose paper it is: to the name, to a further identifier, or the officer's own
     * comparison. Three of them on one slip lock the slip (S12).
     */
    public boolean isWrongAnswer() {
        return switch (this) {
            case NAME_MISMATCH,
                    NAME_OF_ANOTHER_PAPER,
                    PROXY_NAME_DIFFERS,
                    PROXY_IDENTIFIER_DIFFERS,
                    NAME_NOT_CONFIRMED,
                    IDENTIFIER_MISMATCH -> true;
            default -> false;
        };
    }
}
