package io.github.tewatashi.engine;

import io.github.tewatashi.ledger.Details;
import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.store.StoreException;
import io.github.tewatashi.words.CertificateId;
import io.github.tewatashi.words.Outcome;
import io.github.tewatashi.words.Reason;
import io.github.tewatashi.words.Refusal;
import io.github.tewatashi.words.SessionId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * How a command ran. Its answer is read from its entries, the first time and at every repetition alike, so that both
 * are the same (S9).
 */
public sealed interface Ran {

    /** The ledger has it, now or since an earlier try. */
    record Kept(List<LedgerEntry> entries) implements Ran {

        /** Entries are copied. */
        public Kept {
            entries = List.copyOf(entries);
        }

        /** The entry that tells the outcome. */
        public LedgerEntry first() {
            return entries.get(0);
        }

        /** The first entry of {@code event}, if there is one. */
        public Optional<LedgerEntry> find(Event event) {
            return entries.stream().filter(entry -> entry.event() == event).findFirst();
        }

        /** All entries of {@code event}. */
        public List<LedgerEntry> all(Event event) {
            return entries.stream().filter(entry -> entry.event() == event).toList();
        }
    }

    /**
     * Nothing happened.
     *
     * @param reason why
     * @param place the path of the faulty part of the input, if it was the input; else empty
     */
    record Nothing(Reason reason, String place) implements Ran {

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
    default Ran about(CertificateId certificate) {
        return mustSay(Details::certificate, certificate, "certificate");
    }

    /**
     * The same, of a command that was about {@code session}.
     *
     * @throws IllegalArgumentException if the command's id was used for another session
     */
    default Ran in(SessionId session) {
        return mustSay(Details::session, session, "session");
    }

    private <T> Ran mustSay(Function<Details, Optional<T>> said, T expected, String what) {
        boolean other = this instanceof Kept kept
                && said.apply(kept.first().details())
                        .filter(found -> !found.equals(expected))
                        .isPresent();
        if (other) {
            throw new IllegalArgumentException("the command id was used for another " + what);
        }
        return this;
    }

    /**
     * The outcome of a command that logs {@code event} when it is done, and {@link Event#REFUSED} when not.
     *
     * @throws IllegalArgumentException if the command's id was used for another kind of command
     */
    default <T> Outcome<T> outcome(Event event, Function<Kept, T> answer) {
        if (this instanceof Nothing nothing) {
            return new Outcome.Refused<>(new Refusal(nothing.reason(), nothing.place()));
        }
        Kept kept = (Kept) this;
        if (kept.find(event).isPresent()) {
            return Outcome.done(afterwards(() -> answer.apply(kept)));
        }
        return Outcome.refused(refusal(kept.first()));
    }

    /**
     * Why a command was refused, whether or not the ledger kept it.
     *
     * @throws IllegalArgumentException if it was not
     */
    static Reason reason(Ran refused) {
        return refused instanceof Kept kept ? refusal(kept.first()) : ((Nothing) refused).reason();
    }

    /**
     * What is read once a command has happened. A store that fails there says that nothing was read, and whoever gave the
     * command would take it for a word on the command (S9).
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

    /**
     * The reason of a refusal that the ledger kept.
     *
     * @throws IllegalArgumentException if the entry is none
     */
    static Reason refusal(LedgerEntry entry) {
        if (entry.event() != Event.REFUSED) {
            throw new IllegalArgumentException("the command id was used for another command");
        }
        return entry.details().reason().orElseThrow();
    }
}
