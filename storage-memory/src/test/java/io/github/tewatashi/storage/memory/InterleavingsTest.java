package io.github.tewatashi.storage.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tewatashi.proof.SafetyPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jetbrains.lincheck.LincheckAssertionError;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Three threads of two calls each, in one order of their steps after another: whatever they are told, they could have
 * been told had the calls come one after the other. Stores that are broken on purpose are found out.
 */
@Tag("interleavings")
class InterleavingsTest {

    private static final boolean MORE = Boolean.getBoolean("tewatashi.interleavings.more");
    private static final List<String> LINES = new ArrayList<>();

    @Test
    void S8_S9_calls_of_the_store_are_as_if_one_after_the_other() {
        holds("the store", Steps.OF_THE_STORE, StoreCalls.class, StoreCalls.class, 100, MORE ? 3_000 : 1_000);
    }

    @Test
    void S1_S2_S5_S6_S9_commands_of_officers_are_as_if_one_after_the_other() {
        holds("the services", Steps.OF_THE_SERVICES, DeskCalls.class, DeskCalls.Alone.class, MORE ? 60 : 25, 100);
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                StoreCalls.Unlocked.class,
                StoreCalls.CommandLookedUpBefore.class,
                StoreCalls.VersionsComparedBefore.class,
                StoreCalls.LookedTwice.class,
                StoreCalls.CountedByHand.class
            })
    void a_store_that_is_right_only_for_one_thread_is_found_out(Class<?> broken) {
        isFoundOut(Steps.OF_THE_STORE, broken, broken);
    }

    /** Right for one thread as well, so what is found lies between a command's reading and its writing. */
    @Test
    void a_store_that_writes_over_what_happened_since_is_found_out_under_the_services() {
        isFoundOut(Steps.OF_THE_SERVICES, DeskCalls.Overwriting.class, DeskCalls.Overwriting.class);
    }

    @Test
    void a_store_that_forgets_what_was_relied_on_is_found_out_under_the_services() {
        isFoundOut(Steps.OF_THE_SERVICES, DeskCalls.Unguarded.class, DeskCalls.Alone.class);
    }

    @AfterAll
    static void the_page_says_how_many() {
        List<String> lines = new ArrayList<>(List.of(
                "| tried | threads | calls each | scenarios | orders of each, up to |", "|---|--:|--:|--:|--:|"));
        LINES.stream().sorted().forEach(lines::add);
        assertThat(lines).as("both were tried").hasSize(4);
        if (MORE) {
            SafetyPage.keeps("more interleavings", lines);
        } else {
            SafetyPage.says("interleavings", lines);
        }
    }

    private static void holds(String what, Steps steps, Class<?> tried, Class<?> alone, int scenarios, int orders) {
        Counted.reset();
        steps.options()
                .verifier(Counted.class)
                .sequentialSpecification(alone)
                .iterations(scenarios)
                .invocationsPerIteration(orders)
                .check(tried);
        assertThat(Counted.scenarios()).as("scenarios that were tried").isEqualTo(scenarios);
        assertThat(Counted.orders())
                .as("orders that were tried; a scenario may have fewer than are asked for")
                .isBetween(scenarios * orders / 2L, (long) scenarios * orders);
        LINES.add(String.format(
                Locale.ROOT, "| %s | %d | %d | %,d | %,d |", what, Steps.THREADS, Steps.CALLS, scenarios, orders));
    }

    private static void isFoundOut(Steps steps, Class<?> broken, Class<?> alone) {
        assertThatThrownBy(() -> steps.options()
                        .sequentialSpecification(alone)
                        .minimizeFailedScenario(false)
                        .iterations(200)
                        .invocationsPerIteration(20)
                        .check(broken))
                .isInstanceOf(LincheckAssertionError.class)
                .hasMessageContaining("Invalid execution results");
    }
}
