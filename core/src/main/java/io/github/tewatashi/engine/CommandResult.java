package io.github.tewatashi.engine;

import io.github.tewatashi.fact.Fact;
import io.github.tewatashi.fact.FactColumns;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.store.StoreException;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.Outcome;
import io.github.tewatashi.vocabulary.Reason;
import io.github.tewatashi.vocabulary.Refusal;
import io.github.tewatashi.vocabulary.SessionId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * How a command ran. Its answer is read from its entries, the first time and at every repetition alike, so that both
 * are the same (S9).
 */
public sealed interface CommandResult {

    /**
     * The ledger has it.
     *
     * @param entries the command's entries; the first tells the answer
     * @param before whether it had happened before, and this try of it changed nothing
     */
    record Happened(List<LedgerEntry> entries, boolean before) implements CommandResult {

        /** Entries are copied. */
        public Happened {
            entries = List.copyOf(entries);
        }

        /** The entry that tells the answer. */
        public LedgerEntry first() {
            return entries.get(0);
        }

        /** The first fact of {@code type}, if there is one. */
        public <F> Optional<F> find(Class<F> type) {
            return all(type).stream().findFirst();
        }

        /** All facts of {@code type}. */
        public <F> List<F> all(Class<F> type) {
            return entries.stream().flatMap(entry -> entry.fact(type).stream()).toList();
        }

        /** The first entry whose fact is of {@code type}, if there is one. */
        public Optional<LedgerEntry> entry(Class<?> type) {
            return entries.stream()
                    .filter(entry -> entry.fact(type).isPresent())
                    .findFirst();
        }
    }

    /**
     * Nothing happened.
     *
     * @param reason why
     * @param place the path of the faulty part of the input, if it was the input; else empty
     */
    record Nothing(Reason reason, String place) implements CommandResult {
        /** Not for a part of the input. */
        public Nothing(Reason reason) {
            this(reason, "");
        }
    }

    /**
     * The same, of a command that was about {@code certificate}.
     *
     * @throws IllegalArgumentException if the command's id was used for another certificate: what was done to that one
     *     was not done to this one
     */
    default CommandResult about(CertificateId certificate) {
        return mustSay(FactColumns::certificate, certificate, "certificate");
    }

    /**
     * The same, of a command that was about {@code session}.
     *
     * @throws IllegalArgumentException if the command's id was used for another session
     */
    default CommandResult in(SessionId session) {
        return mustSay(FactColumns::session, session, "session");
    }

    private <T> CommandResult mustSay(Function<FactColumns, Optional<T>> said, T expected, String what) {
        boolean other = this instanceof Happened happened
                && happened.before()
                && said.apply(FactColumns.of(happened.first().fact()))
                        .filter(found -> !found.equals(expected))
                        .isPresent();
        if (other) {
            throw new IllegalArgumentException("the command id was used for another " + what);
        }
        return this;
    }

    /**
     * The outcome of a command that says a fact of type {@code done} when it is done, and a {@link Fact.Refused} when
     * not.
     *
     * @throws IllegalArgumentException if the command's id was used for another kind of command
     */
    default <F, T> Outcome<T> outcome(Class<F> done, Function<F, T> answer) {
        return outcome(happened -> happened.find(done).map(fact -> afterwards(() -> answer.apply(fact))));
    }

    /**
     * The outcome of a command whose answer is read from all that happened.
     *
     * @param answer what the command gave; empty if it was refused
     * @throws IllegalArgumentException if the command's id was used for another kind of command
     */
    default <T> Outcome<T> outcome(Function<Happened, Optional<T>> answer) {
        if (this instanceof Happened happened) {
            return answer.apply(happened)
                    .<Outcome<T>>map(value -> new Outcome.Done<>(value, happened.before()))
                    .orElseGet(() -> new Outcome.Refused<>(refusal()));
        }
        return new Outcome.Refused<>(refusal());
    }

    /**
     * Why a command was refused, whether or not the ledger kept it.
     *
     * @throws IllegalArgumentException if it was not refused: its id was used for another command
     */
    default Refusal refusal() {
        if (this instanceof Nothing nothing) {
            return new Refusal(nothing.reason(), nothing.place());
        }
        return ((Happened) this)
                .first()
                .fact(Fact.Refused.class)
                .map(refused -> Refusal.of(refused.reason()))
                .orElseThrow(() -> new IllegalArgumentException("the command id was used for another command"));
    }

    /**
     * What is read once a command has happened. A store that fails there says that nothing was read, and whoever gave
     * the command would take it for a word on the command (S9).
     *
     * @throws StoreException if the store fails: the command is to be asked for
     */
    static <T> T afterwards(Supplier<T> read) {
        try {
            return read.get();
        } catch (StoreException e) {
            throw new StoreException(
                    StoreException.Known.UNKNOWN, "the command happened, and what it gave cannot be read", e);
        }
    }
}
