package io.github.tewatashi.vocabulary;

/**
 * Which store this is. Every seal is over it and shows it, so that two copies of one store, or an older copy that was
 * put back into use, do not pass for one (S8).
 *
 * @param id random, made with the store and never changed; a copy has it too
 * @param generation from 1 on; raised by one whenever an older copy is put back into use
 */
public record StoreIdentity(String id, long generation) {

    /**
     * An identity.
     *
     * @throws IllegalArgumentException if {@code id} is not 1 to 64 UTF-16 units, is blank or has control characters or
     *     lone surrogates, or if {@code generation} is below 1
     */
    public StoreIdentity {
        Ids.check("store id", id);
        if (generation < 1) {
            throw new IllegalArgumentException("a generation must be at least 1");
        }
    }

    /**
     * The identity that {@link #toString} wrote.
     *
     * @throws IllegalArgumentException if it wrote no such text
     */
    public static StoreIdentity parse(String text) {
        int slash = text.lastIndexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("a store's identity has a generation");
        }
        return new StoreIdentity(text.substring(0, slash), Long.parseLong(text.substring(slash + 1)));
    }

    /** The id, a slash and the generation, as it is printed beside a seal. */
    @Override
    public String toString() {
        return id + '/' + generation;
    }
}
