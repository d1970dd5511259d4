package io.github.tewatashi.name;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether a stated name is the recorded one: the second factor of a hand-over (S1), and the gate for namesakes (S2).
 *
 * <p>No text makes any of these throw or work longer than {@link #LIMIT} characters take; the same input gives the same
 * answer; no answer holds a letter of a name (S4), save the keys. What folds is a table, never a likeness: voicing,
 * vowel length and look-alikes are different names.
 *
 * <pre>{@code
 * NameVerdict verdict = Names.compare(Stated.name("ナカシマ ケイコ"), RecordedNames.of("中嶋　恵子", "ﾅｶｼﾏ ｹｲｺ"));
 * }</pre>
 */
public final class Names {

    /**
     * The longest name that is looked at, in UTF-16 units as it was entered, before anything is done to it.
     *
     * <p>Twice what the longest passport name takes when each letter carries two marks of its own.
     */
    public static final int LIMIT = 200;

    private Names() {}

    /**
     * The best verdict among all recorded forms: kanji with kanji, kana with kana, Latin with Latin.
     *
     * <p>A stated name that mixes scripts is compared with the recorded forms as it stands. Another recorded name is at
     * best {@link Verdict#CONFIRM}. {@code MATCH} is what is the same name however it is typed; it is reflexive,
     * symmetric and, among names divided alike, transitive.
     */
    public static NameVerdict compare(Stated stated, RecordedNames recorded) {
        String text = stated.text();
        if (stated.form().isKnown() && (text.equals(recorded.written()) || text.equals(recorded.reading()))) {
            return NameVerdict.SAME;
        }
        return best(stated, RecordedForm.all(recorded));
    }

    /** The same for one pair of texts, of which the second is the recorded one, from a source that is exact. */
    public static NameVerdict compare(String stated, String recorded) {
        if (stated.equals(recorded) && OrdinaryName.is(stated)) {
            return NameVerdict.SAME;
        }
        return best(Stated.name(stated), List.of(RecordedForm.exact(recorded)));
    }

    private static NameVerdict best(Stated stated, List<RecordedForm> recorded) {
        int best = FoldSet.DIFFERENT;
        for (RecordedForm form : recorded) {
            int folds = Form.compare(stated.form(), form.form(), form.source());
            if (folds != FoldSet.DIFFERENT) {
                int typing = OrderOfWork.between(stated.text(), form.text());
                int other = form.other() ? FoldSet.of(Fold.OTHER_NAME) : FoldSet.NONE;
                best = FoldSet.better(best, folds | typing | other);
            }
        }
        return best == FoldSet.DIFFERENT ? mismatch(stated, recorded) : NameVerdict.of(FoldSet.list(best));
    }

    private static NameVerdict mismatch(Stated stated, List<RecordedForm> recorded) {
        Set<Hint> hints = EnumSet.noneOf(Hint.class);
        for (RecordedForm form : recorded) {
            hints.addAll(AskAgain.hints(stated.form(), form.form()));
        }
        return NameVerdict.mismatch(List.copyOf(hints));
    }

    /**
     * Whether two papers bear equal or equivalent names, by writing or by reading, in any recorded form (S2).
     *
     * <p>Symmetric. Two papers can both answer to one stated name without being confusable with each other
     * ({@code オータ} is {@code オオタ} and is {@code オウタ}), so the gate also asks {@link #compare} of every paper that
     * shares a key with the stated name.
     */
    public static boolean confusable(RecordedNames one, RecordedNames other) {
        List<RecordedForm> others = RecordedForm.all(other);
        for (RecordedForm a : RecordedForm.all(one)) {
            for (RecordedForm b : others) {
                if (Form.compare(a.form(), b.form(), b.source()) != FoldSet.DIFFERENT) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Keys to look papers up by: a paper whose name the stated one is not a {@link Verdict#MISMATCH} to has one of them
     * among its own. At most 64, mostly 1 to 6, each of at most 100 characters; empty for what matches nothing.
     *
     * <p>Keys give names away: they belong beside the personal data that they index and are erased with it.
     */
    public static Set<String> keys(Stated stated) {
        return stated.form().keys();
    }

    /** Keys to be found by, at most 64 for each recorded form: papers that are confusable share one. */
    public static Set<String> keys(RecordedNames recorded) {
        Set<String> keys = new LinkedHashSet<>();
        RecordedForm.all(recorded).forEach(form -> keys.addAll(form.form().keys()));
        return Collections.unmodifiableSet(keys);
    }
}
