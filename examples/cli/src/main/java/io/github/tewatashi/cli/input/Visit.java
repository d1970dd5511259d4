package io.github.tewatashi.cli.input;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What can be seen and heard at the desk: nothing here says who the person is.
 *
 * @param slipDate the session that the shown slip is for
 * @param slipNumber the number on the shown slip, from 1
 * @param stated what the person says when asked for the name, or answers to when a name is called; never blank
 * @param birthDate what the person answers if asked for the birth date
 * @param held the paper that the officer has in hand, if the log knows
 */
public record Visit(
        LocalDate slipDate, long slipNumber, String stated, Optional<LocalDate> birthDate, Optional<PaperId> held) {

    @Override
    public String toString() {
        return "Visit[hidden]";
    }
}
