package io.github.tewatashi.name;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Words that introduce a family name in Latin letters, as {@code VAN DEN} in {@code VAN DEN BERG}: no part of a name by
 * themselves, and often left out.
 */
final class Particles {

    /** Ours, from names of residents. */
    private static final ImmutableSet<String> PARTICLES = ImmutableSet.of(
            "DA", "DAS", "DE", "DEI", "DEL", "DELA", "DELAS", "DELLA", "DELLO", "DELOS", "DOS", "EL", "LA", "LAS",
            "LOS", "VAN", "DEN", "DER", "DES", "TEN", "TER", "VON", "VOM", "ZU", "ZUM", "ZUR", "AF", "AV", "AL", "BIN",
            "BINT", "BINTE", "BINTI", "IBN");

    /**
     * Particles of some, and family names of many others (杜, Lê, Đỗ): a part, save together with what follows alone.
     */
    private static final ImmutableSet<String> ALSO_NAMES = ImmutableSet.of("DI", "DO", "DU", "LE", "LO");

    private Particles() {}

    /**
     * Whether the part at {@code i} is a particle: one that introduces a part, for the last word introduces nothing.
     */
    static boolean isParticle(List<String> parts, int i) {
        return PARTICLES.contains(parts.get(i))
                && parts.subList(i + 1, parts.size()).stream().anyMatch(part -> !PARTICLES.contains(part));
    }

    /** Whether {@code part} together with the part that it introduces can be a family name alone. */
    static boolean mayIntroduce(String part) {
        return ALSO_NAMES.contains(part);
    }

    /** The particles that {@code one} has and {@code other} has not, before the same part: what was left out there. */
    static List<String> leftOut(LatinSpelling one, LatinSpelling other) {
        List<Integer> there = places(other);
        List<String> leftOut = new ArrayList<>();
        for (int i : places(one)) {
            Optional<Integer> alike =
                    there.stream().filter(j -> introduceAlike(one, i, other, j)).findFirst();
            alike.ifPresentOrElse(there::remove, () -> leftOut.add(one.parts().get(i)));
        }
        return leftOut;
    }

    private static List<Integer> places(LatinSpelling name) {
        return IntStream.range(0, name.parts().size())
                .filter(i -> !name.cores().contains(i))
                .boxed()
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** The same particle before the same part, be that divided differently. */
    private static boolean introduceAlike(LatinSpelling one, int i, LatinSpelling other, int j) {
        String here = introduced(one, i);
        String there = introduced(other, j);
        return one.parts().get(i).equals(other.parts().get(j)) && (here.startsWith(there) || there.startsWith(here));
    }

    private static String introduced(LatinSpelling name, int particle) {
        return name.cores().stream()
                .filter(core -> core > particle)
                .findFirst()
                .map(name.parts()::get)
                .orElse("");
    }
}
