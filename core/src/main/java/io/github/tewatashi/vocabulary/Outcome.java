package io.github.tewatashi.vocabulary;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.function.Function;

/**
 * The answer to a command: done, or refused for a reason. A refused command changed nothing but the ledger, which may
 * keep the refusal.
 *
 * <p>Whatever the Javadoc of a command says, any command may also be refused with
 *
 * <ul>
 *   <li>{@link Reason#INVALID_INPUT} and its place, for a part of the input that breaks its rule, or for a reason in
 *       words that not every store can keep;
 *   <li>{@link Reason#UNKNOWN_CERTIFICATE}, {@link Reason#UNKNOWN_SESSION} or {@link Reason#UNKNOWN_INCIDENT}, for an
 *       id that the store does not have;
 *   <li>{@link Reason#ERASED}, for a certificate that was erased after its retention period;
 *   <li>{@link Reason#CONTENDED}, when too many others wrote at the same time.
 * </ul>
 *
 * <p>And any command may throw {@link IllegalArgumentException} if its id was used for another command, and a
 * {@code StoreException} if the store failed, which says whether the command happened.
 *
 * @param <T> what a command that was done gives
 */
public sealed interface Outcome<T> {

    /**
     * The command was done.
     *
     * @param value what it gave
     * @param before whether it had been done before under the same id: then this try changed nothing, and the value is
     *     the same as then (S9)
     */
    record Done<T>(T value, boolean before) implements Outcome<T> {}

    /** The command was refused. */
    record Refused<T>(Refusal refusal) implements Outcome<T> {}

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
    @CanIgnoreReturnValue
    default T orThrow() {
        if (this instanceof Done<T> d) {
            return d.value();
        }
        throw new RefusedException(((Refused<T>) this).refusal());
    }
}
