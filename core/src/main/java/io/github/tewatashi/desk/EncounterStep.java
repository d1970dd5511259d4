package io.github.tewatashi.desk;

import io.github.tewatashi.engine.Command;
import io.github.tewatashi.engine.CommandResult;
import io.github.tewatashi.engine.CommandResult.Happened;
import io.github.tewatashi.engine.Decision;
import io.github.tewatashi.engine.Engine;
import io.github.tewatashi.record.DeskView;
import io.github.tewatashi.vocabulary.By;
import io.github.tewatashi.vocabulary.Reason;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * One step of an encounter: decided on what the step before has seen and written, which saves a read; after a conflict,
 * on what it reads itself.
 */
final class EncounterStep {

    /**
     * A step that was taken.
     *
     * @param result what came of it
     * @param seen what the desk sees now, for the next step to decide on; empty if this step wrote nothing
     */
    record Taken(CommandResult result, Optional<DeskView> seen) {

        boolean before() {
            return result instanceof Happened happened && happened.before();
        }
    }

    private final Supplier<Optional<DeskView>> read;
    private final Reason nothingToSee;
    private final BiFunction<DeskView, Command, Decision> decide;

    private Optional<DeskView> seen;
    private Optional<DeskView> after = Optional.empty();

    /**
     * A step that is not taken yet.
     *
     * @param seen what the step before has seen; empty if this step has to read first
     * @param nothingToSee why nothing happens if nothing is read
     */
    EncounterStep(
            Optional<DeskView> seen,
            Supplier<Optional<DeskView>> read,
            Reason nothingToSee,
            BiFunction<DeskView, Command, Decision> decide) {
        this.seen = seen;
        this.read = read;
        this.nothingToSee = nothingToSee;
        this.decide = decide;
    }

    Taken take(Engine engine, By by) {
        CommandResult result = engine.run(by, this::readAndDecide);
        boolean now = result instanceof Happened happened && !happened.before();
        return new Taken(result, now ? after : Optional.empty());
    }

    private Decision readAndDecide(Command command) {
        Optional<DeskView> view = seen.or(read);
        seen = Optional.empty();
        if (view.isEmpty()) {
            return Decision.nothing(nothingToSee);
        }
        Decision decision = decide.apply(view.get(), command);
        if (decision instanceof Decision.Happens happens) {
            after = Optional.of(view.get().after(happens.change()));
        }
        return decision;
    }
}
