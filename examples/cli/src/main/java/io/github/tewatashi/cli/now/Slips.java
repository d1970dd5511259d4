package io.github.tewatashi.cli.now;

import io.github.tewatashi.cli.input.PaperId;
import io.github.tewatashi.cli.input.RosterLine;
import io.github.tewatashi.cli.input.Visit;
import io.github.tewatashi.sessions.Slip;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The library's slips in people's pockets. Whoever is moved gets a new one, and keeps the old one too. */
final class Slips {

    private record LegacyNumber(LocalDate session, long number) {}

    private final Map<LegacyNumber, Slip> first = new HashMap<>();
    private final Map<PaperId, Slip> newest = new HashMap<>();

    /** The slip of the booking that the roster knows. */
    void give(RosterLine line, Slip slip) {
        first.put(new LegacyNumber(line.sessionDate(), line.number()), slip);
        newest.put(line.paper(), slip);
    }

    /** The slip of a later booking. */
    void giveNew(PaperId paper, Slip slip) {
        newest.put(paper, slip);
    }

    /** What the library made instead of the legacy slip that the log saw; empty if the roster knows none such. */
    Optional<Slip> insteadOf(Visit visit) {
        return Optional.ofNullable(first.get(new LegacyNumber(visit.slipDate(), visit.slipNumber())));
    }

    /** The slip that this person got last. */
    Slip newest(PaperId person) {
        return Optional.ofNullable(newest.get(person)).orElseThrow();
    }
}
