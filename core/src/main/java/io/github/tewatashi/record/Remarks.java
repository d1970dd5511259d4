package io.github.tewatashi.record;

/** What an officer's own words may be, so that every store keeps them as they are. */
public final class Remarks {

    /** The longest remark, in UTF-16 units: at three bytes each it still fits where a text ends at 65,535 bytes. */
    public static final int MAX_LENGTH = 10_000;

    private Remarks() {}

    /**
     * Whether every store keeps {@code text} as it is: it is not too long, and has no control characters but tab and line
     * breaks, and no lone surrogates, which some databases refuse or replace.
     */
    public static boolean areStorable(String text) {
        return text.length() <= MAX_LENGTH && text.codePoints().allMatch(Remarks::isStorable);
    }

    private static boolean isStorable(int codePoint) {
        return codePoint == '\t'
                || codePoint == '\n'
                || codePoint == '\r'
                || !(Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.SURROGATE);
    }
}
