package io.github.tewatashi.vocabulary;

/** The one rule of all ids: printable, not blank, short enough for an indexed column. */
final class Ids {

    static final int MAX_LENGTH = 64;

    private Ids() {}

    static void check(String what, String value) {
        check(what, value, MAX_LENGTH);
    }

    static void check(String what, String value, int maxLength) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(what + " must not be blank");
        }
        if (value.length() > maxLength) {
            throw new IllegalArgumentException(what + " must not be longer than " + maxLength + " characters");
        }
        if (value.codePoints().anyMatch(Ids::forbidden)) {
            throw new IllegalArgumentException(what + " must not contain control characters or surrogates");
        }
    }

    private static boolean forbidden(int codePoint) {
        return Character.isISOControl(codePoint) || (codePoint >= 0xD800 && codePoint <= 0xDFFF);
    }
}
