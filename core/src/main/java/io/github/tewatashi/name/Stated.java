package io.github.tewatashi.name;

import java.util.Objects;

/**
 * A name as the person at the counter stated it. Cannot be read back, printed or logged (S4).
 *
 * <p>Any text is taken, and taking it costs no more than {@link Names#LIMIT} characters do: a longer one, and one
 * without a letter, is a stated name that matches nothing, and every verdict on it says why.
 */
public final class Stated {

    private final String text;
    private final Form form;

    private Stated(String text) {
        this.text = text;
        this.form = Form.of(text);
    }

    /** What was stated. Never throws on a text, whatever is in it. */
    public static Stated name(String text) {
        return new Stated(Objects.requireNonNull(text, "text"));
    }

    String text() {
        return text;
    }

    Form form() {
        return form;
    }

    /** Holds no name (S4). */
    @Override
    public String toString() {
        return "Stated[redacted]";
    }
}
