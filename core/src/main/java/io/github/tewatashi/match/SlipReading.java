package io.github.tewatashi.match;

import io.github.tewatashi.colour.SlipColour;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.vocabulary.SessionId;
import java.util.Optional;

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

    private SlipReading(String number, String mark) {
        this.number = number;
        this.mark = mark;
    }

    /**
     * What was read from a slip.
     *
     * @param number as printed, with the check digit
     * @param mark the slip's colour, by its code or its Japanese or English name; or the id of its session
     */
    public static SlipReading of(String number, String mark) {
        return new SlipReading(number, mark);
    }

    /** The number; empty if what was read is no number, for one because its check digit is wrong (S7). */
    public Optional<SerialNumber> number() {
        return SerialNumber.read(number);
    }

    /** Whether the mark on the slip is that of the session with this id and this colour of slips. */
    public boolean isMarkOf(SessionId session, SlipColour colour) {
        return mark.equals(session.value())
                || SlipColour.read(mark).filter(colour::equals).isPresent();
    }

    /** Shows nothing of what was read. */
    @Override
    public String toString() {
        return "SlipReading";
    }
}
