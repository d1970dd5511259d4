package io.github.tewatashi.name;

import java.util.List;
import java.util.Set;

/** Compares names. */
public final class Names {

    private Names() {}

    /** Compares. */
    public static NameVerdict compare(Stated stated, RecordedNames recorded) {
        boolean same = stated.text().equals(recorded.written()) || stated.text().equals(recorded.reading());
        return new NameVerdict(same ? Verdict.MATCH : Verdict.MISMATCH, List.of(), List.of());
    }

    /** Confusable. */
    public static boolean confusable(RecordedNames a, RecordedNames b) {
        return a.written().equals(b.written()) || a.reading().equals(b.reading());
    }

    /** Keys. */
    public static Set<String> keys(Stated stated) {
        return Set.of(stated.text());
    }

    /** Keys. */
    public static Set<String> keys(RecordedNames names) {
        return names.written().equals(names.reading())
                ? Set.of(names.written())
                : Set.of(names.written(), names.reading());
    }
}
