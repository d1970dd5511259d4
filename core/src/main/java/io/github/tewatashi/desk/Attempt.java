package io.github.tewatashi.desk;

import io.github.tewatashi.engine.Decision;
import io.github.tewatashi.engine.Engine;
import io.github.tewatashi.engine.Ran;
import io.github.tewatashi.record.Change;
import io.github.tewatashi.record.Draft;
import io.github.tewatashi.store.DeskView;
import io.github.tewatashi.words.CommandId;
import io.github.tewatashi.words.Reason;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * One step of an encounter: decides on what the step before has seen, which saves a read; after a conflict, on what it
 * reads itself.
 */
final class Attempt {

    /**
     * How a step ran, and what the next one may decide on: nothing if this one was a repetition.
     *
     * @param ran how it ran
     * @param view what the store has now
     */
    record Result(Ran ran, Optional<DeskView> view) {}

    private final Engine engine;
    private final CommandId command;
    private final Supplier<Optional<DeskView>> read;
    private final Reason nothingToSee;
    private final BiFunction<Draft, DeskView, Decision> decide;

    private Optional<DeskView> seen;
    private Optional<Change> change = Optional.empty();
    private Optional<DeskView> after = Optional.empty();

    Attempt(
            Engine engine,
            CommandId command,
            Optional<DeskView> seen,
            Supplier<Optional<DeskView>> read,
            Reason nothingToSee,
            BiFunction<Draft, DeskView, Decision> decide) {
        this.engine = engine;
        this.command = command;
        this.seen = seen;
        this.read = read;
        this.nothingToSee = nothingToSee;
        this.decide = decide;
    }

    Result run() {
        Ran ran = engine.run(command, this::once);
        boolean ours = ran instanceof Ran.Kept kept
                && change.filter(c -> c.entries().equals(kept.entries())).isPresent();
        return new Result(ran, ours ? after : Optional.empty());
    }

    private Decision once() {
        Optional<DeskView> view = seen.isPresent() ? seen : read.get();
        seen = Optional.empty();
        if (view.isEmpty()) {
            return Decision.nothing(nothingToSee);
        }
        Decision decision =
                decide.apply(engine.draft(command, view.get().session().office()), view.get());
        if (decision instanceof Decision.Happens happens) {
            change = Optional.of(happens.change());
            after = Optional.of(view.get().after(happens.change()));
        }
        return decision;
    }
}
