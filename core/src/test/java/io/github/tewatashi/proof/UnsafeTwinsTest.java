package io.github.tewatashi.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each rule switched off: the search must find the harm. A search that finds none of it would prove nothing. */
class UnsafeTwinsTest {

    @ParameterizedTest
    @EnumSource
    void aLibraryWithoutTheRuleIsCaught(Lie lie) {
        Explored explored = Explorer.explore(
                with(worldFor(lie), EnumSet.of(lie)),
                broken -> broken.stream().anyMatch(promise -> promise.startsWith(lie.promise + ":")));
        System.out.printf(
                "%-20s caught after %,6d states and %,7d steps: %s%n",
                lie,
                explored.states(),
                explored.steps(),
                explored.broken().map(story -> story.promises().toString()).orElse("never"));
        assertThat(explored.broken()).as(lie.says).isPresent();
    }

    @Test
    void theRulesOf20251006LeadToThatDay() {
        Set<Lie> rules = EnumSet.of(Lie.NUMBER_ONLY, Lie.NO_COLOUR, Lie.NO_GATE, Lie.ABSENCES_IGNORED);
        Explored explored = Explorer.explore(
                with(Worlds.thatDay(), rules),
                broken -> broken.stream().anyMatch(promise -> promise.startsWith("S1: the name"))
                        && broken.stream().anyMatch(promise -> promise.startsWith("S5: ")));
        System.out.printf(
                "%s%n%s%n", explored, explored.broken().map(Object::toString).orElse("never"));
        assertThat(explored.broken()).isPresent();
        assertThat(explored.broken().get().lines())
                .anyMatch(line -> line.contains("Hanako phones: absent from session Y"))
                .anyMatch(line -> line.contains("shows slip 1 in the colour of session X and says: Nakashima Keiko"))
                .anyMatch(line -> line.contains("takes the paper of Hanako: HandedOver"));
    }

    @Test
    void theRulesOfTodayDoNot() {
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
