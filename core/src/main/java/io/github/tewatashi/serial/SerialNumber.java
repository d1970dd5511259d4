package io.github.tewatashi.serial;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number on a slip (整理番号). Written with its check digit, as in {@code 0000100-7}, so that a misread number is no
 * number: any one wrong digit and any swap of two neighbours is found (S7).
 */
public record SerialNumber(long value) implements Comparable<SerialNumber> {

    /** The largest number: twelve digits, a year and seven more with room to spare. */
    public static final long MAX = 999_999_999_999L;

    private static final Pattern WRITTEN = Pattern.compile("(\\d{7,12})-(\\d)");
    private static final int MAX_READING = 40;

    /** From 1 to {@link #MAX}. */
    public SerialNumber {
        if (value < 1 || value > MAX) {
            throw new IllegalArgumentException("serial number must be from 1 to " + MAX);
        }
    }

    /**
     * The number that was read, or empty if it is none: malformed, or its check digit is wrong. Wide digits and hyphens
     * are read like narrow ones.
     */
    public static Optional<SerialNumber> read(String reading) {
        if (reading.length() > MAX_READING) {
            return Optional.empty();
        }
        String narrow = Normalizer.normalize(reading, Normalizer.Form.NFKC)
                .replaceAll("[\u2010-\u2015\u2212]", "-")
                .strip();
        Matcher matcher = WRITTEN.matcher(narrow);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        long value = Long.parseLong(matcher.group(1));
        int check = Integer.parseInt(matcher.group(2));
        return value >= 1 && CheckDigit.of(value) == check ? Optional.of(new SerialNumber(value)) : Optional.empty();
    }

    @Override
    public int compareTo(SerialNumber other) {
        return Long.compare(value, other.value);
    }

    /** At least seven digits, a hyphen, the check digit. */
    @Override
    public String toString() {
        String digits = Long.toString(value);
        return "0".repeat(Math.max(0, 7 - digits.length())) + digits + '-' + CheckDigit.of(value);
    }
}
