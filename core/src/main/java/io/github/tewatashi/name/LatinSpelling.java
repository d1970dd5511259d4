package io.github.tewatashi.name;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The parts of a Latin name in one spelling.
 *
 * @param parts in their order
 * @param cores the places of those that are no particles, in their order
 * @param letters how many UTF-16 units all parts have together
 */
record LatinSpelling(List<String> parts, List<Integer> cores, int letters) {

    static LatinSpelling of(List<String> parts) {
        List<Integer> cores = IntStream.range(0, parts.size())
                .filter(i -> !Particles.isParticle(parts, i))
                .boxed()
                .toList();
        return new LatinSpelling(
                parts, cores, parts.stream().mapToInt(String::length).sum());
    }

    boolean isLoose() {
        return parts.size() <= LatinParts.MAX_LOOSE_PARTS;
    }

    /** Only what is no particle. */
    LatinSpelling bare() {
        return cores.size() == parts.size()
                ? this
                : new LatinSpelling(
                        cores.stream().map(parts::get).toList(),
                        IntStream.range(0, cores.size()).boxed().toList(),
                        cores.stream().mapToInt(i -> parts.get(i).length()).sum());
    }

    /**
     * The letters whatever their order and division, with and without the particles, for a family name that stands at
     * the other end; and each two parts, for a middle name left out.
     */
    void addKeys(Set<String> keys) {
        keys.add(bag(parts));
        if (!isLoose()) {
            return;
        }
        List<String> names = cores.stream().map(parts::get).toList();
        keys.add(bag(names));
        for (int i = 1; i < names.size(); i++) {
            for (int j = 0; j < i; j++) {
                keys.add(pair(names.get(i), names.get(j)));
            }
        }
    }

    private static String bag(List<String> parts) {
        int[] letters = String.join("", parts).codePoints().sorted().toArray();
        return LetterKeys.cut(new String(letters, 0, letters.length));
    }

    private static String pair(String one, String other) {
        return LetterKeys.cut(Stream.of(one, other).sorted().collect(Collectors.joining(" ")));
    }

    /** Holds no name (S4). */
    @Override
    public String toString() {
        return "LatinSpelling" + Arrays.asList(parts.size(), cores.size());
    }
}
