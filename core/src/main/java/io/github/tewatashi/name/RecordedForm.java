package io.github.tewatashi.name;

/**
 * One recorded form of a holder's name.
 *
 * @param text as recorded
 * @param form the same, ready to be compared
 * @param source what the source of the text can hold
 * @param other whether it is another name than the one on the paper
 */
record RecordedForm(String text, NameForm form, KanaSource source, boolean other) {

    static RecordedForm exact(String text) {
        return of(text, KanaSource.EXACT, false);
    }

    static RecordedForm of(String text, KanaSource source, boolean other) {
        return new RecordedForm(text, NameForm.of(text), source, other);
    }

    /** The fold of another name than the one on the paper. */
    int otherName() {
        return other ? FoldSet.of(Fold.OTHER_NAME) : FoldSet.NONE;
    }

    /** Holds no name (S4). */
    @Override
    public String toString() {
        return "RecordedForm[redacted]";
    }
}
