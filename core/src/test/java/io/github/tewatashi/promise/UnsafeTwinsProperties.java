package io.github.tewatashi.promise;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.proof.Lie;
import io.github.tewatashi.proof.SafetyPage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/**
 * Each rule switched off among made-up stories: the properties must notice. Properties that notice nothing prove
 * nothing.
 */
class UnsafeTwinsProperties {

    /** A twin that so many stories do not notice would slip through the stories of a whole build. */
    private static final int MOST = 1_000;

    @Property(tries = 1, seed = "20251006")
    @Tag("full")
    void a_library_without_a_rule_is_caught_by_the_property_of_its_promise() {
        List<Story> stories = stories(MOST);
        List<Twin> neverCaught = new ArrayList<>();
        List<String> lines = new ArrayList<>(List.of(
                "| without the rule | broken | caught by story | of acts | shrunk to acts |", "|---|---|--:|--:|--:|"));
        for (Twin twin : Twin.values()) {
            OptionalInt first = IntStream.range(0, MOST)
                    .filter(i -> twin.isCaughtBy(stories.get(i)))
                    .findFirst();
            if (first.isEmpty()) {
                neverCaught.add(twin);
                continue;
            }
            Story whole = stories.get(first.getAsInt());
            Story shortest = shrunk(twin, whole);
            System.out.printf("%s is caught by story %d:%s%n", twin, first.getAsInt() + 1, shortest);
            lines.add(String.format(
                    Locale.ROOT,
                    "| %s | %s | %,d | %d | %d |",
                    twin.says,
                    twin.promise,
                    first.getAsInt() + 1,
                    whole.acts().size(),
                    shortest.acts().size()));
        }
        assertThat(neverCaught).isEmpty();
        SafetyPage.says("unsafe twins among stories", lines);
    }

    @Example
    void every_rule_that_the_search_switches_off_is_switched_off_here_too() {
        assertThat(Arrays.stream(Twin.values()).map(Enum::name))
                .containsAll(Arrays.stream(Lie.values()).map(Enum::name).toList());
    }

    @Property(tries = 1, seed = "20251006")
    @Tag("full")
    void the_library_itself_is_not() {
        for (Story story : stories(10)) {
            for (Twin twin : Twin.values()) {
                assertThat(twin.isCaughtWithTheRule(story)).as(twin.says).isFalse();
            }
        }
    }

    private static List<Story> stories(int count) {
        return new Stories().get().sampleStream().limit(count).toList();
    }

    /** The same story without any act that it does not need. */
    private static Story shrunk(Twin twin, Story story) {
        List<Act> acts = new ArrayList<>(story.acts());
        for (int i = acts.size() - 1; i >= 0; i--) {
            Act act = acts.remove(i);
            if (!twin.isCaughtBy(new Story(story.cast(), acts))) {
                acts.add(i, act);
            }
        }
        return new Story(story.cast(), List.copyOf(acts));
    }
}
