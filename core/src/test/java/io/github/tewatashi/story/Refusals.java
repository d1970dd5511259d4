package io.github.tewatashi.story;

import io.github.tewatashi.vocabulary.Outcome;
import io.github.tewatashi.vocabulary.Reason;
import io.github.tewatashi.vocabulary.Refusal;
import java.util.function.Function;

/** What a command that must not be done is refused for. */
final class Refusals {

    private Refusals() {}

    /** Why a command was refused. */
    static Reason reason(Outcome<?> outcome) {
        Function<Object, Reason> done = value -> {
            throw new AssertionError("done");
        };
        return outcome.fold(done, Refusal::reason);
    }
}
