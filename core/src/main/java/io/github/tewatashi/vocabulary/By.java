package io.github.tewatashi.vocabulary;

import java.util.Optional;

/**
 * By whom a command is given: the officer, the command's id, and where one is needed the reason in words.
 *
 * <pre>{@code
 * By by = By.once(officer);
 * sessions.book(certificate, session, by);
 * registry.hold(certificate, by.because("protected address"));
 * }</pre>
 *
 * <p>{@link #once} is for commands that nobody repeats: each command that is given by it gets an id of its own, so that
 * one value serves for many. Whoever may repeat a command, say because a button can be pressed twice or a connection
 * can be lost, makes the id before the first try and gives it with {@link #officer}: then the command has one effect
 * and the same answer however often it is given (S9).
 *
 * <p>Immutable. The reason may name people and is never shown by {@link #toString()}.
 */
public final class By {

    private final OfficerId officer;
    private final Optional<CommandId> command;
    private final Optional<String> reason;

    private By(OfficerId officer, Optional<CommandId> command, Optional<String> reason) {
        this.officer = officer;
        this.command = command;
        this.reason = reason;
    }

    /** By {@code officer}, in commands that are never repeated: each gets a random id of its own. */
    public static By once(OfficerId officer) {
        return new By(officer, Optional.empty(), Optional.empty());
    }

    /** By {@code officer}, in the one command that has this id, however often it is given (S9). */
    public static By officer(OfficerId officer, CommandId command) {
        return new By(officer, Optional.of(command), Optional.empty());
    }

    /**
     * The same, with the officer's reason, which is kept beside the ledger. A command whose Javadoc asks for a reason
     * is refused with {@link Reason#REASON_MISSING} without one, or if it is blank. Any other command drops it.
     */
    public By because(String words) {
        return new By(officer, command, Optional.of(words));
    }

    /** The officer who gives the command and answers for it. */
    public OfficerId officer() {
        return officer;
    }

    /** The id of the command; of {@link #once} another one at every call. */
    public CommandId command() {
        return command.orElseGet(CommandId::random);
    }

    /** The officer's reason in words; empty if none was given. Personal data: never to be logged. */
    public Optional<String> reason() {
        return reason;
    }

    /** The officer and the id, without the reason. */
    @Override
    public String toString() {
        return "By[" + officer + command.map(id -> " " + id).orElse("") + "]";
    }
}
