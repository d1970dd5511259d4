package io.github.tewatashi.cli.now;

/** The store holds something else than the day that is to be played. Nothing was written. */
public final class OtherDayException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OtherDayException() {
        super("the store holds another day");
    }
}
