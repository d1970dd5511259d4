package io.github.tewatashi.cli.day;

import java.util.List;

/**
 * What a procedure did on a day, told without knowing who is who.
 *
 * @param desk the steps at the desk, in the order of time
 * @param trays the end of each session that was closed, in the order of time
 */
public record Transcript(List<DeskStep> desk, List<TrayEnd> trays) {

    /** Keeps copies. */
    public Transcript {
        desk = List.copyOf(desk);
        trays = List.copyOf(trays);
    }
}
