package io.github.tewatashi.name;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A name in Latin letters: its parts in order.
 *
 * @param written the parts in capitals, with their diacritics
 * @param spellings the parts by each transliteration of ICAO 9303; the same in all where nothing is to transliterate
 */
record LatinParts(LatinSpelling written, List<LatinSpelling> spellings) implements NameForm {

    /** Names of more parts are compared in their order only; keeps the keys of a name few and its comparison short. */
    static final int MAX_LOOSE_PARTS = 8;

    /** The parts of a text after {@link Normalisation}. */
    static LatinParts of(String normalised) {
        LatinSpelling written = LatinSpelling.of(List.of(normalised.split(" ")));
        return new LatinParts(
                written, Transliteration.isAscii(normalised) ? List.of(written) : spellings(written.parts()));
    }

    private static List<LatinSpelling> spellings(List<String> parts) {
        return Transliteration.ALL.stream()
                .map(transliteration -> parts.stream().map(transliteration::of).toList())
                .distinct()
                .map(LatinSpelling::of)
                .toList();
    }

    /** Whether there is nothing to transliterate. */
    boolean isSpelledAsWritten() {
        return spellings.size() == 1 && spellings.get(0).parts().equals(written.parts());
    }

    @Override
    public boolean isKnown() {
        return true;
    }

    @Override
    public boolean isOnePart() {
        return written.cores().size() == 1;
    }

    @Override
    public Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        spellings.forEach(spelling -> spelling.addKeys(keys));
        return Collections.unmodifiableSet(keys);
    }

    /** Holds no name (S4). */
    @Override
    public String toString() {
        return "LatinParts[redacted]";
    }
}
