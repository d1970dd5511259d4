package io.github.tewatashi.promise;

/** One line of a story: something that somebody does. Its {@code toString()} is that line. */
interface Act {

    /** Does it, with the library where the library is used. */
    void play(World world);
}
