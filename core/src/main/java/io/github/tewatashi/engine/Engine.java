package io.github.tewatashi.engine;

import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.ledger.Remark;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.Change;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.vocabulary.By;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.CommandId;
import io.github.tewatashi.vocabulary.Reason;
import io.github.tewatashi.vocabulary.SessionId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs commands against a store: read, decide, commit. */
public final class Engine {

    /**
     * How often a command is decided anew after a conflict. Each round one of the contenders gets through, so this many
     * may write to one row at once.
     */
    private static final int MAX_TRIES = 64;

    private static final Logger LOG = LoggerFactory.getLogger(Engine.class);

    private final Store store;
    private final Clock clock;

    /** An engine on {@code store}. */
    public Engine(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The store. */
    public Store store() {
        return store;
    }

    /**
     * Runs a command until it is committed, repeated or refused. A reason in words that not every store could keep is
     * refused here, before anything is written.
     *
     * @param by by whom; its id is asked for once
     * @param readAndDecide called anew for each try; the first try may decide on what was read before
     */
    public CommandResult run(By by, Function<Command, Decision> readAndDecide) {
        return run(by.command(), by, readAndDecide);
    }

    /** The same, under an id that the caller has asked {@code by} for already. */
    public CommandResult run(CommandId id, By by, Function<Command, Decision> readAndDecide) {
        for (int tries = 1; tries <= MAX_TRIES; tries++) {
            Command command = Command.of(id, by, this::now);
            Decision decision = readAndDecide.apply(command);
            if (decision instanceof Decision.Nothing nothing) {
                // What refuses now may be the effect of this very command's first try.
                List<LedgerEntry> earlier = store.entries(id);
                return earlier.isEmpty()
                        ? new CommandResult.Nothing(nothing.reason())
                        : new CommandResult.Happened(earlier, true);
            }
            Change change = ((Decision.Happens) decision).change();
            if (!change.remark().map(Remark::isStorable).orElse(true)) {
                return new CommandResult.Nothing(Reason.INVALID_INPUT, "reason");
            }
            switch (store.commit(change)) {
                case DONE -> {
                    LOG.debug("{} {}", id, change.entries().get(0));
                    return new CommandResult.Happened(change.entries(), false);
                }
                case REPEATED -> {
                    LOG.debug("{} repeated", id);
                    return new CommandResult.Happened(CommandResult.afterwards(() -> store.entries(id)), true);
                }
                case CONFLICT -> LOG.debug("{} conflict, try {}", id, tries);
            }
        }
        return new CommandResult.Nothing(Reason.CONTENDED);
    }

    /** Stores keep microseconds, so nothing finer enters the ledger. */
    private Instant now() {
        return Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
    }

    /** Runs a command that needs one certificate and nothing else. */
    public CommandResult onCertificate(
            CertificateId certificate, By by, BiFunction<Command, CertificateRecord, Decision> decide) {
        return run(
                        by,
                        command -> store.certificate(certificate)
                                .map(row -> decide.apply(command, row))
                                .orElseGet(() -> missing(certificate)))
                .about(certificate);
    }

    /** Runs a command that needs one session first. */
    public CommandResult onSession(SessionId session, By by, BiFunction<Command, SessionRecord, Decision> decide) {
        return run(
                        by,
                        command -> store.session(session)
                                .map(row -> decide.apply(command, row))
                                .orElseGet(() -> Decision.nothing(Reason.UNKNOWN_SESSION)))
                .in(session);
    }

    /** Nothing happens, for the certificate is erased or was never there. */
    public Decision missing(CertificateId certificate) {
        return Decision.nothing(store.erased(certificate).isPresent() ? Reason.ERASED : Reason.UNKNOWN_CERTIFICATE);
    }
}
