package io.github.tewatashi.cli.then;

import io.github.tewatashi.cli.input.PaperId;
import io.github.tewatashi.cli.input.RosterLine;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Papers side by side in the order of the numbers printed on them. Where two bear one number, the session's own comes
 * first and the one that was put in later, of a person who was moved here, lies behind it.
 */
final class Tray {

    private record Place(long number, boolean movedHere, int line, PaperId paper) {}

    private final LocalDate session;
    private final TreeSet<Place> places = new TreeSet<>(Comparator.comparingLong(Place::number)
            .thenComparing(Place::movedHere)
            .thenComparingInt(Place::line));
    private final Map<PaperId, Place> byPaper = new HashMap<>();

    Tray(LocalDate session) {
        this.session = session;
    }

    void put(RosterLine line) {
        boolean movedHere = !line.sessionDate().equals(session);
        Place place = new Place(line.number(), movedHere, line.line(), line.paper());
        places.add(place);
        byPaper.put(line.paper(), place);
    }

    boolean holds(PaperId paper) {
        return byPaper.containsKey(paper);
    }

    /** The first paper with this number, which is all that the officer looks at. */
    Optional<PaperId> bearing(long number) {
        return Optional.ofNullable(places.ceiling(new Place(number, false, 0, ANY)))
                .filter(place -> place.number() == number)
                .map(Place::paper);
    }

    void take(PaperId paper) {
        Place place = byPaper.remove(paper);
        if (place == null) {
            throw new IllegalArgumentException("paper: not in this tray");
        }
        places.remove(place);
    }

    List<PaperId> papers() {
        return places.stream().map(Place::paper).toList();
    }

    /** The order does not look at it. */
    private static final PaperId ANY = new PaperId("0");
}
