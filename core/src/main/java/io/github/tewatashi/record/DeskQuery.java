package io.github.tewatashi.record;

import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.vocabulary.DeskName;
import io.github.tewatashi.vocabulary.SessionId;
import java.util.Set;

/**
 * What a desk asks when a slip is shown and a name is said.
 *
 * @param session the desk's session
 * @param desk the desk
 * @param number the number on the slip
 * @param keys the texts to look for
 */
public record DeskQuery(SessionId session, DeskName desk, SerialNumber number, Set<String> keys) {

    /** Keys are copied. */
    public DeskQuery {
        keys = Set.copyOf(keys);
    }

    /** Without the keys, which hold the stated name. */
    @Override
    public String toString() {
        return "DeskQuery[" + session + "/" + desk + " " + number + "]";
    }
}
