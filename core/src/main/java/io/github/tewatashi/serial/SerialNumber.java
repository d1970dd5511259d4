package io.github.tewatashi.serial;

import io.github.tewatashi.vocabulary.TypedNumber;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number on a slip (整理番号). It is written with its check digit, as in {@code 0000100-7}, so that a misread number is
 * no number: one wrong digit and a swap of two neighbouring digits are always found (S7; check digit of H. M. Damm,
 * 2004). That one digit was lost or came in is found by the length, which all numbers of an office have in common: see
 * {@link SerialAllocator#digits()}.
 *
 * @param value the number without its check digit, from 1 to {@link #MAX}
 */
public record SerialNumber(long value) implements Comparable<SerialNumber> {

    /** The largest number. It has twelve digits, of which a year and a number of seven digits need eleven. */
    public static final long MAX = 999_999_999_999L;

    /** The fewest digits in which a number is written, its check digit apart: those of all numbers of most offices. */
    public static final int MIN_DIGITS = 7;

    private static final Pattern WRITTEN = Pattern.compile("(\\d{7,12})-(\\d)");

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
     * The number that was read on a slip. Whatever a keyboard with a Japanese input method types for digits and hyphen
     * is read like the ordinary ones, and spaces do not count.
     *
     * @param reading any text as it was scanned or typed; never null
     * @return the number, or empty if the text is not a number as it is written, or its check digit is wrong
     */
    public static Optional<SerialNumber> read(String reading) {
        Matcher matcher = WRITTEN.matcher(TypedNumber.read(reading).orElse(""));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        long value = Long.parseLong(matcher.group(1));
        // In one way only: a digit more, be it a zero, is a misread number.
        return Optional.of(value)
                .filter(read -> read >= 1)
                .map(SerialNumber::new)
                .filter(number -> number.toString().equals(matcher.group()));
    }

    /** How many digits it is written in, its check digit apart: at least {@link #MIN_DIGITS}. */
    public int digits() {
        return Math.max(MIN_DIGITS, Long.toString(value).length());
    }

    @Override
    public int compareTo(SerialNumber other) {
        return Long.compare(value, other.value);
    }

    /** As it is written on a slip: at least seven digits, a hyphen and the check digit. */
    @Override
    public String toString() {
        String digits = Long.toString(value);
        return "0".repeat(digits() - digits.length()) + digits + '-' + CheckDigit.of(value);
    }
}
