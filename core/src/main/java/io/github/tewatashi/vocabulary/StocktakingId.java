package io.github.tewatashi.vocabulary;

/** The id of one stocktaking: a count of an office's safe. */
public record StocktakingId(String value) {

    /**
     * 1 to 40 ASCII letters, digits or {@code _.:-}, so that it can stand in the ledger.
     *
     * @throws IllegalArgumentException if the text breaks this rule
     */
    public StocktakingId {
        if (!value.matches("[A-Za-z0-9_.:-]{1,40}")) {
            throw new IllegalArgumentException("a stocktaking id must be 1 to 40 letters, digits or _.:-");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
