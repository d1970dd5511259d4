package io.github.tewatashi.certificate;

/**
 * The number of a paper as it was read from the paper in the officer's hand: by a scanner, or typed from the paper
 * itself, and never from a list. Where a number is typed from a list, the three-way match of S1 shows nothing.
 *
 * <p>Any text is a reading. It is never shown by {@link #toString()} (S4).
 */
public final class PaperReading {

    private final PaperNumber number;

    private PaperReading(PaperNumber number) {
        this.number = number;
    }

    /**
     * A reading of the number printed on a paper.
     *
     * @param text any text as it was scanned or typed; never null
     */
    public static PaperReading of(String text) {
        return new PaperReading(new PaperNumber(text));
    }

    /** The number that was read. */
    public PaperNumber number() {
        return number;
    }

    /** Whether the paper that was read is the one with this face (S1). */
    public boolean isOf(Face face) {
        return number.equals(face.paperNumber());
    }

    @Override
    public String toString() {
        return "PaperReading[hidden]";
    }
}
