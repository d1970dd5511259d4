package io.github.tewatashi.name;

import java.util.ArrayList;
import java.util.List;

/** Two Latin names part by part: in any order, with a middle name left out, by any transliteration, or divided anew. */
final class LatinComparison {

    /** A family name and one given name: with less, nothing was left out of the middle. */
    private static final int FEWEST_PARTS = 2;

    private LatinComparison() {}

    static int compare(LatinParts stated, LatinParts recorded) {
        int asWritten = parts(stated.parts(), recorded.parts());
        if (asWritten != FoldSet.DIFFERENT) {
            return asWritten;
        }
        for (List<String> one : stated.spellings()) {
            for (List<String> other : recorded.spellings()) {
                int spelled = parts(one, other);
                if (spelled != FoldSet.DIFFERENT) {
                    return spelled | FoldSet.of(Fold.DIACRITIC);
                }
            }
        }
        return FoldSet.DIFFERENT;
    }

    private static int parts(List<String> longer, List<String> shorter) {
        if (longer.equals(shorter)) {
            return FoldSet.NONE;
        }
        if (longer.size() < shorter.size()) {
            return parts(shorter, longer);
        }
        if (longer.size() <= LatinParts.MAX_LOOSE_PARTS && isWithin(shorter, longer)) {
            if (shorter.size() == longer.size()) {
                return FoldSet.of(Fold.PART_ORDER);
            }
            // The first part is a family or a first given name, never a middle name.
            if (shorter.size() >= FEWEST_PARTS && shorter.contains(longer.get(0))) {
                int order = isInOrder(shorter, longer) ? FoldSet.NONE : FoldSet.of(Fold.PART_ORDER);
                return FoldSet.of(Fold.MIDDLE_NAME) | order;
            }
        }
        return String.join("", longer).equals(String.join("", shorter)) ? FoldSet.of(Fold.SPLIT) : FoldSet.DIFFERENT;
    }

    /** Whether each part of {@code shorter} is one of {@code longer}, as often as it is said. */
    private static boolean isWithin(List<String> shorter, List<String> longer) {
        List<String> left = new ArrayList<>(longer);
        return shorter.stream().allMatch(left::remove);
    }

    private static boolean isInOrder(List<String> shorter, List<String> longer) {
        int next = 0;
        for (String part : longer) {
            next += next < shorter.size() && part.equals(shorter.get(next)) ? 1 : 0;
        }
        return next == shorter.size();
    }
}
