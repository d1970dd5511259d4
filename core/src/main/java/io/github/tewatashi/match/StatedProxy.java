package io.github.tewatashi.match;

import io.github.tewatashi.name.Stated;
import java.time.LocalDate;

/**
 * What somebody who comes for another says of themselves: the own name and the own birth date. Cannot be read back,
 * printed or logged (S4).
 */
public final class StatedProxy {

    private final Stated name;
    private final LocalDate birthDate;

    private StatedProxy(Stated name, LocalDate birthDate) {
        this.name = name;
        this.birthDate = birthDate;
    }

    /** A proxy's own name and birth date, as the proxy states them; never as an officer suggests them. */
    public static StatedProxy of(Stated name, LocalDate birthDate) {
        return new StatedProxy(name, birthDate);
    }

    Stated name() {
        return name;
    }

    LocalDate birthDate() {
        return birthDate;
    }

    @Override
    public String toString() {
        return "StatedProxy[redacted]";
    }
}
