package io.github.tewatashi.inspection;

import io.github.tewatashi.store.StoreException;

/**
 * Tells a row that cannot be read from a store that failed.
 *
 * <p>A hand-edited row makes a store meet a text, a number or a date that no version of it wrote: a runtime exception,
 * alone or as the cause of a {@link StoreException}. A {@code StoreException} with any other cause is the store's own
 * failure, which says nothing of the books.
 */
final class Unreadable {

    private Unreadable() {}

    /** Runs {@code reading}; {@code otherwise} if it met a row that cannot be read. */
    static void catching(Runnable reading, Runnable otherwise) {
        try {
            reading.run();
        } catch (StoreException e) {
            if (!(e.getCause() instanceof RuntimeException)) {
                throw e;
            }
            otherwise.run();
        } catch (RuntimeException e) {
            otherwise.run();
        }
    }
}
