package io.github.tewatashi.cli.input;

import java.util.Map;
import java.util.Optional;

/**
 * The only one who knows who really stood at the desk.
 *
 * <p>The people of the played day may ask it what they would say about themselves, and the judge may ask it afterwards;
 * a procedure must not be given it.
 */
public final class Oracle {

    private final Map<Integer, PaperId> people;
    private final Map<Integer, String> notes;

    Oracle(Map<Integer, PaperId> people, Map<Integer, String> notes) {
        this.people = Map.copyOf(people);
        this.notes = Map.copyOf(notes);
    }

    /** Who came, by the number of the paper that is theirs. */
    public PaperId whoCame(DayEvent.Arrive arrival) {
        PaperId person = people.get(arrival.line());
        if (person == null) {
            throw new IllegalArgumentException("arrival: not of this log");
        }
        return person;
    }

    /** What the log's writer noted beside the event, word for word; it is for readers, and nothing is decided by it. */
    public Optional<String> note(DayEvent event) {
        return Optional.ofNullable(notes.get(event.line()));
    }
}
