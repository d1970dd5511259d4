package io.github.tewatashi.name;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A written name and its reading that divide into as many parts: each part may be said in either, as {@code 佐藤 みのる} of
 * 佐藤 実, read サトウ ミノル.
 *
 * @param written the written form
 * @param reading its reading
 * @param source what the source of the reading can hold
 * @param folds of whatever is found here
 */
record PartByPart(Letters written, Letters reading, KanaSource source, int folds) {

    private static final int FEWEST_PARTS = 2;

    /** Keeps the keys of a name few: the names of two people with more parts are said in one or the other. */
    private static final int MOST_PARTS = 3;

    /** Empty if the two do not divide alike. */
    static Optional<PartByPart> of(RecordedForm written, RecordedForm reading) {
        if (!(reading.form() instanceof Letters kana) || kana.parts() < FEWEST_PARTS || kana.parts() > MOST_PARTS) {
            return Optional.empty();
        }
        int folds = FoldSet.of(Fold.WRITING_AND_READING) | written.otherName();
        return letters(written.form(), kana.parts())
                .map(letters -> new PartByPart(letters, kana, reading.source(), folds));
    }

    private static Optional<Letters> letters(NameForm form, int parts) {
        if (form instanceof Letters letters) {
            return letters.parts() == parts ? Optional.of(letters) : Optional.empty();
        }
        return form instanceof LatinParts latin && latin.written().parts().size() == parts
                ? Optional.of(Letters.of(String.join(" ", latin.written().parts()), Glyphs.NONE))
                : Optional.empty();
    }

    /** The folds between a stated form and a name of which some parts are read, or {@link FoldSet#DIFFERENT}. */
    int compare(NameForm stated) {
        // A part that is read is kana; and an unknown character is not looked for here.
        if (!(stated instanceof Letters said) || !said.isKnown() || !said.hasKana()) {
            return FoldSet.DIFFERENT;
        }
        int best = FoldSet.DIFFERENT;
        for (int read = 1; read < allRead(); read++) {
            if (MixedLetters.length(written, reading, read) == said.length()) {
                int found = LetterComparison.compare(said, MixedLetters.of(written, reading, read), source);
                best = FoldSet.better(best, found == FoldSet.DIFFERENT ? found : found | folds);
            }
        }
        return best;
    }

    Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        for (int read = 1; read < allRead(); read++) {
            keys.addAll(LetterKeys.plain(MixedLetters.of(written, reading, read)));
        }
        return keys;
    }

    /** A bit for each part. */
    private int allRead() {
        return (1 << written.parts()) - 1;
    }

    /** Holds no name (S4). */
    @Override
    public String toString() {
        return "PartByPart[redacted]";
    }
}
