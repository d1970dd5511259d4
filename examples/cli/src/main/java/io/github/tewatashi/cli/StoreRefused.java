package io.github.tewatashi.cli;

import java.nio.file.Path;

/** A store or a file, or what was asked of it, was refused before anything was done. */
final class StoreRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    enum Code {
        /** There is no such file. */
        NO_SUCH_FILE,
        /** The file, or what stands in its place, is no store of Tewatashi. */
        NO_STORE,
        /** The store holds something else than the day that is to be played. */
        OTHER_DAY,
        /** The database cannot be reached, or does not let the user in. */
        NO_DATABASE,
        /** The store keeps nothing of the office that was named. */
        NO_SUCH_OFFICE,
        /** The store has no such incident. */
        NO_SUCH_INCIDENT,
        /** The file holds no list of holidays. */
        NO_HOLIDAYS
    }

    private final Code code;
    private final String place;

    StoreRefused(Code code, Path file) {
        this(code, file.toString());
    }

    /** {@code place} must be fit to be shown. */
    StoreRefused(Code code, String place) {
        super(code.name());
        this.code = code;
        this.place = place;
    }

    Code code() {
        return code;
    }

    String place() {
        return place;
    }
}
