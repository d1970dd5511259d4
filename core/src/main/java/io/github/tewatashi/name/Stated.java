package io.github.tewatashi.name;

import java.util.Objects;

/**
 * A name as the person at the counter stated it. It cannot be read back, printed or logged (S4).
 *
 * <p>Any text is accepted, and a long one costs no more work than {@link Names#LIMIT} characters do. A text that is
 * longer, or that has no letter, matches nothing, and the hints of its verdict say why. Immutable.
 */
public final class Stated {

    private final String text;
    private final NameForm form;

    private Stated(String text) {
        this.text = text;
        this.form = NameForm.of(text);
    }

    /**
     * The name that was stated.
     *
     * @param text any text as it was typed or recognised; never null
     * @throws NullPointerException if {@code text} is null
     */
    public static Stated name(String text) {
        return new Stated(Objects.requireNonNull(text, "text"));
    }

    String text() {
        return text;
    }

    NameForm form() {
        return form;
    }

    /** Holds no name (S4). */
    @Override
    public String toString() {
        return "Stated[redacted]";
    }
}
