package io.github.tewatashi.words;

import java.util.function.Function;

/**
 * The answer to a command of the back office: done, or refused for a reason. Nothing was changed by a refused command.
 *
 * @param <T> what a command that was done gives
 */
public sealed interface Outcome<T> {

    /** The command was done. */
    record Done<T>(T value) implements Outcome<T> {}

    /** The command was refused. */
    record Refused<T>(Refusal refusal) implements Outcome<T> {}

    /** Done. */
    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    /** Refused for {@code reason}. */
    static <T> Outcome<T> refused(Reason reason) {
        return new Refused<>(Refusal.of(reason));
    }

    /** Both cases, answered. */
    default <R> R fold(Function<? super T, ? extends R> done, Function<? super Refusal, ? extends R> refused) {
        if (this instanceof Done<T> d) {
            return done.apply(d.value());
        }
        return refused.apply(((Refused<T>) this).refusal());
    }

    /**
     * What the command gave, where a refusal is not expected.
     *
     * @throws RefusedException if it was refused
     */
    default T orThrow() {
        if (this instanceof Done<T> d) {
            return d.value();
        }
        throw new RefusedException(((Refused<T>) this).refusal());
    }
}
