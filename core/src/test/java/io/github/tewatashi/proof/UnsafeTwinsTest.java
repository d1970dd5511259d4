package io.github.tewatashi.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.proof.Explored.Story;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each rule switched off: the search must find the harm. A search that finds none of it would prove nothing. */
class UnsafeTwinsTest {

    @Test
    void a_library_without_a_rule_is_caught() {
        List<String> lines = new ArrayList<>(List.of(
                "| the store says | broken | in world | after states | after steps |", "|---|---|---|--:|--:|"));
        for (Lie lie : Lie.values()) {
            World world = worldFor(lie);
            Explored explored = Explorer.explore(
                    with(world, EnumSet.of(lie)),
                    broken -> broken.stream().anyMatch(promise -> promise.startsWith(lie.promise + ":")));
            assertThat(explored.broken()).as(lie.says).isPresent();
            lines.add(String.format(
                    Locale.ROOT,
                    "| %s | %s | %s | %,d | %,d |",
                    lie.says,
                    lie.promise,
                    world.name(),
                    explored.states(),
                    explored.steps()));
        }
        SafetyPage.says("unsafe twins", lines);
    }

    @Test
    void the_rules_of_2025_10_06_lead_to_that_day() {
        Set<Lie> rules = EnumSet.of(Lie.NUMBER_ONLY, Lie.NO_COLOUR, Lie.NO_GATE, Lie.ABSENCES_IGNORED);
        Explored explored = Explorer.explore(
                with(Worlds.thatDay(), rules),
                broken -> broken.stream().anyMatch(promise -> promise.startsWith("S1: the name"))
                        && broken.stream().anyMatch(promise -> promise.startsWith("S5: ")));
        Story story = explored.broken().orElseThrow();
        System.out.printf("%s%n%s%n", explored, story);
        assertThat(story.lines())
                .anyMatch(line -> line.contains("Keiko of 1990 is moved to session Y"))
                .anyMatch(line -> line.contains("Hanako phones: absent from session Y"))
                .anyMatch(line -> line.contains("shows slip 1 in the colour of session X and says: Nakashima Keiko"))
                .anyMatch(line -> line.contains("takes the paper of Hanako: HandedOver"));
        SafetyPage.says(
                "that day", story.toString().lines().map(line -> "    " + line).toList());
    }

    @Test
    void the_rules_of_today_do_not() {
        Explored explored = Explorer.explore(Worlds.thatDay());
        assertThat(explored.broken().map(Object::toString)).isEmpty();
    }

    private static World worldFor(Lie lie) {
        return switch (lie) {
            case OLD_SLIPS -> Worlds.movedBack();
            case NO_GATE, EVERYWHERE -> Worlds.twoDesks();
            case ABSENCES_IGNORED, HOLDS_IGNORED -> Worlds.absences();
            case NO_COUNT, DESKS_FORGOTTEN -> Worlds.closing();
            case NO_VERSIONS -> Worlds.late();
            case ANY_PROXY, PROXY_OF_ANOTHER, PROXY_FOR_EVER, PROXY_BY_ANYBODY, PROXY_AT_ANY_TIME -> Worlds.proxies();
            default -> Worlds.oneDesk();
        };
    }

    private static World with(World world, Set<Lie> lies) {
        Rig.Parts honest = world.parts();
        return world.on(new Rig.Parts(
                () -> new LyingStore(lies), honest.serials(), honest.policy(), honest.faces(), honest.cards()));
    }
}
