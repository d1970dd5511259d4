package io.github.tewatashi.cli;

import java.util.Locale;

/** How slips are numbered. */
enum Serials {
    /** Numbers run on from session to session and never come again: countermeasure 2. */
    CONTINUOUS,
    /** Numbers restart at every session, as before. */
    RESET;

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
