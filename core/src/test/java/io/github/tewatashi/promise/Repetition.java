package io.github.tewatashi.promise;

import java.util.List;

/**
 * A command that was given again.
 *
 * @param command what it was
 * @param first what it was answered first
 * @param again what it was answered now
 * @param before the book before: places and how many entries
 * @param after the book after
 */
record Repetition(String command, Object first, Object again, List<String> before, List<String> after) {}
