package io.github.tewatashi.rule;

import io.github.tewatashi.name.Stated;
import java.time.LocalDate;

/**
 * What somebody who comes for a holder states of himself or herself: name and birth date. Cannot be read back outside
 * the rules, printed or logged (S4).
 */
public final class StatedProxy {

    private final Stated name;
    private final LocalDate birthDate;

    private StatedProxy(Stated name, LocalDate birthDate) {
        this.name = name;
        this.birthDate = birthDate;
    }

    /** A proxy's name and birth date, as the proxy states them and never as an officer suggests them. */
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
