package io.github.tewatashi.vocabulary;

/**
 * The id of one report that a holder will not come (S5). A withdrawal names the report that it withdraws, so that it
 * never withdraws another one that was made later.
 */
public record AbsenceId(String value) {

    /**
     * 1 to 64 UTF-16 units, not blank, without control characters and lone surrogates.
     *
     * @throws IllegalArgumentException if the text breaks this rule
     */
    public AbsenceId {
        Ids.check("absence id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
