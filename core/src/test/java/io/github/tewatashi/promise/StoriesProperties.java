package io.github.tewatashi.promise;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.fact.Fact;
import io.github.tewatashi.fact.FactKind;
import io.github.tewatashi.name.Names;
import io.github.tewatashi.name.Stated;
import io.github.tewatashi.name.Verdict;
import io.github.tewatashi.vocabulary.Reason;
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
        Map<FactKind, Integer> facts = new EnumMap<>(FactKind.class);
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        new Stories()
                .get()
                .sampleStream()
                .limit(800)
                .forEach(story -> onEmptyStore(store -> {
                    World world = story.play(store, new Watch() {});
                    world.entries().forEach(entry -> {
                        facts.merge(entry.kind(), 1, Integer::sum);
                        entry.fact(Fact.Refused.class).map(Fact.Refused::reason).ifPresent(reasons::add);
                    });
                }));
        // What becomes of an incident, a count of the safe and what is erased years later have stories of their own.
        Set<FactKind> ownStories = EnumSet.range(FactKind.SUSPECTED, FactKind.INCIDENT_CLOSED);
        ownStories.addAll(EnumSet.range(FactKind.STOCKTAKING_BEGUN, FactKind.ERASED_BEFORE));
        ownStories.addAll(EnumSet.range(FactKind.COUNTED_IN_SAFE, FactKind.SHORT_IN_SAFE));
        ownStories.add(FactKind.ERASED);
        // No command makes one.
        ownStories.add(FactKind.ILLEGIBLE);
        assertThat(facts.keySet())
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.copyOf(ownStories)));
        assertThat(facts.get(FactKind.RECEIVED))
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
}
