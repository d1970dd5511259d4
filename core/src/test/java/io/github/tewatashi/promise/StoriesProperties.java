package io.github.tewatashi.promise;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.name.Names;
import io.github.tewatashi.name.Stated;
import io.github.tewatashi.name.Verdict;
import io.github.tewatashi.words.Reason;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.Property;

/** The made-up stories themselves: a property over stories in which nothing happens would hold, and say nothing. */
public interface StoriesProperties extends OnAnyStore {

    /** Everything that can happen happens in a few hundred stories, and every reason to refuse in them comes up. */
    @Property(tries = 1, seed = "20251006")
    default void stories_tell_of_everything_that_can_happen() {
        Map<Event, Integer> events = new EnumMap<>(Event.class);
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        new Stories()
                .get()
                .sampleStream()
                .limit(800)
                .forEach(story -> onEmptyStore(store -> {
                    World world = story.play(store, new Watch() {});
                    world.entries().forEach(entry -> {
                        events.merge(entry.event(), 1, Integer::sum);
                        refused(entry).ifPresent(reasons::add);
                    });
                }));
        // What becomes of an incident, a count of the safe and what is erased years later have stories of their own.
        Set<Event> ownStories = EnumSet.range(Event.SUSPECTED, Event.INCIDENT_CLOSED);
        ownStories.addAll(EnumSet.range(Event.STOCKTAKING_BEGUN, Event.ERASED_BEFORE));
        ownStories.addAll(EnumSet.range(Event.COUNTED_IN_SAFE, Event.SHORT_IN_SAFE));
        ownStories.add(Event.ERASED);
        assertThat(events.keySet())
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.copyOf(ownStories)));
        assertThat(events.get(Event.RECEIVED))
                .as("papers received in 800 stories")
                .isGreaterThan(300);
        Set<Reason> elsewhere = EnumSet.of(
                Reason.INVALID_INPUT,
                Reason.UNKNOWN_CERTIFICATE,
                Reason.UNKNOWN_SESSION,
                Reason.UNKNOWN_INCIDENT,
                Reason.INCIDENT_NOT_AT_THIS_STEP,
                Reason.INCIDENT_UNFINISHED,
                Reason.PAPER_NUMBER_TAKEN,
                Reason.OTHER_OFFICE,
                Reason.NUMBER_IN_USE,
                Reason.NO_COLOUR_FREE,
                Reason.POLICY_REFUSED,
                Reason.CONTENDED,
                // Told, and not kept: there is nothing that it could change later.
                Reason.ENCOUNTER_OVER,
                Reason.COUNT_DIFFERS);
        elsewhere.addAll(EnumSet.range(Reason.STOCKTAKING_OPEN, Reason.RETENTION_NOT_OVER));
        elsewhere.add(Reason.ERASED);
        assertThat(reasons).containsAll(EnumSet.complementOf(EnumSet.copyOf(elsewhere)));
    }

    /** What the small world takes for the truth about names is what the library was asked to find. */
    @Example
    default void the_truth_about_names_is_what_the_library_must_find() {
        for (Called name : Called.values()) {
            for (String text : Called.texts()) {
                boolean means =
                        Names.compare(Stated.name(text), name.recorded()).verdict() != Verdict.MISMATCH;
                assertThat(means).as("a text means %s", name.name()).isEqualTo(name.isMeantBy(text));
            }
            for (Called other : Called.values()) {
                assertThat(Names.confusable(name.recorded(), other.recorded()))
                        .as("%s and %s could be taken for each other", name.name(), other.name())
                        .isEqualTo(name.isNamesakeOf(other));
            }
        }
    }

    private static java.util.Optional<Reason> refused(LedgerEntry entry) {
        return entry.event() == Event.REFUSED ? entry.details().reason() : java.util.Optional.empty();
    }
}
