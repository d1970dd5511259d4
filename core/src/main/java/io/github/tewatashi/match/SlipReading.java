package io.github.tewatashi.match;

import io.github.tewatashi.colour.SlipColour;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.vocabulary.Hash;
import io.github.tewatashi.vocabulary.SessionId;
import io.github.tewatashi.vocabulary.VisibleText;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A slip as it was read: the number on it, and which session it is for, by its colour or by the session's id.
 *
 * <p>Any two texts are a reading. Whether they are those of a slip is found out at the desk, which refuses what is not
 * (S1). Immutable.
 *
 * <pre>{@code
 * SlipReading reading = SlipReading.of("0000100-7", "blue");
 * }</pre>
 */
public final class SlipReading {

    private final String number;
    private final String mark;
    private final OptionalInt digits;

    private SlipReading(String number, String mark, OptionalInt digits) {
        this.number = number;
        this.mark = mark;
        this.digits = digits;
    }

    /**
     * What was read from a slip.
     *
     * @param number as printed, with the check digit
     * @param mark the slip's colour, by its code or its Japanese or English name; or the id of its session
     */
    public static SlipReading of(String number, String mark) {
        return new SlipReading(number, mark, OptionalInt.empty());
    }

    /** The same reading in an office all of whose numbers are written in so many digits: another is misread (S7). */
    public SlipReading ofDigits(int fixed) {
        return new SlipReading(number, mark, OptionalInt.of(fixed));
    }

    /** The number; empty if what was read is no number, for one because its check digit is wrong (S7). */
    public Optional<SerialNumber> number() {
        return SerialNumber.read(number).filter(read -> read.digits() == digits.orElse(read.digits()));
    }

    /** Whether the mark on the slip is that of the session with this id and this colour of slips. */
    public boolean isMarkOf(SessionId session, SlipColour colour) {
        return VisibleText.tidy(mark).equals(session.value())
                || SlipColour.read(mark).filter(colour::equals).isPresent();
    }

    /** Adds what was read to a hash, for whoever compares two commands (S9). */
    public void putInto(Hash hash) {
        hash.put(number).put(mark);
    }

    /** Shows nothing of what was read. */
    @Override
    public String toString() {
        return "SlipReading";
    }
}
