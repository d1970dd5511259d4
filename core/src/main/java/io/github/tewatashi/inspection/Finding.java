package io.github.tewatashi.inspection;

import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.Promise;

/**
 * One thing that is off. Holds no personal data (S4).
 *
 * @param flaw what
 * @param office in which office's books
 * @param where at which entry or row
 */
public record Finding(Flaw flaw, OfficeId office, Where where) {

    /** The promise that is not kept. */
    public Promise promise() {
        return flaw.promise();
    }

    @Override
    public String toString() {
        return flaw + " (" + promise() + ") at " + where + " in " + office;
    }
}
