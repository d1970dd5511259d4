package io.github.tewatashi.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every recorded form of one holder's name.
 *
 * @param forms those on the paper first
 * @param pairs each written form with its reading, of which a person may say some parts in one and some in the other
 */
record RecordedForms(List<RecordedForm> forms, List<PartByPart> pairs) {

    static RecordedForms of(RecordedNames names) {
        List<RecordedForm> forms = new ArrayList<>();
        List<PartByPart> pairs = new ArrayList<>();
        add(forms, pairs, RecordedForm.exact(names.written()), names.reading(), names.source());
        names.latin().ifPresent(latin -> forms.add(RecordedForm.exact(latin)));
        for (OtherName other : names.others()) {
            RecordedForm written = RecordedForm.of(other.written(), KanaSource.EXACT, true);
            add(forms, pairs, written, other.reading(), names.source());
        }
        return new RecordedForms(forms, pairs);
    }

    private static void add(
            List<RecordedForm> forms, List<PartByPart> pairs, RecordedForm written, String kana, KanaSource source) {
        RecordedForm reading = RecordedForm.of(kana, source, written.other());
        forms.add(written);
        forms.add(reading);
        PartByPart.of(written, reading).ifPresent(pairs::add);
    }

    /** The folds between a stated form and the nearest of these, or {@link FoldSet#DIFFERENT}. */
    int compare(NameForm stated, String text) {
        int best = FoldSet.DIFFERENT;
        for (RecordedForm form : forms) {
            int folds = NameForm.compare(stated, form.form(), form.source());
            if (folds != FoldSet.DIFFERENT) {
                best = FoldSet.better(best, folds | Normalisation.between(text, form.text()) | form.otherName());
            }
        }
        return best == FoldSet.DIFFERENT ? partByPart(stated) : best;
    }

    private int partByPart(NameForm stated) {
        int best = FoldSet.DIFFERENT;
        for (PartByPart pair : pairs) {
            best = FoldSet.better(best, pair.compare(stated));
        }
        return best;
    }

    /** Whether any form here is one of {@code others}, or some parts of one in writing and some in reading. */
    boolean meets(RecordedForms others) {
        for (RecordedForm form : forms) {
            if (others.isSaidBy(form.form())) {
                return true;
            }
        }
        for (RecordedForm form : others.forms) {
            // The forms among themselves are symmetric, and were compared above.
            if (partByPart(form.form()) != FoldSet.DIFFERENT) {
                return true;
            }
        }
        return false;
    }

    private boolean isSaidBy(NameForm said) {
        for (RecordedForm form : forms) {
            if (NameForm.compare(said, form.form(), form.source()) != FoldSet.DIFFERENT) {
                return true;
            }
        }
        return partByPart(said) != FoldSet.DIFFERENT;
    }

    Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        forms.forEach(form -> keys.addAll(form.form().keys()));
        pairs.forEach(pair -> keys.addAll(pair.keys()));
        return keys;
    }

    Stream<Hint> hints(NameForm stated) {
        return forms.stream().flatMap(form -> Hints.of(stated, form.form()).stream());
    }

    /** Holds no name (S4). */
    @Override
    public String toString() {
        return "RecordedForms[redacted]";
    }
}
