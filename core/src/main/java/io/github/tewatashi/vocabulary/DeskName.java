package io.github.tewatashi.vocabulary;

import java.util.Locale;

/**
 * The name of a desk within a session, as the officers call it. However it is typed it is one desk: {@code "desk 1"},
 * {@code "Desk 1"} and {@code "ｄｅｓｋ　１"} are the same (S10).
 */
public record DeskName(String value) {

    private static final int MAX_LENGTH = 40;

    /**
     * Any spelling is brought into one form, that of ordinary width in small letters with single spaces: 1 to 40 UTF-16
     * units, of which everything can be seen, without slashes. Latin letters are not mixed with Cyrillic or Greek ones.
     *
     * @throws IllegalArgumentException if the text breaks this rule
     */
    public DeskName {
        Ids.check("desk name", value, MAX_LENGTH);
        value = VisibleText.tidy(value).toLowerCase(Locale.ROOT);
        // Width folds some characters to several.
        Ids.check("desk name", value, MAX_LENGTH);
        if (value.indexOf('/') >= 0) {
            throw new IllegalArgumentException("desk name must not contain a slash");
        }
    }

    /**
     * A name as a store kept it, which is in its one form.
     *
     * @throws IllegalArgumentException if it is not: no store was given such a name
     */
    public static DeskName stored(String text) {
        DeskName name = new DeskName(text);
        if (!name.value.equals(text)) {
            throw new IllegalArgumentException("desk name must be in its one form");
        }
        return name;
    }

    @Override
    public String toString() {
        return value;
    }
}
