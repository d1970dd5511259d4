package io.github.tewatashi.stocktaking;

import io.github.tewatashi.engine.Command;
import io.github.tewatashi.engine.Decision;
import io.github.tewatashi.engine.Facts;
import io.github.tewatashi.fact.OfficeFact;
import io.github.tewatashi.fact.StocktakingFact;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.OfficeRecord;
import io.github.tewatashi.vocabulary.Movement;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.Reason;
import io.github.tewatashi.vocabulary.StocktakingId;
import java.util.List;
import java.util.Optional;

/**
 * A count of the safe, set against the book (S3). Pure. Every step writes the office, so that a count goes either
 * before or after the end of its stocktaking, and never slips past it.
 */
final class StocktakingDecisions {

    private StocktakingDecisions() {}

    static Decision begin(CurrentStocktaking current, Command command) {
        if (current.begun().isPresent()) {
            return Decision.nothing(Reason.STOCKTAKING_OPEN);
        }
        OfficeRecord office = current.office();
        StocktakingId id = new StocktakingId(command.id().derive("stocktaking"));
        return Facts.in(office.id(), command)
                .say(new OfficeFact.StocktakingBegun(office.id(), id), office)
                .happen();
    }

    /** One paper, read; whatever the book says of it. */
    static Decision count(CurrentStocktaking current, Optional<CertificateRecord> paper, Command command) {
        if (current.begun().isEmpty()) {
            return Decision.nothing(Reason.NO_STOCKTAKING);
        }
        StocktakingId id = current.begun().get().id();
        OfficeRecord office = current.office();
        Facts facts = Facts.in(office.id(), command);
        if (paper.isEmpty()) {
            return facts.say(new OfficeFact.StocktakingRefused(office.id(), id, Reason.PAPER_UNKNOWN), office)
                    .happen();
        }
        CertificateRecord row = paper.get();
        Place book = row.state().place();
        StocktakingFact reading = book.equals(Place.safe(office.id()))
                ? new StocktakingFact.CountedInSafe(row.id(), id)
                : new StocktakingFact.FoundInSafe(row.id(), id, book.kind());
        return facts.say(reading, row).touch(office).happen();
    }

    /** Papers that nobody found: each is astray from now on, in an incident of its own. */
    static Decision miss(CurrentStocktaking current, List<CertificateRecord> papers, Command command) {
        if (current.begun().isEmpty()) {
            return Decision.nothing(Reason.NO_STOCKTAKING);
        }
        if (papers.isEmpty()) {
            return Decision.nothing(Reason.ACCOUNTED_FOR);
        }
        StocktakingId id = current.begun().get().id();
        Facts facts = Facts.in(current.office().id(), command);
        for (CertificateRecord paper : papers) {
            Movement movement = new Movement(paper.state().place(), Place.astray(paper.nextIncident()));
            facts.say(new StocktakingFact.ShortInSafe(paper.id(), id, movement), paper);
        }
        return facts.touch(current.office()).happen();
    }

    /**
     * All that was counted is sealed, unless a paper was left out that is not yet said to be missing.
     *
     * @param tally that of the open stocktaking; empty if none is open
     */
    static Decision close(OfficeRecord office, Optional<StocktakingTally> tally, Command command) {
        if (tally.isEmpty()) {
            return Decision.nothing(Reason.NO_STOCKTAKING);
        }
        if (!tally.get().leftOut().isEmpty()) {
            return Decision.nothing(Reason.CONTENDED);
        }
        StocktakingId id = tally.get().stocktaking();
        return Facts.in(office.id(), command)
                .say(
                        new OfficeFact.StocktakingClosed(
                                office.id(), id, tally.get().seal(office.seal())),
                        office)
                .happen();
    }
}
