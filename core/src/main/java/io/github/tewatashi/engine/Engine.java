package io.github.tewatashi.engine;

import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.Change;
import io.github.tewatashi.record.Draft;
import io.github.tewatashi.record.Remarks;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.words.CertificateId;
import io.github.tewatashi.words.CommandId;
import io.github.tewatashi.words.OfficeId;
import io.github.tewatashi.words.Reason;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
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

    /** An empty change, made now. Stores keep microseconds, so nothing finer enters the ledger. */
    public Draft draft(CommandId command, OfficeId office) {
        return new Draft(command, office, Instant.now(clock).truncatedTo(ChronoUnit.MICROS));
    }

    /**
     * Runs a command until it is committed, repeated or refused. A remark that not every store could keep is refused here,
     * before anything is written.
     *
     * @param command its id
     * @param readAndDecide called anew for each try; the first try may decide on what was read before
     */
    public Ran run(CommandId command, Supplier<Decision> readAndDecide) {
        for (int tries = 1; tries <= MAX_TRIES; tries++) {
            Decision decision = readAndDecide.get();
            if (decision instanceof Decision.Nothing nothing) {
                // What refuses now may be the effect of this very command's first try.
                List<LedgerEntry> earlier = store.entries(command);
                return earlier.isEmpty() ? new Ran.Nothing(nothing.reason()) : new Ran.Kept(earlier);
            }
            Change change = ((Decision.Happens) decision).change();
            if (!change.remark().map(Remarks::areStorable).orElse(true)) {
                return new Ran.Nothing(Reason.INVALID_INPUT, "remark");
            }
            switch (store.commit(change)) {
                case DONE -> {
                    LOG.debug("{} {}", command, change.entries().get(0));
                    return new Ran.Kept(change.entries());
                }
                case REPEATED -> {
                    LOG.debug("{} repeated", command);
                    return new Ran.Kept(Ran.afterwards(() -> store.entries(command)));
                }
                case CONFLICT -> LOG.debug("{} conflict, try {}", command, tries);
            }
        }
        return new Ran.Nothing(Reason.CONTENDED);
    }

    /** Runs a command that needs one certificate and nothing else. */
    public Ran onCertificate(
            CertificateId certificate, CommandId command, BiFunction<Draft, CertificateRecord, Decision> decide) {
        return run(
                command,
                () -> store.certificate(certificate)
                        .map(row ->
                                decide.apply(draft(command, row.certificate().office()), row))
                        .orElseGet(() -> missing(certificate)));
    }

    /** Nothing happens, for the certificate is erased or was never there. */
    public Decision missing(CertificateId certificate) {
        return Decision.nothing(store.erased(certificate).isPresent() ? Reason.ERASED : Reason.UNKNOWN_CERTIFICATE);
    }
}
