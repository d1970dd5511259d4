package io.github.tewatashi.close;

import io.github.tewatashi.engine.Decision;
import io.github.tewatashi.ledger.Chain;
import io.github.tewatashi.ledger.Details;
import io.github.tewatashi.ledger.Digest;
import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.ledger.Subject;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.Draft;
import io.github.tewatashi.record.OfficeRecord;
import io.github.tewatashi.words.OfficerId;
import io.github.tewatashi.words.Place;
import io.github.tewatashi.words.Reason;
import io.github.tewatashi.words.StocktakingId;
import java.util.List;
import java.util.Optional;

/**
 * A count of the safe, set against the book (S3). Pure. Every step writes the office, so that a count goes either before
 * or after the end of its stocktaking, and never slips past it.
 */
final class StocktakingDecisions {

    private StocktakingDecisions() {}

    static Decision begin(Draft draft, OfficeRecord office, Optional<StocktakingId> open, OfficerId officer) {
        if (open.isPresent()) {
            return Decision.nothing(Reason.STOCKTAKING_OPEN);
        }
        StocktakingId id = new StocktakingId(draft.command().derive("stocktaking"));
        draft.write(log(draft, office, Event.STOCKTAKING_BEGUN, Details.with().officer(officer), id));
        return Decision.of(draft);
    }

    /** One paper, read; whatever the book says of it. */
    static Decision count(
            Draft draft, OfficeRecord office, StocktakingId id, Optional<CertificateRecord> paper, OfficerId officer) {
        Details.Builder said = Details.with().officer(officer);
        if (paper.isEmpty()) {
            draft.write(log(draft, office, Event.REFUSED, said.reason(Reason.PAPER_UNKNOWN), id));
            return Decision.of(draft);
        }
        CertificateRecord row = paper.get();
        Place book = row.standing().place();
        boolean here = book.equals(Place.safe(office.office()));
        draft.write(
                        here
                                ? row.log(draft, Event.COUNTED_IN_SAFE, said.codes(List.of(id.value())))
                                : row.log(
                                        draft,
                                        Event.FOUND_IN_SAFE,
                                        said.codes(
                                                List.of(id.value(), book.kind().name()))))
                .write(office);
        return Decision.of(draft);
    }

    /** Papers that nobody found: each is astray from now on, in an incident of its own. */
    static Decision miss(
            Draft draft, OfficeRecord office, StocktakingId id, List<CertificateRecord> papers, OfficerId officer) {
        if (papers.isEmpty()) {
            return Decision.nothing(Reason.ACCOUNTED_FOR);
        }
        for (CertificateRecord paper : papers) {
            Place astray = Place.astray(paper.nextIncident());
            draft.write(paper.standing(paper.standing().astray(astray))
                    .log(
                            draft,
                            Event.SHORT_IN_SAFE,
                            Details.with()
                                    .officer(officer)
                                    .moved(paper.standing().place(), astray)
                                    .codes(List.of(id.value()))));
        }
        draft.write(office);
        return Decision.of(draft);
    }

    /** All that was counted is sealed. */
    static Decision end(Draft draft, OfficeRecord office, StocktakingId id, SafeCount count, OfficerId officer) {
        if (!count.uncounted.isEmpty()) {
            return Decision.nothing(Reason.CONTENDED);
        }
        Digest seal = count.sealed(office.seal());
        Chain chain = log(
                        draft,
                        office,
                        Event.STOCKTAKEN,
                        Details.with().officer(officer).evidence(seal),
                        id)
                .chain();
        draft.write(office.sealed(seal, chain));
        return Decision.of(draft);
    }

    private static OfficeRecord log(
            Draft draft, OfficeRecord office, Event event, Details.Builder said, StocktakingId id) {
        Details details = said.codes(List.of(id.value())).build();
        Chain chain = draft.append(Subject.of(office.office()), office.chain(), event, details);
        return office.sealed(office.seal(), chain);
    }
}
