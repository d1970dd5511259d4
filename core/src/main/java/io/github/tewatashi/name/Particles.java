package io.github.tewatashi.name;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    /** Which parts are particles: those that introduce a part, for the last word introduces nothing. */
    static boolean[] in(List<String> parts) {
        boolean[] particles = new boolean[parts.size()];
        boolean introduces = false;
        for (int i = particles.length - 1; i >= 0; i--) {
            boolean word = PARTICLES.contains(parts.get(i));
            particles[i] = word && introduces;
            introduces |= !word;
        }
        return particles;
    }

    /** Whether {@code part} together with the part that it introduces can be a family name alone. */
    static boolean mayIntroduce(String part) {
        return ALSO_NAMES.contains(part);
    }

    /** The particles that {@code one} has and {@code other} has not, before the same part: what was left out there. */
    static List<String> leftOut(LatinSpelling one, LatinSpelling other) {
        List<String> leftOut = new ArrayList<>();
        if (!one.hasParticles()) {
            return leftOut;
        }
        boolean[] met = new boolean[other.parts().size()];
        for (int i = 0; i < one.parts().size(); i++) {
            if (one.isParticle(i) && !meets(one, i, other, met)) {
                leftOut.add(one.parts().get(i));
            }
        }
        return leftOut;
    }

    /** Whether both have particles that the other has not, before one part: names such as DA SILVA and DE SILVA. */
    static boolean exchanged(LatinSpelling one, LatinSpelling other) {
        if (!one.hasParticles() || !other.hasParticles()) {
            return false;
        }
        Map<String, String> unsaid = leftOutBefore(one, other);
        Map<String, String> unrecorded = leftOutBefore(other, one);
        return unsaid.entrySet().stream()
                .anyMatch(here -> unrecorded.entrySet().stream()
                        .anyMatch(there -> divided(here.getKey(), there.getKey())
                                && !here.getValue().equals(there.getValue())));
    }

    private static Map<String, String> leftOutBefore(LatinSpelling one, LatinSpelling other) {
        Map<String, String> leftOut = new HashMap<>();
        boolean[] met = new boolean[other.parts().size()];
        for (int i = 0; i < one.parts().size(); i++) {
            if (one.isParticle(i) && !meets(one, i, other, met)) {
                leftOut.merge(introduced(one, i), one.parts().get(i), String::concat);
            }
        }
        return leftOut;
    }

    private static boolean meets(LatinSpelling one, int i, LatinSpelling other, boolean[] met) {
        for (int j = 0; j < met.length; j++) {
            if (!met[j] && other.isParticle(j) && introduceAlike(one, i, other, j)) {
                met[j] = true;
                return true;
            }
        }
        return false;
    }

    /** The same particle before the same part, be that divided differently. */
    private static boolean introduceAlike(LatinSpelling one, int i, LatinSpelling other, int j) {
        return one.parts().get(i).equals(other.parts().get(j)) && divided(introduced(one, i), introduced(other, j));
    }

    private static boolean divided(String here, String there) {
        return here.startsWith(there) || there.startsWith(here);
    }

    private static String introduced(LatinSpelling name, int particle) {
        int next = particle + 1;
        while (name.isParticle(next)) {
            next++;
        }
        return name.parts().get(next);
    }
}
