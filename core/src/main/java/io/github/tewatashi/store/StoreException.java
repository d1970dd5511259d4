package io.github.tewatashi.store;

/** A store failed. Says what is known of the command; holds no personal data. */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is known of the command that failed. */
    public enum Known {
        /** It did not happen, and will not. */
        NOT_HAPPENED,
        /** It may have happened: ask by its id, or repeat it under the same id (S9). */
        UNKNOWN
    }

    private final Known known;

    /**
     * A failure.
     *
     * @param known what is known of the command
     * @param message what failed, without personal data
     * @param cause the failure beneath
     */
    public StoreException(Known known, String message, Throwable cause) {
        super(message, cause);
        this.known = known;
    }

    /**
     * Whether what was thrown while a store was read tells of a row that cannot be read, and not of a store that
     * failed.
     *
     * <p>A row that was edited by hand makes a store meet a text, a number or a date that no version of it wrote: a
     * runtime exception, alone or as the cause of a {@code StoreException}. A {@code StoreException} with any other
     * cause is the store's own failure, and says nothing of the rows.
     */
    public static boolean tellsOfUnreadableRow(RuntimeException thrown) {
        return !(thrown instanceof StoreException) || thrown.getCause() instanceof RuntimeException;
    }

    /** What is known of the command. */
    public Known known() {
        return known;
    }
}
