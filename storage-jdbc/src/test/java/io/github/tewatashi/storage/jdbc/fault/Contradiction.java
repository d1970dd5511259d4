package io.github.tewatashi.storage.jdbc.fault;

/**
 * What a store that keeps its promises cannot have said.
 *
 * @param kind what is wrong
 * @param where the command, certificate or number it is about
 */
record Contradiction(Kind kind, String where) {

    /** What can be wrong. */
    enum Kind {
        /** A client was told that it was done, and the ledger does not have it. */
        ACKNOWLEDGED_AND_GONE,
        /** A client was told that it was refused, and the ledger has it done, or refused otherwise, or not at all. */
        REFUSED_OTHERWISE,
        /** A client was told that nothing happened, and what that call did is in the ledger. */
        DENIED_AND_DONE,
        /** A client asked by the command's id, and was not told the truth. */
        RESOLVED_FALSELY,
        /** A client repeated a command and got another answer (S9). */
        ANSWERED_DIFFERENTLY,
        /** A client never learned what became of its command. */
        NEVER_RESOLVED,
        /** The server had said that it was committed, and the ledger does not have it. */
        COMMITTED_AND_GONE,
        /** The ledger has something done by a command, or at a call, that no client made. */
        DONE_BY_NOBODY,
        /** The ledger has one command twice (S9). */
        DONE_TWICE,
        /** A certificate went to two people (S3). */
        GIVEN_TO_TWO,
        /** A number was given twice (S7). */
        NUMBER_GIVEN_TWICE,
        /** A chain of the ledger has a hole. */
        CHAIN_BROKEN,
        /** No order of the calls explains what clients saw of a certificate. */
        NOT_LINEARIZABLE
    }
}
