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

    /** What is known of the command. */
    public Known known() {
        return known;
    }
}
