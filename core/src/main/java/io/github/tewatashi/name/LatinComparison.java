package io.github.tewatashi.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Two Latin names part by part: by any transliteration, divided anew, the family block at the other end, particles or a
 * middle name left out.
 *
 * <p>Which parts are the family name is not recorded, so that any first parts may be the block that moves. Parts that
 * change places otherwise are another person's name.
 */
final class LatinComparison {

    /** A family name and one given name: with less, nothing was left out of the middle. */
    private static final int FEWEST_PARTS = 2;

    private LatinComparison() {}

    static int compare(LatinParts stated, LatinParts recorded) {
        int asWritten = spelled(stated.written(), recorded.written());
        if (asWritten != FoldSet.DIFFERENT || (stated.isSpelledAsWritten() && recorded.isSpelledAsWritten())) {
            return asWritten;
        }
        for (LatinSpelling one : stated.spellings()) {
            for (LatinSpelling other : recorded.spellings()) {
                int spelled = spelled(one, other);
                if (spelled != FoldSet.DIFFERENT) {
                    return spelled | FoldSet.of(Fold.DIACRITIC);
                }
            }
        }
        return FoldSet.DIFFERENT;
    }

    private static int spelled(LatinSpelling one, LatinSpelling other) {
        if (one.parts().equals(other.parts())) {
            return FoldSet.NONE;
        }
        int asSaid = moved(one, other);
        if (asSaid != FoldSet.DIFFERENT || !one.isLoose() || !other.isLoose()) {
            return asSaid;
        }
        return one.cores().size() < other.cores().size() ? shortened(other, one) : shortened(one, other);
    }

    /** The same letters, the first parts of one perhaps at the end of the other, and perhaps divided differently. */
    private static int moved(LatinSpelling one, LatinSpelling other) {
        if (one.letters() != other.letters()) {
            return FoldSet.DIFFERENT;
        }
        String letters = String.join("", other.parts());
        int ways = one.isLoose() && other.isLoose() ? one.parts().size() : 1;
        for (int moved = 0; moved < ways; moved++) {
            List<String> parts = turned(one.parts(), moved);
            int end = letters.length() - lengthOf(one.parts(), moved);
            if (String.join("", parts).equals(letters) && isBetweenParts(other.parts(), end)) {
                int order = moved == 0 ? FoldSet.NONE : FoldSet.of(Fold.PART_ORDER);
                return order | (parts.equals(other.parts()) ? FoldSet.NONE : FoldSet.of(Fold.SPLIT));
            }
        }
        return FoldSet.DIFFERENT;
    }

    private static <T> List<T> turned(List<T> parts, int by) {
        List<T> turned = new ArrayList<>(parts.subList(by, parts.size()));
        turned.addAll(parts.subList(0, by));
        return turned;
    }

    private static int lengthOf(List<String> parts, int first) {
        int length = 0;
        for (int i = 0; i < first; i++) {
            length += parts.get(i).length();
        }
        return length;
    }

    private static boolean isBetweenParts(List<String> parts, int at) {
        int end = 0;
        for (int i = 0; i < parts.size() && end < at; i++) {
            end += parts.get(i).length();
        }
        return end == at;
    }

    /** What one name has and the other has not is a particle on either side, or a middle name of the longer one. */
    private static int shortened(LatinSpelling longer, LatinSpelling shorter) {
        if (shorter.cores().size() < FEWEST_PARTS || Particles.exchanged(longer, shorter)) {
            return FoldSet.DIFFERENT;
        }
        LatinSpelling bareLonger = longer.bare();
        LatinSpelling bareShorter = shorter.bare();
        List<String> unsaid = Particles.leftOut(longer, shorter);
        List<String> unrecorded = Particles.leftOut(shorter, longer);
        int particles = unsaid.isEmpty() && unrecorded.isEmpty() ? FoldSet.NONE : FoldSet.of(Fold.PARTICLE);
        int moved = Collections.disjoint(unsaid, unrecorded) ? moved(bareLonger, bareShorter) : FoldSet.DIFFERENT;
        if (moved != FoldSet.DIFFERENT) {
            return moved | particles;
        }
        unsaid.addAll(without(bareLonger.parts(), bareShorter.parts()));
        // A word that both leave out where the other has it has changed its place.
        return Collections.disjoint(unsaid, unrecorded)
                        && bareLonger.parts().size() > bareShorter.parts().size()
                ? withoutMiddle(bareLonger.parts(), bareShorter.parts()) | particles
                : FoldSet.DIFFERENT;
    }

    private static int withoutMiddle(List<String> longer, List<String> shorter) {
        for (int moved = 0; moved < shorter.size(); moved++) {
            List<String> said = turned(shorter, moved);
            // The first part is a family or a first given name, never a middle name.
            if (said.get(0).equals(longer.get(0)) && leavesAName(longer, said)) {
                return FoldSet.of(Fold.MIDDLE_NAME) | (moved == 0 ? FoldSet.NONE : FoldSet.of(Fold.PART_ORDER));
            }
        }
        return FoldSet.DIFFERENT;
    }

    /** Whether {@code said} is {@code parts} with some left out, and more than a family name that is introduced. */
    private static boolean leavesAName(List<String> parts, List<String> said) {
        int next = 0;
        int counted = 0;
        boolean introduced = false;
        for (String part : parts) {
            boolean isSaid = next < said.size() && part.equals(said.get(next));
            next += isSaid ? 1 : 0;
            counted += isSaid && !introduced ? 1 : 0;
            introduced = isSaid && Particles.mayIntroduce(part);
        }
        return next == said.size() && counted >= FEWEST_PARTS;
    }

    private static List<String> without(List<String> words, List<String> taken) {
        List<String> left = new ArrayList<>(words);
        taken.forEach(left::remove);
        return left;
    }
}
