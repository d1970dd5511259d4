package io.github.tewatashi.promise;

import io.github.tewatashi.office.Verb;
import java.util.List;
import java.util.Optional;

/**
 * A command that was given again.
 *
 * @param command what it was
 * @param first the answer that it got first
 * @param again the answer that it got now
 * @param saysBefore whether it was said now that it had been done before; empty if it was not done
 * @param before the book before: places and how many entries
 * @param after the book after
 */
record Repetition(
        Verb command,
        Object first,
        Object again,
        Optional<Boolean> saysBefore,
        List<String> before,
        List<String> after) {}
