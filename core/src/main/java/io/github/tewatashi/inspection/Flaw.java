package io.github.tewatashi.inspection;

import io.github.tewatashi.vocabulary.Coded;
import io.github.tewatashi.vocabulary.Promise;

/** What an inspection can find: the table of contents of all that it checks. */
public enum Flaw implements Coded {
    // ---- the ledger by itself
    /** An entry's digest is not that of what it says: it was changed. */
    ENTRY_ALTERED(Promise.S8),
    /** An entry does not follow the one before: entries were removed, inserted or reordered. */
    CHAIN_BROKEN(Promise.S8),
    /** An entry that is no fact, or none that can be in its chain, office or place. */
    ENTRY_MALFORMED(Promise.S8),
    /** An entry that cannot come where its chain has it, such as a second registration. */
    OUT_OF_ORDER(Promise.S8),
    /** An officer's words are not those that the ledger has the digest of. */
    REMARK_ALTERED(Promise.S8),
    /** A seal is not the one that its closing's entries come to. */
    SEAL_DIFFERS(Promise.S8),
    /** A printed seal is not among the office's: the end of the ledger was cut off. */
    PRINTED_SEAL_MISSING(Promise.S8),
    /** A row or entry cannot be read at all. What comes after it in its office was not inspected. */
    UNREADABLE(Promise.S8),

    // ---- the rows against the ledger
    /** A row knows another end of its chain: the end was cut off, or the row changed. */
    HEAD_DIFFERS(Promise.S8),
    /** A row of which the ledger says nothing. */
    ROW_WITHOUT_CHAIN(Promise.S8),
    /** A chain whose row is gone. */
    CHAIN_WITHOUT_ROW(Promise.S8),
    /** A certificate's face, holder or office is not the one that was registered. */
    FACE_ALTERED(Promise.S8),
    /** A certificate's row has another proxy than the one that was recorded, or one that the ledger does not know. */
    PROXY_ALTERED(Promise.S8),
    /** A certificate was erased, and its face is there again, or still. */
    FACE_AFTER_ERASURE(Promise.S8),
    /** A certificate's face is gone, and the ledger has no erasure of it. */
    ERASED_UNRECORDED(Promise.S8),
    /** A certificate's row and the ledger differ in whether it is absent, on hold, booked, travelled or counted. */
    STANDING_DIFFERS(Promise.S8),
    /** A session's row is not as it was planned, or not as far as the ledger says that the session has come. */
    SESSION_DIFFERS(Promise.S8),
    /** A desk's row has another encounter than the ledger, or has none. */
    DESK_DIFFERS(Promise.S8),
    /** An office's row has another seal than the ledger. */
    OFFICE_DIFFERS(Promise.S8),
    /** A slip's row is not as the ledger says. */
    SLIP_DIFFERS(Promise.S8),
    /** A slip was made, and its row is gone. */
    SLIP_MISSING(Promise.S8),
    /** A slip's row that no booking made. */
    SLIP_WITHOUT_BOOKING(Promise.S8),

    // ---- custody
    /** A movement leaves a place where the paper was not. */
    MOVED_FROM_ELSEWHERE(Promise.S3),
    /** A certificate's row has the paper elsewhere than the ledger. */
    PLACE_DIFFERS(Promise.S3),
    /** The papers that the rows have at a kind of place are not as many as the movements brought there. */
    CUSTODY_DIFFERS(Promise.S3),

    /** A count of the safe ended over a paper that lay there by the book and was neither counted nor named missing. */
    SAFE_UNACCOUNTED(Promise.S3),
    /** A certificate was erased while its paper was in custody, or named in an incident that was not closed. */
    ERASED_TOO_SOON(Promise.S3),

    // ---- the promises at the desk
    /** Handed over without slip and name having matched that certificate. */
    HANDED_OVER_UNMATCHED(Promise.S1),
    /** Handed over although the officer was asked to compare the names and did not confirm. */
    HANDED_OVER_UNCONFIRMED(Promise.S1),
    /** Handed over in an encounter that had been refused or ended, or handed over twice in one. */
    HANDED_OVER_AFTER_END(Promise.S1),
    /** A proxy was recorded while the paper was not in the safe: not beforehand. */
    PROXY_TOO_LATE(Promise.S1),
    /** Handed over to a proxy who was not recorded then, or not for that day, or by an officer who took part. */
    HANDED_OVER_UNAUTHORISED(Promise.S1),
    /** Handed over although a further identifier was asked for and none was found right. */
    HANDED_OVER_UNIDENTIFIED(Promise.S2),
    /** Dispatched or handed over while the holder was reported absent. */
    MOVED_WHILE_ABSENT(Promise.S5),
    /** Dispatched or handed over while on hold. */
    MOVED_WHILE_HELD(Promise.S5),
    /** An encounter began before the desk's last one had ended. */
    ENCOUNTERS_OVERLAP(Promise.S10),
    /** An override without a second, different officer, or without a reason in words. */
    OVERRIDDEN_ALONE(Promise.S12),
    /** An override of what nobody can override. */
    OVERRIDDEN_FORBIDDEN(Promise.S12),

    // ---- the promises around the day
    /** A session was closed over a paper that was not accounted for. */
    CLOSED_UNACCOUNTED(Promise.S6),
    /** A paper is still among those of a session that is closed. */
    LEFT_AFTER_CLOSING(Promise.S6),
    /** A number was given twice in one session. */
    NUMBER_GIVEN_TWICE(Promise.S7);

    private final Promise promise;

    Flaw(Promise promise) {
        this.promise = promise;
    }

    /** The promise that is not kept. */
    public Promise promise() {
        return promise;
    }
}
