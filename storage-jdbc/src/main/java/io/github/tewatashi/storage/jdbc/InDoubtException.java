package io.github.tewatashi.storage.jdbc;

import java.sql.SQLException;

/** The database did not say whether it committed. */
final class InDoubtException extends Exception {

    private static final long serialVersionUID = 1L;

    private final SQLException failure;

    InDoubtException(SQLException failure) {
        super(failure);
        this.failure = failure;
    }

    SQLException failure() {
        return failure;
    }
}
