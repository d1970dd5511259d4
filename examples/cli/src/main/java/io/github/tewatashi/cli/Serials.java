package io.github.tewatashi.cli;

import io.github.tewatashi.cli.now.WithTewatashi.Numbering;
import io.github.tewatashi.serial.SerialAllocators;
import java.util.Locale;

/** How slips are numbered. */
enum Serials {
    /** Numbers run on from session to session and never come again: countermeasure 2. */
    CONTINUOUS,
    /** Numbers restart at every session, as before. */
    RESET;

    /** The library's way of numbering like that. */
    Numbering numbering() {
        return new Numbering(
                toString(),
                switch (this) {
                    case CONTINUOUS -> SerialAllocators.continuous();
                    case RESET -> SerialAllocators.restartingPerSession();
                });
    }

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
