package io.github.tewatashi.engine;

import com.google.common.base.Suppliers;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.ledger.Remark;
import io.github.tewatashi.vocabulary.By;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.CommandId;
import io.github.tewatashi.vocabulary.Digest;
import io.github.tewatashi.vocabulary.OfficerId;
import io.github.tewatashi.vocabulary.Reason;
import io.github.tewatashi.vocabulary.VisibleText;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
    private final CommandInput input;
    private final Supplier<Instant> at;

    private Command(CommandId id, By by, CommandInput input, Supplier<Instant> at) {
        this.id = id;
        this.officer = by.officer();
        this.reason = by.reason();
        this.input = input;
        this.at = Suppliers.memoize(at::get);
    }

    static Command of(CommandId id, By by, CommandInput input, Supplier<Instant> clock) {
        return new Command(id, by, input, clock);
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

    /** What the command asks for. */
    CommandInput input() {
        return input;
    }

    /**
     * Why this command is not the one with its id, of which the ledger has {@code entries}: it asks for something else,
     * for another reason in words, or is by another officer where not any may repeat it. An entry of an older format
     * does not tell what was asked for, and is taken for another command's.
     *
     * @param salts the salt of a certificate; empty if it was erased
     * @return {@link Reason#COMMAND_ID_USED}, or {@link Reason#ERASED} if what was personal cannot be compared any
     *     more; empty if it is the same command
     */
    Optional<Reason> differsFrom(List<LedgerEntry> entries, Function<CertificateId, Optional<String>> salts) {
        LedgerEntry first = entries.get(0);
        boolean sameOfficer = input.isByAnyOfficer() || first.officer().equals(officer);
        boolean sameReason = entries.stream()
                .flatMap(entry -> entry.remark().stream())
                .allMatch(said -> reason.map(words -> Remark.digest(id, words))
                        .filter(said::equals)
                        .isPresent());
        if (first.input().isEmpty() || !sameOfficer || !sameReason) {
            return Optional.of(Reason.COMMAND_ID_USED);
        }
        Optional<Digest> asked = input.digest(first.fact(), salts);
        if (asked.isEmpty()) {
            return Optional.of(Reason.ERASED);
        }
        return asked.equals(first.input()) ? Optional.empty() : Optional.of(Reason.COMMAND_ID_USED);
    }

    /** The moment of this try, to the microsecond; the same at every look. */
    public Instant at() {
        return at.get();
    }

    /** Whether the officer gave no reason, or one of which nothing can be seen. */
    public boolean lacksReason() {
        return reason.filter(VisibleText::shows).isEmpty();
    }

    /** The officer and the id, without the reason. */
    @Override
    public String toString() {
        return "Command[" + id + " " + officer + "]";
    }
}
