package io.github.tewatashi.name;

/** A name as the person stated it. Never shown by {@link #toString()} (S4). */
public final class Stated {

    private final String text;

    private Stated(String text) {
        this.text = text;
    }

    /** The name that was stated; any text. */
    public static Stated name(String text) {
        return new Stated(text);
    }

    String text() {
        return text;
    }

    @Override
    public String toString() {
        return "Stated[hidden]";
    }
}
