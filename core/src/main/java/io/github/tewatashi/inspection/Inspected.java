package io.github.tewatashi.inspection;

/**
 * How much an inspection read.
 *
 * @param offices offices
 * @param certificates certificates' rows
 * @param entries entries of the ledger
 * @param chains chains of the ledger
 * @param seals seals that were computed anew
 * @param sessions sessions' rows
 * @param slips slips' rows
 * @param movements double entries
 * @param handOvers hand-overs
 */
public record Inspected(
        long offices,
        long certificates,
        long entries,
        long chains,
        long seals,
        long sessions,
        long slips,
        long movements,
        long handOvers) {

    static final Inspected NOTHING = new Inspected(0, 0, 0, 0, 0, 0, 0, 0, 0);

    Inspected and(Inspected other) {
        return new Inspected(
                offices + other.offices,
                certificates + other.certificates,
                entries + other.entries,
                chains + other.chains,
                seals + other.seals,
                sessions + other.sessions,
                slips + other.slips,
                movements + other.movements,
                handOvers + other.handOvers);
    }
}
