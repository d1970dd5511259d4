package io.github.tewatashi.cli.day;

import io.github.tewatashi.cli.input.DayEvent.Close;
import io.github.tewatashi.cli.input.PaperId;
import java.util.List;

/**
 * What was in the tray when a session was over, whether or not somebody looked.
 *
 * @param close the event that ended it
 * @param leftOver the papers that lay there
 * @param counted whether the procedure read every one of them against the book
 * @param shortOf what that count found missing; empty if nobody counted
 */
public record TrayEnd(Close close, List<PaperId> leftOver, boolean counted, List<PaperId> shortOf) {

    /** Refuses a shortage that nobody can have found. */
    public TrayEnd {
        if (!counted && !shortOf.isEmpty()) {
            throw new IllegalArgumentException("shortOf: must be empty if nobody counted");
        }
        leftOver = List.copyOf(leftOver);
        shortOf = List.copyOf(shortOf);
    }
}
