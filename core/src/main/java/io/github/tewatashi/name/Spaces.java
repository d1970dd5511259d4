package io.github.tewatashi.name;

/** Spaces of every kind. */
final class Spaces {

    private Spaces() {}

    static boolean isSpace(int codePoint) {
        return codePoint == ' ' || Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    /** One plain space for each run of spaces, none at the ends. */
    static String single(String text) {
        if (isSingle(text)) {
            return text;
        }
        StringBuilder single = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isSpace(c)) {
                single.append(c);
            } else if (!single.isEmpty() && single.charAt(single.length() - 1) != ' ') {
                single.append(' ');
            }
        }
        boolean trailing = !single.isEmpty() && single.charAt(single.length() - 1) == ' ';
        return single.substring(0, single.length() - (trailing ? 1 : 0));
    }

    private static boolean isSingle(String text) {
        boolean spaceMayFollow = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c) && (c != ' ' || !spaceMayFollow)) {
                return false;
            }
            spaceMayFollow = c != ' ';
        }
        return spaceMayFollow || text.isEmpty();
    }
}
