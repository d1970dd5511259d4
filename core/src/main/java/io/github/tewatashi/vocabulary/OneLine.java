package io.github.tewatashi.vocabulary;

import java.util.Locale;

/**
 * A text as one line of a terminal, a log or a report: nothing in it begins another line, moves the cursor, turns the
 * direction of writing or hides. So a name, a venue or an id cannot forge a line that it does not stand in.
 *
 * <p>Ids and venues are checked when they come in; whoever prints cannot rely on that for a file, or for what somebody
 * wrote into a database.
 */
public final class OneLine {

    private OneLine() {}

    /**
     * The text, with its code as an escape in place of each control and format character, line and
     * paragraph separator and lone surrogate. Any other character stays as it is.
     */
    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return text.codePoints().anyMatch(OneLine::isUnfit) ? escaped(text) : text;
            }
        }
        return text;
    }

    /** Whether a character is written as an escape. */
    public static boolean isUnfit(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            if (isUnfit(c)) {
                escaped.append("\\u{")
                        .append(Integer.toHexString(c).toUpperCase(Locale.ROOT))
                        .append('}');
            } else {
                escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }
}
