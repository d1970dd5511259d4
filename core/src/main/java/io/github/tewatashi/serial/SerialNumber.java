package io.github.tewatashi.serial;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number on a slip (整理番号). It is written with its check digit, as in {@code 0000100-7}, so that a misread number is
 * no number: one wrong digit and a swap of two neighbouring digits are always found (S7; check digit of H. M. Damm,
 * 2004).
 *
 * @param value the number without its check digit, from 1 to {@link #MAX}
 */
public record SerialNumber(long value) implements Comparable<SerialNumber> {

    /** The largest number. It has twelve digits, of which a year and a number of seven digits need eleven. */
    public static final long MAX = 999_999_999_999L;

    private static final Pattern WRITTEN = Pattern.compile("(\\d{7,12})-(\\d)");
    private static final int MAX_READING = 40;

    /**
     * A number within its limits.
     *
     * @throws IllegalArgumentException if it is below 1 or above {@link #MAX}
     */
    public SerialNumber {
        if (value < 1 || value > MAX) {
            throw new IllegalArgumentException("serial number must be from 1 to " + MAX);
        }
    }

    /**
     * The number that was read on a slip. Full-width digits, and other hyphens, dashes and the minus sign, are read
     * like the ordinary ones, and spaces around the number do not count.
     *
     * @param reading any text as it was scanned or typed; never null
     * @return the number, or empty if the text is malformed or its check digit is wrong
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

    /** As it is written on a slip: at least seven digits, a hyphen and the check digit. */
    @Override
    public String toString() {
        String digits = Long.toString(value);
        return "0".repeat(Math.max(0, 7 - digits.length())) + digits + '-' + CheckDigit.of(value);
    }
}
