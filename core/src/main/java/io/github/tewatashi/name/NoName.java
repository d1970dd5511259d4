package io.github.tewatashi.name;

import java.util.Set;

/** A text that is no name: nothing matches it, not even itself. */
enum NoName implements NameForm {
    EMPTY(Hint.EMPTY),
    TOO_LONG(Hint.TOO_LONG);

    private final Hint hint;

    NoName(Hint hint) {
        this.hint = hint;
    }

    Hint hint() {
        return hint;
    }

    @Override
    public boolean isKnown() {
        return false;
    }

    @Override
    public Set<String> keys() {
        return Set.of();
    }
}
