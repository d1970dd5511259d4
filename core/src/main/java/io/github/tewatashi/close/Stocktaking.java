package io.github.tewatashi.close;

import io.github.tewatashi.certificate.PaperReading;
import io.github.tewatashi.engine.Decision;
import io.github.tewatashi.engine.Engine;
import io.github.tewatashi.engine.Ran;
import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.ledger.Subject;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.Draft;
import io.github.tewatashi.record.OfficeRecord;
import io.github.tewatashi.words.CertificateId;
import io.github.tewatashi.words.CommandId;
import io.github.tewatashi.words.OfficeId;
import io.github.tewatashi.words.OfficerId;
import io.github.tewatashi.words.Outcome;
import io.github.tewatashi.words.Place;
import io.github.tewatashi.words.Reason;
import io.github.tewatashi.words.StocktakingId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A count of the safe at any time, like a closing without a session: every paper in it is read, and only then set against
 * the book.
 *
 * <p>The count is blind: nothing here tells what the book expects before {@link #close()}. The office goes on working
 * meanwhile. What the book had in the safe from the beginning to the end must have been counted; what came in or left
 * meanwhile need not. A paper that is missing is astray at once, in an incident; one that the book has elsewhere is told.
 *
 * <p>An office has one stocktaking at a time, and its counts are in the store: whoever asks for it anywhere goes on with
 * it. Each method has a form with the caller's own {@link CommandId}, for whoever may repeat it (S9).
 *
 * <pre>{@code
 * Stocktaking stocktaking = tewatashi.stocktaking(office, officer);
 * stocktaking.begin().orThrow();
 * stocktaking.count(PaperReading.of("0000000-000001-1")).orThrow();
 * StocktakingReport report = stocktaking.close().orThrow();
 * }</pre>
 */
public final class Stocktaking {

    /** How many missing papers one commit names: a change is kept in memory as a whole. */
    private static final int BATCH = 200;

    private final Engine engine;
    private final OfficeId office;
    private final OfficerId officer;

    /** What the office's chain said when it was read last: it is short, but not to be read for every paper. */
    private volatile Known known = new Known(OfficeRecord.unused(new OfficeId("-")), Optional.empty());

    private record Known(OfficeRecord row, Optional<LedgerEntry> begun) {}

    /** Given out by {@code Tewatashi}. */
    public Stocktaking(Engine engine, OfficeId office, OfficerId officer) {
        this.engine = engine;
        this.office = office;
        this.officer = officer;
    }

    /** As {@link #begin(CommandId)}, never to be repeated. */
    public Outcome<StocktakingId> begin() {
        return begin(CommandId.random());
    }

    /**
     * Begins a stocktaking.
     *
     * @return its id; refused with {@link Reason#STOCKTAKING_OPEN}
     */
    public Outcome<StocktakingId> begin(CommandId command) {
        return engine.run(command, () -> {
                    Known now = known();
                    return StocktakingDecisions.begin(
                            engine.draft(command, office),
                            now.row(),
                            now.begun().map(Stocktaking::id),
                            officer);
                })
                .outcome(Event.STOCKTAKING_BEGUN, kept -> id(kept.first()));
    }

    /** The office's stocktaking, if one is open. */
    public Optional<StocktakingId> current() {
        return known().begun().map(Stocktaking::id);
    }

    /** As {@link #count(PaperReading, CommandId)}, never to be repeated. */
    public Outcome<CertificateId> count(PaperReading paper) {
        return count(paper, CommandId.random());
    }

    /**
     * Counts one paper by reading it, whatever the book says of it. A paper counted twice is counted once.
     *
     * @return its id; refused with {@link Reason#PAPER_UNKNOWN} or {@link Reason#NO_STOCKTAKING}
     */
    public Outcome<CertificateId> count(PaperReading paper, CommandId command) {
        Ran ran = inStocktaking(
                command,
                (draft, row, begun) -> StocktakingDecisions.count(
                        draft, row, id(begun), engine.store().certificate(office, paper.number()), officer));
        Event event = ran instanceof Ran.Kept kept && kept.first().event() == Event.FOUND_IN_SAFE
                ? Event.FOUND_IN_SAFE
                : Event.COUNTED_IN_SAFE;
        return ran.outcome(event, kept -> kept.first().details().certificate().orElseThrow());
    }

    /** As {@link #close(CommandId)}, never to be repeated. */
    public Outcome<StocktakingReport> close() {
        return close(CommandId.random());
    }

    /**
     * Sets the count against the book, names every missing paper in an incident of its own, and seals the stocktaking. The
     * office's ledger is streamed; interrupted, it goes on where it was when it is repeated under the same id.
     *
     * @return the report; refused with {@link Reason#NO_STOCKTAKING} or {@link Reason#CONTENDED}
     */
    public Outcome<StocktakingReport> close(CommandId command) {
        Known now = known();
        if (engine.store().entries(command).isEmpty() && now.begun().isPresent()) {
            List<CertificateId> missing = read(now.begun().get()).uncounted;
            for (int from = 0; from < missing.size(); from += BATCH) {
                name(missing.subList(from, Math.min(from + BATCH, missing.size())), command);
            }
        }
        return inStocktaking(
                        command,
                        (draft, row, begun) -> StocktakingDecisions.end(draft, row, id(begun), read(begun), officer))
                .outcome(Event.STOCKTAKEN, kept -> report(kept.first()));
    }

    /** Under an id of the batch's own, so that it happens once; a paper that was read meanwhile is not missing. */
    private void name(List<CertificateId> batch, CommandId whole) {
        CommandId command = new CommandId(whole.derive("missing-" + batch.get(0)));
        var unused = inStocktaking(
                command,
                (draft, row, begun) -> StocktakingDecisions.miss(
                        draft,
                        row,
                        id(begun),
                        batch.stream()
                                .filter(paper -> isStillMissing(paper, begun))
                                .map(engine.store()::certificate)
                                .flatMap(Optional::stream)
                                .toList(),
                        officer));
    }

    private boolean isStillMissing(CertificateId paper, LedgerEntry begun) {
        SafeCount count = new SafeCount(id(begun), Place.safe(office), begun.at());
        try (Stream<LedgerEntry> chain = engine.store().chain(Subject.of(paper))) {
            chain.forEach(count::next);
        }
        return !count.end().uncounted.isEmpty();
    }

    private SafeCount read(LedgerEntry begun) {
        SafeCount count = new SafeCount(id(begun), Place.safe(office), begun.at());
        try (Stream<LedgerEntry> ledger = engine.store().ledger(office)) {
            ledger.forEach(count::next);
        }
        return count.end();
    }

    private StocktakingReport report(LedgerEntry end) {
        SafeCount count;
        try (Stream<LedgerEntry> chain = engine.store().chain(Subject.of(office))) {
            count = chain.filter(entry -> entry.event() == Event.STOCKTAKING_BEGUN
                            && id(entry).equals(id(end)))
                    .findFirst()
                    .map(this::read)
                    .orElseThrow();
        }
        List<CertificateId> elsewhere = count.elsewhere.stream()
                .map(StocktakingReport.Elsewhere::certificate)
                .toList();
        return new StocktakingReport(
                id(end),
                office,
                end.at(),
                count.found,
                count.missing,
                count.elsewhere,
                count.unknown,
                elsewhere.isEmpty() || count.missing.isEmpty()
                        ? List.of()
                        : LikelySwaps.among(rows(elsewhere), rows(count.missing)),
                end.details().evidence().orElseThrow());
    }

    private List<CertificateRecord> rows(List<CertificateId> ids) {
        return ids.stream()
                .map(engine.store()::certificate)
                .flatMap(Optional::stream)
                .toList();
    }

    private interface Step {
        Decision decide(Draft draft, OfficeRecord row, LedgerEntry begun);
    }

    private Ran inStocktaking(CommandId command, Step step) {
        return engine.run(command, () -> {
            Known now = known();
            return now.begun()
                    .map(begun -> step.decide(engine.draft(command, office), now.row(), begun))
                    .orElse(Decision.nothing(Reason.NO_STOCKTAKING));
        });
    }

    /** The office's row first: whatever is read after it, and found otherwise by the time of the commit, is a conflict. */
    private Known known() {
        OfficeRecord row = engine.store().office(office);
        Known last = known;
        if (last.row().office().equals(office) && last.row().chain().equals(row.chain())) {
            return new Known(row, last.begun());
        }
        Optional<LedgerEntry> begun;
        try (Stream<LedgerEntry> chain = engine.store().chain(Subject.of(office))) {
            begun = chain.filter(entry -> entry.number() <= row.chain().length())
                    .filter(entry -> entry.event() == Event.STOCKTAKING_BEGUN || entry.event() == Event.STOCKTAKEN)
                    .reduce((earlier, later) -> later)
                    .filter(entry -> entry.event() == Event.STOCKTAKING_BEGUN);
        }
        Known now = new Known(row, begun);
        known = now;
        return now;
    }

    private static StocktakingId id(LedgerEntry entry) {
        return new StocktakingId(entry.details().codes().get(0));
    }
}
