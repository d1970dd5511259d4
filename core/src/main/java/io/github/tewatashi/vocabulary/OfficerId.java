package io.github.tewatashi.vocabulary;

/**
 * The embedding system's own id of an officer. It is kept as it is given. Two ids are equal if people would take them
 * for one: whatever their width, case and spaces, and with Cyrillic or Greek letters that look like Latin ones. Where
 * two officers are needed, these are one (S12).
 */
public record OfficerId(String value) {

    /**
     * 1 to 64 UTF-16 units, not blank, of which everything can be seen: without control, format and other
     * invisible characters and line separators. Latin letters are not mixed with Cyrillic or Greek ones.
     *
     * @throws IllegalArgumentException if the text breaks this rule
     */
    public OfficerId {
        Ids.check("officer id", value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OfficerId id
                && (id.value.equals(value) || VisibleText.folded(id.value).equals(VisibleText.folded(value)));
    }

    @Override
    public int hashCode() {
        return VisibleText.folded(value).hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
