package io.github.tewatashi.storage.jdbc.fault;

/**
 * What a client was told.
 *
 * @param kind how it ended
 * @param detail of what was done its outcome, of a refusal the reason, else empty; holds no personal data
 */
record Said(Kind kind, String detail) {

    /** How a call ended. */
    enum Kind {
        /** It was done. */
        DONE,
        /** It was refused. */
        REFUSED,
        /** The store failed and says that nothing happened. */
        NOT_HAPPENED,
        /** The store failed and does not know. */
        UNKNOWN,
        /** Nothing was heard: the client was killed. */
        NOTHING
    }

    /** Of a command that was asked for: the ledger has it. */
    static final Said FOUND = done("FOUND");
    /** Of a command that was asked for: the ledger does not have it now. */
    static final Said NOT_FOUND = done("NOT_FOUND");

    static final Said NOTHING = new Said(Kind.NOTHING, "");

    static Said done(String detail) {
        return new Said(Kind.DONE, detail);
    }

    static Said refused(String reason) {
        return new Said(Kind.REFUSED, reason);
    }

    /** Whether the client knows from now on what became of its command. */
    boolean isDefinite() {
        return kind == Kind.DONE || kind == Kind.REFUSED;
    }
}
