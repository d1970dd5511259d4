package io.github.tewatashi.certificate;

/**
 * A paper as it was read out of the officer's hand: by a scanner, or typed from the paper itself, never from a list.
 *
 * <p>Any text is a reading. Never shown by {@link #toString()} (S4).
 */
public final class PaperReading {

    private final PaperNumber number;

    private PaperReading(PaperNumber number) {
        this.number = number;
    }

    /** A reading of the number printed on a paper. */
    public static PaperReading of(String text) {
        return new PaperReading(new PaperNumber(text));
    }

    /** The number that was read. */
    public PaperNumber number() {
        return number;
    }

    /** Whether this is that paper (S1). */
    public boolean isOf(Face face) {
        return number.equals(face.paperNumber());
    }

    @Override
    public String toString() {
        return "PaperReading[hidden]";
    }
}
