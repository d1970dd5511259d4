package io.github.tewatashi.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The parts of a Latin name in one spelling: which of them are particles, and how many letters there are. */
final class LatinSpelling {

    private final List<String> parts;
    private final boolean[] particles;
    private final List<String> cores;
    private final int letters;

    private LatinSpelling(List<String> parts, boolean[] particles, List<String> cores) {
        this.parts = parts;
        this.particles = particles;
        this.cores = cores;
        int sum = 0;
        for (String part : parts) {
            sum += part.length();
        }
        this.letters = sum;
    }

    static LatinSpelling of(List<String> parts) {
        boolean[] particles = Particles.in(parts);
        List<String> cores = new ArrayList<>(parts.size());
        for (int i = 0; i < particles.length; i++) {
            if (!particles[i]) {
                cores.add(parts.get(i));
            }
        }
        return new LatinSpelling(parts, particles, cores.size() == parts.size() ? parts : List.copyOf(cores));
    }

    /** In their order. */
    List<String> parts() {
        return parts;
    }

    /** Those that are no particles, in their order. */
    List<String> cores() {
        return cores;
    }

    boolean isParticle(int i) {
        return particles[i];
    }

    boolean hasParticles() {
        return cores.size() < parts.size();
    }

    /** How many UTF-16 units all parts have together. */
    int letters() {
        return letters;
    }

    boolean isLoose() {
        return parts.size() <= LatinParts.MAX_LOOSE_PARTS;
    }

    /** Only what is no particle. */
    LatinSpelling bare() {
        return hasParticles() ? new LatinSpelling(cores, new boolean[cores.size()], cores) : this;
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
        if (hasParticles()) {
            keys.add(bag(cores));
        }
        for (int i = 1; i < cores.size(); i++) {
            for (int j = 0; j < i; j++) {
                keys.add(pair(cores.get(i), cores.get(j)));
            }
        }
    }

    private static String bag(List<String> parts) {
        int[] letters = String.join("", parts).codePoints().sorted().toArray();
        return LetterKeys.cut(new String(letters, 0, letters.length));
    }

    private static String pair(String one, String other) {
        return LetterKeys.cut(one.compareTo(other) < 0 ? one + " " + other : other + " " + one);
    }
}
