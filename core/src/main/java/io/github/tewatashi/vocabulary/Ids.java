package io.github.tewatashi.vocabulary;

/**
 * The one rule of all ids: they show something, hold nothing that cannot be seen, mix no scripts whose letters are
 * taken for each other, and are short enough for an indexed column.
 */
final class Ids {

    static final int MAX_LENGTH = 64;

    private Ids() {}

    static void check(String what, String value) {
        check(what, value, MAX_LENGTH);
    }

    static void check(String what, String value, int maxLength) {
        if (!VisibleText.shows(value)) {
            throw new IllegalArgumentException(what + " must not be blank");
        }
        if (value.length() > maxLength) {
            throw new IllegalArgumentException(what + " must not be longer than " + maxLength + " characters");
        }
        if (!VisibleText.isOneLine(value)) {
            throw new IllegalArgumentException(
                    what + " must not contain control, format or other invisible characters");
        }
        if (VisibleText.mixesScripts(value)) {
            throw new IllegalArgumentException(what + " must not mix letters of scripts that look alike");
        }
    }
}
