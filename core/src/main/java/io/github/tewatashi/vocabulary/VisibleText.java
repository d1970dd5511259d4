package io.github.tewatashi.vocabulary;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * What people can see of a text, and which texts look the same to them: the one rule for ids, names of desks, names of
 * people, reasons in words and numbers.
 */
public final class VisibleText {

    /** Scripts that are written together, and whose letters are not taken for Latin ones. */
    private static final Set<UnicodeScript> TOGETHER = EnumSet.of(
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED,
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.BOPOMOFO);

    /**
     * Capital letters of Cyrillic, Greek and Armenian, letters of phonetic spelling, kana and kanji, each before the
     * letter that it is taken for.
     */
    private static final String ALIKE = "АAВBЕEЅSІIЈJКKМMНHОOРPСCТTУYХXҮYԚQԜWΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXϹCϺM"
            + "ՕOՍUՏSՈNѴVӀIⱭAꞬGᴀAᴄCᴋKɴNᴏOꜱSᴛTᴜUᴠVᴡWᴢZ"
            + "ニ二ハ八ロ口エ工タ夕ト卜カ力へヘべベぺペりリ―ーｰー一ー";

    private VisibleText() {}

    /** Whether something of the text can be seen. */
    public static boolean shows(String text) {
        return text.codePoints().anyMatch(c -> !isSpace(c) && !isInvisible(c) && !isMark(c));
    }

    /**
     * Whether the text is one line of which everything can be seen but spaces: it has no controls, line or paragraph
     * separators, format characters (zero width, direction, byte order), fillers or lone surrogates.
     */
    public static boolean isOneLine(String text) {
        return text.codePoints().noneMatch(VisibleText::isInvisible);
    }

    /** Whether letters of scripts that are taken for each other are mixed, such as Latin with Cyrillic ones. */
    public static boolean mixesScripts(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                        .codePoints()
                        .mapToObj(UnicodeScript::of)
                        .filter(script -> !TOGETHER.contains(script))
                        .distinct()
                        .count()
                > 1;
    }

    /** The text without what cannot be seen, in ordinary width, with single spaces and none around it. */
    public static String tidy(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .filter(c -> isSpace(c) || !(isInvisible(c) || isSelector(c)))
                .map(c -> isSpace(c) ? ' ' : c)
                .filter(c -> c != ' ' || (out.length() > 0 && out.charAt(out.length() - 1) != ' '))
                .forEach(out::appendCodePoint);
        return out.toString().strip();
    }

    /** One form of all texts that look the same but for width, case and spaces, and of letters taken for each other. */
    public static String folded(String text) {
        String upper = tidy(text).toUpperCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(upper.length());
        upper.codePoints().map(VisibleText::alike).forEach(out::appendCodePoint);
        return out.toString();
    }

    private static int alike(int codePoint) {
        int at = codePoint < 0x80 ? -1 : ALIKE.indexOf(codePoint);
        return at >= 0 && at % 2 == 0 ? ALIKE.charAt(at + 1) : codePoint;
    }

    /** Printable ASCII with single spaces inside: nothing is to be done, as for nearly every id. */
    private static boolean isPlain(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || (c == ' ' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }

    private static boolean isSpace(int codePoint) {
        return Character.getType(codePoint) == Character.SPACE_SEPARATOR
                || codePoint == '\t'
                || codePoint == '\n'
                || codePoint == '\r';
    }

    private static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> isFiller(codePoint);
        };
    }

    /** What stands on another character and is nothing without one; a variation selector also. */
    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || isSelector(c);
    }

    /** Variation selectors: they choose a glyph of the character before. */
    private static boolean isSelector(int c) {
        return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
    }

    /** Letters and marks that are blank: what Unicode calls default ignorable, and the empty braille pattern. */
    private static boolean isFiller(int c) {
        return c == 0x034F
                || c == 0x115F
                || c == 0x1160
                || c == 0x17B4
                || c == 0x17B5
                || (c >= 0x180B && c <= 0x180F)
                || c == 0x2065
                || c == 0x2800
                || c == 0x3164
                || c == 0xFFA0
                || c == 0x1D159
                || c == 0x16FE4
                || (c >= 0xFFF0 && c <= 0xFFF8)
                || (c >= 0xE0000 && c <= 0xE00FF)
                || (c >= 0xE01F0 && c <= 0xE0FFF);
    }
}
