package io.github.tewatashi.proof;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a search came to.
 *
 * @param world which world
 * @param states different states that were reached, symmetric ones folded
 * @param steps commands that were run and judged
 * @param repeats commands that were repeated and had to change nothing
 * @param beyond steps at which a namesake with the other's slip got a paper while the own one was not in the tray
 * @param broken the first step that breaks a promise, as a story; empty if none does
 * @param stuck the first state from which a rightful holder cannot reach the paper though nothing says why; else empty
 */
record Explored(
        World world, int states, long steps, long repeats, long beyond, Optional<Story> broken, Optional<Story> stuck) {

    /** How it came to something, step by step. */
    record Story(List<String> lines, List<String> promises) {

        @Override
        public String toString() {
            StringBuilder out = new StringBuilder();
            for (int i = 0; i < lines.size(); i++) {
                out.append(String.format(Locale.ROOT, "%3d. %s%n", i + 1, lines.get(i)));
            }
            promises.forEach(promise -> out.append("   > ").append(promise).append(System.lineSeparator()));
            return out.toString();
        }
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%-28s %,9d states %,11d steps %,11d repetitions, %,d beyond knowledge",
                world.name(),
                states,
                steps,
                repeats,
                beyond);
    }
}
