package io.github.tewatashi.words;

/** One count of an office's safe. */
public record StocktakingId(String value) {

    /** At most 40 letters, digits or {@code _.:-}: it is a code of the ledger. */
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
