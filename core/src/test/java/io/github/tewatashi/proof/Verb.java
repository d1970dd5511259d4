package io.github.tewatashi.proof;

/** What people, officers and chance can do in a small world. */
enum Verb {
    ANSWER,
    /** Somebody says that they come for another. */
    PROXY_ANSWER,
    IDENTIFY,
    CONFIRM,
    HAND_OVER,
    RECEIVED,
    TAKEN_BACK,
    DISPUTED,
    PUT_BACK,
    OVERRIDE,
    ABSENT,
    COMES,
    HOLD,
    RELEASE,
    BOOK,
    MOVE,
    DISPATCH,
    COUNT,
    INCIDENT,
    CLOSE,
    AUTHORISE,
    WITHDRAW,
    DEPOSIT,
    DESTROY,
    /** A paper in the hall is gone: stuck to another one, or taken. Nobody notices. */
    VANISH,
    /** A paper that nobody dispatched gets among those that travel. Nobody notices. */
    STRAY;

    boolean isPhysical() {
        return this == VANISH || this == STRAY;
    }
}
