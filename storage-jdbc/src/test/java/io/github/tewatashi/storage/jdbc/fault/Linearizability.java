package io.github.tewatashi.storage.jdbc.fault;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Whether what clients saw of one thing could have come about one after another: each call at one moment between its
 * invocation and its answer.
 *
 * <p>The search of J. M. Wing and C. Gong, "Testing and verifying concurrent objects" (1993), with G. Lowe's memory of
 * what was tried (2017): a set of calls that took place, and the state that they led to, is looked at once.
 */
final class Linearizability<S> {

    /**
     * One call.
     *
     * @param invoked when it was called
     * @param answered when it was answered; {@link Long#MAX_VALUE} if never
     * @param certain whether it took place; one that nobody was told of may have
     * @param effect the state after it; empty if in that state it could not have had its answer
     */
    record Call<S>(long invoked, long answered, boolean certain, Function<S, Optional<S>> effect) {}

    private record Seen<S>(BitSet done, S state) {}

    private final List<Call<S>> calls;
    private final Set<Seen<S>> seen = new HashSet<>();

    private Linearizability(List<Call<S>> calls) {
        this.calls = calls;
    }

    /** Whether some order of {@code calls} explains all answers. */
    static <S> boolean holds(S initial, List<Call<S>> calls) {
        return new Linearizability<>(List.copyOf(calls)).from(new BitSet(), initial);
    }

    private boolean from(BitSet done, S state) {
        if (!seen.add(new Seen<>((BitSet) done.clone(), state))) {
            return false;
        }
        boolean complete = true;
        long firstAnswer = Long.MAX_VALUE;
        for (int i = done.nextClearBit(0); i < calls.size(); i = done.nextClearBit(i + 1)) {
            complete &= !calls.get(i).certain();
            if (calls.get(i).certain()) {
                firstAnswer = Math.min(firstAnswer, calls.get(i).answered());
            }
        }
        if (complete) {
            return true;
        }
        for (int i = done.nextClearBit(0); i < calls.size(); i = done.nextClearBit(i + 1)) {
            Call<S> call = calls.get(i);
            // Whoever was called after another's answer came after it.
            Optional<S> next = call.invoked() <= firstAnswer ? call.effect().apply(state) : Optional.empty();
            if (next.isPresent()) {
                done.set(i);
                if (from(done, next.get())) {
                    return true;
                }
                done.clear(i);
            }
        }
        return false;
    }
}
