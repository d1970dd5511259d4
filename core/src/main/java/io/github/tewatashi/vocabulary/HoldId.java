package io.github.tewatashi.vocabulary;

/**
 * The id of one hold on one certificate (S5). A release names the hold that it lifts, so that it never lifts another
 * one that was put on the certificate later.
 */
public record HoldId(String value) {

    /**
     * 1 to 64 UTF-16 units, not blank, without control characters and lone surrogates.
     *
     * @throws IllegalArgumentException if the text breaks this rule
     */
    public HoldId {
        Ids.check("hold id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
