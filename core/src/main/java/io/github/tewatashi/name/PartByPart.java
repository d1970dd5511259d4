package io.github.tewatashi.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A written name and its reading that divide into as many parts: each part may be said in either, as {@code 佐藤 みのる} of
 * 佐藤 実, read サトウ ミノル.
 *
 * @param mixed every name that has parts of both
 * @param source what the source of the reading can hold
 * @param folds of whatever is found here
 */
record PartByPart(List<Letters> mixed, KanaSource source, int folds) {

    private static final int FEWEST_PARTS = 2;

    /** Keeps the keys of a name few: the names of two people with more parts are said in one or the other. */
    private static final int MOST_PARTS = 3;

    /** Empty if the two do not divide alike. */
    static Optional<PartByPart> of(RecordedForm written, RecordedForm reading) {
        Optional<Letters> one = letters(written.form());
        Optional<Letters> other = letters(reading.form());
        if (one.isEmpty() || other.isEmpty() || one.get().parts() != other.get().parts()) {
            return Optional.empty();
        }
        int parts = one.get().parts();
        if (parts < FEWEST_PARTS || parts > MOST_PARTS) {
            return Optional.empty();
        }
        List<Letters> mixed = new ArrayList<>();
        for (int read = 1; read < (1 << parts) - 1; read++) {
            mixed.add(MixedLetters.of(one.get(), other.get(), read));
        }
        return Optional.of(
                new PartByPart(mixed, reading.source(), FoldSet.of(Fold.WRITING_AND_READING) | written.otherName()));
    }

    private static Optional<Letters> letters(NameForm form) {
        if (form instanceof LatinParts latin) {
            return Optional.of(Letters.of(String.join(" ", latin.written().parts()), Glyphs.NONE));
        }
        return form instanceof Letters letters ? Optional.of(letters) : Optional.empty();
    }

    /** The folds between a stated form and one of these, or {@link FoldSet#DIFFERENT}. */
    int compare(NameForm stated) {
        // A part that is read is kana; and an unknown character is not looked for here.
        if (!(stated instanceof Letters said) || !said.isKnown() || !said.hasKana()) {
            return FoldSet.DIFFERENT;
        }
        int best = FoldSet.DIFFERENT;
        for (Letters name : mixed) {
            int found = LetterComparison.compare(said, name, source);
            best = FoldSet.better(best, found == FoldSet.DIFFERENT ? found : found | folds);
        }
        return best;
    }

    Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        mixed.forEach(name -> keys.addAll(LetterKeys.plain(name)));
        return keys;
    }

    /** Holds no name (S4). */
    @Override
    public String toString() {
        return "PartByPart[redacted]";
    }
}
