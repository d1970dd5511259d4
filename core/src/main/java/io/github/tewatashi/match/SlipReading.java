package io.github.tewatashi.match;

import io.github.tewatashi.colour.SlipColour;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.words.SessionId;
import java.util.Optional;

/**
 * A slip as it was read: the number on it, and its session, by colour or by code.
 *
 * <p>Any text is a reading; whether it is that of a slip is found at the desk.
 */
public final class SlipReading {

    private final String number;
    private final String mark;

    private SlipReading(String number, String mark) {
        this.number = number;
        this.mark = mark;
    }

    /**
     * A reading.
     *
     * @param number as printed, with the check digit
     * @param mark the slip's colour, by its code or its Japanese or English name; or the id of its session
     */
    public static SlipReading of(String number, String mark) {
        return new SlipReading(number, mark);
    }

    /** The number, or empty if what was read is none (S7). */
    public Optional<SerialNumber> number() {
        return SerialNumber.read(number);
    }

    /** Whether this is the mark of the session with that id and colour. */
    boolean isMarkOf(SessionId session, SlipColour colour) {
        return mark.equals(session.value())
                || SlipColour.read(mark).filter(colour::equals).isPresent();
    }

    @Override
    public String toString() {
        return "SlipReading";
    }
}
