package io.github.tewatashi.storage.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jetbrains.lincheck.LincheckAssertionError;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Three threads of two calls each, in one order of their steps after another: whatever they are told, they could have
 * been told had the calls come one after the other. How many of them are tried is a matter of the run.
 */
@Tag("interleavings")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Interleavings {

    /** How many scenarios are made up, and in how many orders each is tried. */
    record Tried(int scenarios, int orders) {}

    private final List<String> lines = new ArrayList<>();

    abstract Tried ofTheStore();

    abstract Tried ofTheServices();

    /** Holds these lines against the auditors' page. */
    abstract void say(List<String> figures);

    @Test
    void S8_S9_calls_of_the_store_are_as_if_one_after_the_other() {
        holds("the store", Steps.OF_THE_STORE, StoreCalls.class, StoreCalls.class, ofTheStore());
    }

    @Test
    void S1_S2_S5_S6_S9_commands_of_officers_are_as_if_one_after_the_other() {
        holds("the services", Steps.OF_THE_SERVICES, DeskCalls.class, DeskCalls.Alone.class, ofTheServices());
    }

    @AfterAll
    void the_page_says_how_many() {
        List<String> figures = new ArrayList<>(List.of(
                "| tried | threads | calls each | scenarios | orders of each, up to |", "|---|--:|--:|--:|--:|"));
        lines.stream().sorted().forEach(figures::add);
        assertThat(figures).as("both were tried").hasSize(4);
        say(figures);
    }

    private void holds(String what, Steps steps, Class<?> calls, Class<?> alone, Tried tried) {
        int scenarios = tried.scenarios();
        int orders = tried.orders();
        Counted.reset();
        steps.options()
                .verifier(Counted.class)
                .sequentialSpecification(alone)
                .iterations(scenarios)
                .invocationsPerIteration(orders)
                .check(calls);
        assertThat(Counted.scenarios()).as("scenarios that were tried").isEqualTo(scenarios);
        assertThat(Counted.orders())
                .as("orders that were tried; a scenario may have fewer than are asked for")
                .isBetween(scenarios * orders / 2L, (long) scenarios * orders);
        lines.add(String.format(
                Locale.ROOT, "| %s | %d | %d | %,d | %,d |", what, Steps.THREADS, Steps.CALLS, scenarios, orders));
    }

    static void isFoundOut(Steps steps, Class<?> broken, Class<?> alone) {
        assertThatThrownBy(() -> steps.options()
                        .sequentialSpecification(alone)
                        .minimizeFailedScenario(false)
                        .iterations(200)
                        .invocationsPerIteration(20)
                        .check(broken))
                // What was found is found, even where Lincheck cannot play it once more to tell it step by step.
                .isInstanceOfAny(LincheckAssertionError.class, IllegalStateException.class)
                .hasMessageContaining("Invalid execution results");
    }
}
