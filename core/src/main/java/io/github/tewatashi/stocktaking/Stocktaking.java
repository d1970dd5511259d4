package io.github.tewatashi.stocktaking;

import io.github.tewatashi.certificate.PaperReading;
import io.github.tewatashi.engine.CommandResult;
import io.github.tewatashi.engine.Engine;
import io.github.tewatashi.fact.OfficeFact;
import io.github.tewatashi.fact.StocktakingFact;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.vocabulary.By;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.CommandId;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.Outcome;
import io.github.tewatashi.vocabulary.Reason;
import io.github.tewatashi.vocabulary.StocktakingId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A count of the safe at any time, like a closing without a session: every paper in it is read, and only then set
 * against the book.
 *
 * <p>The count is blind: nothing here tells what the book expects before {@link #close(By)}. The office goes on working
 * meanwhile. What the book had in the safe from the beginning to the end must have been counted; what came in or left
 * meanwhile need not. A paper that is missing is astray at once, in an incident; one that the book has elsewhere is
 * told.
 *
 * <p>An office has one stocktaking at a time, and its counts are in the store: whoever asks for it anywhere goes on
 * with it.
 *
 * <pre>{@code
 * Stocktaking stocktaking = tewatashi.stocktaking(office);
 * stocktaking.begin(by).orThrow();
 * stocktaking.count(PaperReading.of("0000000-000001-1"), by).orThrow();
 * StocktakingReport report = stocktaking.close(by).orThrow();
 * }</pre>
 */
public final class Stocktaking {

    /** How many missing papers one commit names: a change is kept in memory as a whole. */
    private static final int BATCH = 200;

    private final Engine engine;
    private final Store store;
    private final OfficeId office;
    private final StocktakingLedger ledger;

    /** Given out by {@code Tewatashi}. */
    public Stocktaking(Store store, Clock clock, OfficeId office) {
        this.engine = new Engine(store, clock);
        this.store = store;
        this.office = office;
        this.ledger = new StocktakingLedger(store, office);
    }

    /**
     * Begins a stocktaking.
     *
     * @return the stocktaking's id; refused with {@link Reason#STOCKTAKING_OPEN} if the office has one open
     */
    public Outcome<StocktakingId> begin(By by) {
        return engine.run(by, command -> StocktakingDecisions.begin(ledger.now(), command))
                .outcome(OfficeFact.StocktakingBegun.class, OfficeFact.StocktakingBegun::stocktaking);
    }

    /** The office's stocktaking, if one is open. */
    public Optional<StocktakingId> current() {
        return ledger.now().begun().map(BegunStocktaking::id);
    }

    /**
     * Counts one paper by reading it, whatever the book says of it. A paper counted twice is counted once.
     *
     * @return the certificate's id; refused with {@link Reason#NO_STOCKTAKING}, or with {@link Reason#PAPER_UNKNOWN} if
     *     no certificate of the office bears the number that was read
     */
    public Outcome<CertificateId> count(PaperReading paper, By by) {
        return engine.run(
                        by,
                        command -> StocktakingDecisions.count(
                                ledger.now(), store.certificate(office, paper.number()), command))
                .outcome(StocktakingFact.class, StocktakingFact::certificate);
    }

    /**
     * Sets the count against the book, names every missing paper in an incident of its own, and seals the stocktaking.
     * The office's ledger is streamed. A closing that was interrupted goes on where it was when it is repeated under
     * the same id.
     *
     * @return the report; refused with {@link Reason#NO_STOCKTAKING}
     */
    public Outcome<StocktakingReport> close(By by) {
        CommandId command = by.command();
        List<CertificateId> leftOut = new ArrayList<>();
        CommandResult result = seal(command, by, leftOut);
        if (result instanceof CommandResult.Nothing && !leftOut.isEmpty()) {
            for (int from = 0; from < leftOut.size(); from += BATCH) {
                name(leftOut.subList(from, Math.min(from + BATCH, leftOut.size())), command, by);
            }
            result = seal(command, by, new ArrayList<>());
        }
        return result.outcome(happened -> happened.find(OfficeFact.StocktakingClosed.class)
                .map(closed -> CommandResult.afterwards(
                        () -> ledger.report(closed, happened.first().at()))));
    }

    /** Seals the stocktaking, unless papers were left out: then nothing happens, and {@code leftOut} has them. */
    private CommandResult seal(CommandId id, By by, List<CertificateId> leftOut) {
        return engine.run(id, by, command -> {
            CurrentStocktaking now = ledger.now();
            Optional<StocktakingTally> tally = now.begun().map(ledger::tally);
            leftOut.clear();
            tally.ifPresent(read -> leftOut.addAll(read.leftOut()));
            return StocktakingDecisions.close(now.office(), tally, command);
        });
    }

    /** Under an id of the batch's own, so that it happens once. */
    private void name(List<CertificateId> batch, CommandId whole, By by) {
        CommandId id = new CommandId(whole.derive("missing-" + batch.get(0)));
        var unused = engine.run(id, by, command -> {
            CurrentStocktaking now = ledger.now();
            List<CertificateRecord> missing =
                    now.begun().map(begun -> ledger.leftOut(batch, begun)).orElse(List.of());
            return StocktakingDecisions.miss(now, missing, command);
        });
    }
}
