package io.github.tewatashi.name;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A name in Latin letters: its parts in order.
 *
 * @param parts in capitals, with their diacritics
 * @param spellings the parts by each transliteration of ICAO 9303; the same in all where nothing is to transliterate
 */
record LatinParts(List<String> parts, List<List<String>> spellings) implements NameForm {

    /** Names of more parts are compared in their order only; keeps the keys of a name few and its comparison short. */
    static final int MAX_LOOSE_PARTS = 8;

    /** The parts of a text after {@link Normalisation}. */
    static LatinParts of(String normalised) {
        List<String> parts = List.of(normalised.split(" "));
        return new LatinParts(parts, Transliteration.isAscii(normalised) ? List.of(parts) : spellings(parts));
    }

    private static List<List<String>> spellings(List<String> parts) {
        return Transliteration.ALL.stream()
                .map(transliteration -> parts.stream().map(transliteration::of).toList())
                .distinct()
                .toList();
    }

    @Override
    public boolean isKnown() {
        return true;
    }

    /** For each spelling the letters without spaces, and each two parts: who leaves out a middle name keeps two. */
    @Override
    public Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        for (List<String> spelling : spellings) {
            keys.add(LetterKeys.cut(String.join("", spelling)));
            for (int i = 1; i < spelling.size() && spelling.size() <= MAX_LOOSE_PARTS; i++) {
                for (int j = 0; j < i; j++) {
                    keys.add(pair(spelling.get(i), spelling.get(j)));
                }
            }
        }
        return Collections.unmodifiableSet(keys);
    }

    private static String pair(String one, String other) {
        return LetterKeys.cut(Stream.of(one, other).sorted().collect(Collectors.joining(" ")));
    }

    /** Holds no name (S4). */
    @Override
    public String toString() {
        return "LatinParts[redacted]";
    }
}
