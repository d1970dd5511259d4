package io.github.tewatashi.proof;

/** Where a paper really is, whatever the book says. */
enum Where {
    OFFICE,
    HALL_X,
    HALL_Y,
    /** Out of the officer's hand. */
    OUT,
    LOST;

    static Where hall(int session) {
        return session == 0 ? HALL_X : HALL_Y;
    }
}
