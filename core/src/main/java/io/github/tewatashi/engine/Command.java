package io.github.tewatashi.engine;

import com.google.common.base.Suppliers;
import io.github.tewatashi.vocabulary.By;
import io.github.tewatashi.vocabulary.CommandId;
import io.github.tewatashi.vocabulary.OfficerId;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A command as a decision sees it: by whom, under which id, why in words, and when.
 *
 * <p>The moment is that of the first look at {@link #at()}, which a decision takes after it was given what it decides
 * on. A moment taken before that could be older than what was seen, say than the receipt that made the desk free, and
 * an inspection would find two encounters at once (S10).
 */
public final class Command {

    private final CommandId id;
    private final OfficerId officer;
    private final Optional<String> reason;
    private final Supplier<Instant> at;

    private Command(CommandId id, By by, Supplier<Instant> at) {
        this.id = id;
        this.officer = by.officer();
        this.reason = by.reason();
        this.at = Suppliers.memoize(at::get);
    }

    static Command of(CommandId id, By by, Supplier<Instant> clock) {
        return new Command(id, by, clock);
    }

    /** The command's id. */
    public CommandId id() {
        return id;
    }

    /** The officer who gives the command. */
    public OfficerId officer() {
        return officer;
    }

    /** The officer's reason in words; empty if none was given. */
    public Optional<String> reason() {
        return reason;
    }

    /** The moment of this try, to the microsecond; the same at every look. */
    public Instant at() {
        return at.get();
    }

    /** Whether the officer gave no reason, or a blank one. */
    public boolean lacksReason() {
        return reason.filter(words -> !words.isBlank()).isEmpty();
    }

    /** The officer and the id, without the reason. */
    @Override
    public String toString() {
        return "Command[" + id + " " + officer + "]";
    }
}
