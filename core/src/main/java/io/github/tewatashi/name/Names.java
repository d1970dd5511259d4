package io.github.tewatashi.name;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether a stated name is the recorded one: the second factor of a hand-over (S1), and whether two people could be
 * taken for each other by their names (S2).
 *
 * <p>None of these methods throws, whatever the text, and none works longer than {@link #LIMIT} characters take. The
 * same input always gives the same answer. No answer holds a letter of a name (S4), except for the keys. Two spellings
 * are held to be one name by tables, never because they look or sound alike: names that differ in voicing, in the
 * length of a vowel or in similar characters are different names.
 *
 * <p>Null is never accepted and never returned.
 *
 * <pre>{@code
 * NameVerdict verdict = Names.compare(Stated.name("ナカシマ ケイコ"), RecordedNames.of("中嶋　恵子", "ﾅｶｼﾏ ｹｲｺ"));
 * }</pre>
 */
public final class Names {

    /**
     * The longest name that is looked at, in UTF-16 units as the name was entered, before anything is done to it. A
     * longer text is no name: nothing matches it.
     *
     * <p>A passport's machine-readable zone holds a name of at most 39 characters (ICAO Doc 9303). With two combining
     * marks on each letter such a name takes 117 units, and this is well above it.
     */
    public static final int LIMIT = 200;

    private Names() {}

    /**
     * Compares a stated name with every recorded form of a name and gives the best verdict: kanji is compared with
     * kanji, kana with kana, Latin letters with Latin letters.
     *
     * <p>A stated name that mixes scripts is compared with the recorded forms as it stands. One of the other recorded
     * names is at best a {@link Verdict#CONFIRM}. A {@link Verdict#MATCH} is the same name, however it is typed: the
     * relation is reflexive, symmetric and, among names that are divided by spaces in the same way, transitive.
     *
     * @param stated the name as the person stated it
     * @param recorded every recorded form of the name
     * @return the best verdict, with its folds; for a mismatch, with the hints
     */
    public static NameVerdict compare(Stated stated, RecordedNames recorded) {
        String text = stated.text();
        if (stated.form().isKnown() && (text.equals(recorded.written()) || text.equals(recorded.reading()))) {
            return NameVerdict.SAME;
        }
        return best(stated, RecordedForm.all(recorded));
    }

    /**
     * Compares a stated name with one recorded form, whose source is {@link KanaSource#EXACT}.
     *
     * @param stated the name as the person stated it
     * @param recorded the name as it is recorded
     * @return the verdict, with its folds; for a mismatch, with the hints
     */
    public static NameVerdict compare(String stated, String recorded) {
        if (stated.equals(recorded) && OrdinaryName.is(stated)) {
            return NameVerdict.SAME;
        }
        return best(Stated.name(stated), List.of(RecordedForm.exact(recorded)));
    }

    private static NameVerdict best(Stated stated, List<RecordedForm> recorded) {
        int best = FoldSet.DIFFERENT;
        for (RecordedForm form : recorded) {
            int folds = NameForm.compare(stated.form(), form.form(), form.source());
            if (folds != FoldSet.DIFFERENT) {
                int typing = Normalisation.between(stated.text(), form.text());
                int other = form.other() ? FoldSet.of(Fold.OTHER_NAME) : FoldSet.NONE;
                best = FoldSet.better(best, folds | typing | other);
            }
        }
        return best == FoldSet.DIFFERENT ? mismatch(stated, recorded) : NameVerdict.of(FoldSet.list(best));
    }

    private static NameVerdict mismatch(Stated stated, List<RecordedForm> recorded) {
        Set<Hint> hints = EnumSet.noneOf(Hint.class);
        for (RecordedForm form : recorded) {
            hints.addAll(Hints.of(stated.form(), form.form()));
        }
        return NameVerdict.mismatch(List.copyOf(hints));
    }

    /**
     * Whether two recorded names are equal or equivalent, by writing or by reading, in any recorded form (S2).
     *
     * <p>The relation is symmetric, and not transitive: {@code オータ} can be {@code オオタ} or {@code オウタ}, which are not
     * confusable with each other. So two certificates can both answer to one stated name although their own names are
     * not confusable. Whoever looks for everybody who could be meant therefore also compares the stated name with each
     * certificate that shares a key with it.
     */
    public static boolean confusable(RecordedNames one, RecordedNames other) {
        List<RecordedForm> others = RecordedForm.all(other);
        for (RecordedForm a : RecordedForm.all(one)) {
            for (RecordedForm b : others) {
                if (NameForm.compare(a.form(), b.form(), b.source()) != FoldSet.DIFFERENT) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * The keys by which to look for certificates that a stated name could mean. Every recorded name that is not a
     * {@link Verdict#MISMATCH} to the stated name shares at least one key with it.
     *
     * <p>Keys give names away: they belong beside the personal data that they index, and are erased with it.
     *
     * @return at most 64 keys, mostly 1 to 6, each of at most 100 characters; empty for a text that matches nothing
     */
    public static Set<String> keys(Stated stated) {
        return stated.form().keys();
    }

    /**
     * The keys by which a recorded name is found. Names that are confusable share at least one. They give names away,
     * as those of a stated name do.
     *
     * @return at most 64 keys for each recorded form, each of at most 100 characters
     */
    public static Set<String> keys(RecordedNames recorded) {
        Set<String> keys = new LinkedHashSet<>();
        RecordedForm.all(recorded).forEach(form -> keys.addAll(form.form().keys()));
        return Collections.unmodifiableSet(keys);
    }
}
