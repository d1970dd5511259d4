package io.github.tewatashi.vocabulary;

/** Why a certificate must not be handed out for now, in kinds; the reason in words is kept beside the ledger. */
public enum HoldKind implements Coded {
    /** The holder's address is protected from somebody who might come for the paper. */
    PROTECTED_ADDRESS,
    /** It is in doubt who would come: the holder's identification was lost or stolen. */
    IDENTITY_IN_DOUBT,
    /** It is in doubt whether what is printed on the paper is right. */
    CONTENT_IN_DOUBT,
    /** A fee is not paid. */
    FEE_DUE,
    /** A court, a law or another authority forbids it for now. */
    FORBIDDEN_BY_LAW,
    /** None of these. */
    OTHER
}
