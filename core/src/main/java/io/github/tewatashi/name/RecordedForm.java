package io.github.tewatashi.name;

import java.util.ArrayList;
import java.util.List;

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
        return new RecordedForm(text, NameForm.of(text), KanaSource.EXACT, false);
    }

    /** Every form, those on the paper first. */
    static List<RecordedForm> all(RecordedNames names) {
        List<RecordedForm> forms = new ArrayList<>();
        forms.add(exact(names.written()));
        forms.add(new RecordedForm(names.reading(), NameForm.of(names.reading()), names.source(), false));
        names.latin().ifPresent(latin -> forms.add(exact(latin)));
        for (OtherName other : names.others()) {
            forms.add(new RecordedForm(other.written(), NameForm.of(other.written()), KanaSource.EXACT, true));
            forms.add(new RecordedForm(other.reading(), NameForm.of(other.reading()), names.source(), true));
        }
        return forms;
    }

    /** Holds no name (S4). */
    @Override
    public String toString() {
        return "RecordedForm[redacted]";
    }
}
