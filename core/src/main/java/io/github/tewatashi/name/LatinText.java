package io.github.tewatashi.name;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;

/** Latin letters and their punctuation, as ICAO Doc 9303 part 3 prepares a name for a passport. */
final class LatinText {

    private static final String APOSTROPHES = "'`\u00B4\u02B9\u02BB\u02BC\u2018\u2019\u201B\u2032";

    /** ª */
    private static final char FIRST_BEYOND_ASCII = 0x00AA;

    private LatinText() {}

    static boolean isLetter(int codePoint) {
        return codePoint < FIRST_BEYOND_ASCII
                ? (codePoint >= 'A' && codePoint <= 'Z') || (codePoint >= 'a' && codePoint <= 'z')
                : UnicodeScript.of(codePoint) == UnicodeScript.LATIN;
    }

    /** Whether a name is Latin throughout: letters, their marks, spaces and the punctuation of names. */
    static boolean isLatin(String text) {
        boolean letter = false;
        int codePoint;
        for (int i = 0; i < text.length(); i += Character.charCount(codePoint)) {
            codePoint = text.codePointAt(i);
            if (isLetter(codePoint)) {
                letter = true;
            } else if (!isMark(codePoint) && !isPunctuation(codePoint) && !Spaces.isSpace(codePoint)) {
                return false;
            }
        }
        return letter;
    }

    static boolean isMark(int codePoint) {
        return codePoint >= 0x0300 && Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }

    /** Latin letters as capitals, one for one: ß and the dotless ı have none of their own and stay. */
    static String capitals(String text) {
        boolean capitals = true;
        for (int i = 0; i < text.length() && capitals; i++) {
            char c = text.charAt(i);
            capitals = !isLetter(c) || c <= 'Z';
        }
        if (capitals) {
            return text;
        }
        // A capital can be composed where its small letter is not: the case is changed on the bare letter.
        boolean marked = isLatin(text);
        String bare = marked ? Normalizer.normalize(text, Normalizer.Form.NFD) : text;
        StringBuilder upper = new StringBuilder(bare.length());
        bare.codePoints().map(LatinText::capital).forEach(upper::appendCodePoint);
        return marked ? Normalizer.normalize(upper, Normalizer.Form.NFC) : upper.toString();
    }

    private static int capital(int codePoint) {
        return switch (codePoint) {
            case 'ı', 'ſ' -> codePoint; // Upper-cased they would be I and S: other letters
            case 'ẞ' -> 'ß';
            default -> isLetter(codePoint) ? Character.toUpperCase(codePoint) : codePoint;
        };
    }

    /** In a Latin name: apostrophes and full stops left out, a space for hyphens, commas and middle dots. */
    static String withoutPunctuation(String text) {
        if (!isLatin(text) || text.chars().noneMatch(LatinText::isPunctuation)) {
            return text;
        }
        StringBuilder letters = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isLeftOut(c)).forEach(c -> letters.appendCodePoint(isPunctuation(c) ? ' ' : c));
        return letters.toString();
    }

    private static boolean isPunctuation(int codePoint) {
        return isLeftOut(codePoint)
                || codePoint == ','
                || Hyphens.isHyphen(codePoint)
                || Separators.isSeparator(codePoint);
    }

    private static boolean isLeftOut(int codePoint) {
        return codePoint == '.' || APOSTROPHES.indexOf(codePoint) >= 0;
    }
}
