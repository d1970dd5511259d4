package io.github.tewatashi.incident;

import io.github.tewatashi.fact.BeginsIncident;
import io.github.tewatashi.fact.ClosingFact;
import io.github.tewatashi.fact.Fact;
import io.github.tewatashi.fact.HandOverFact;
import io.github.tewatashi.fact.IncidentFact;
import io.github.tewatashi.fact.StocktakingFact;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.vocabulary.Discrepancy;
import io.github.tewatashi.vocabulary.IncidentSource;
import io.github.tewatashi.vocabulary.Person;
import io.github.tewatashi.vocabulary.Place;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which step of an incident can come when, and what it makes of the incident. Pure. */
final class IncidentSteps {

    private IncidentSteps() {}

    static Incident begin(BeginsIncident first, LedgerEntry entry) {
        return new Incident(
                first.incident(),
                ((Fact.OfCertificate) first).certificate(),
                entry.office(),
                source(first),
                first.movement().from(),
                IncidentStage.SUSPECTED,
                Optional.empty(),
                Set.of(),
                List.of(entry));
    }

    static boolean isNext(Incident incident, IncidentFact step) {
        if (!step.incident().equals(incident.id()) || incident.isClosed() || !startsIn(incident, step)) {
            return false;
        }
        if (step instanceof IncidentFact.IncidentConfirmed confirmed) {
            return incident.stage() != IncidentStage.UNFOUNDED
                    && !incident.confirmation().equals(Optional.of(confirmed.confirmation()));
        }
        if (step instanceof IncidentFact.Recovered) {
            return incident.stage().isAstray();
        }
        if (step instanceof IncidentFact.SuspicionLifted) {
            return incident.stage() == IncidentStage.SUSPECTED
                    && incident.from().equals(Place.HOLDER);
        }
        if (step instanceof IncidentFact.GivenUp) {
            return incident.stage() == IncidentStage.CONFIRMED;
        }
        if (step instanceof IncidentFact.IncidentClosed) {
            return incident.pending().isEmpty();
        }
        // Anybody may be told again, and a report filed again, corrected.
        return step instanceof IncidentFact.Told || step instanceof IncidentFact.ReportFiled;
    }

    /** The incident after {@code step}, whether or not it could come. */
    static Incident after(Incident incident, IncidentFact step, LedgerEntry entry) {
        if (step instanceof IncidentFact.IncidentConfirmed confirmed) {
            return incident.with(
                    incident.stage() == IncidentStage.SUSPECTED ? IncidentStage.CONFIRMED : incident.stage(),
                    Optional.of(confirmed.confirmation()),
                    incident.told(),
                    entry);
        }
        if (step instanceof IncidentFact.Told told) {
            Set<Person> all = EnumSet.of(told.person());
            all.addAll(incident.told());
            return incident.with(incident.stage(), incident.confirmation(), all, entry);
        }
        return incident.at(stageAfter(incident, step), entry);
    }

    private static IncidentStage stageAfter(Incident incident, IncidentFact step) {
        if (step instanceof IncidentFact.Recovered) {
            return IncidentStage.RECOVERED;
        }
        if (step instanceof IncidentFact.SuspicionLifted) {
            return IncidentStage.UNFOUNDED;
        }
        if (step instanceof IncidentFact.GivenUp) {
            return IncidentStage.OUT_OF_USE;
        }
        return step instanceof IncidentFact.IncidentClosed ? IncidentStage.CLOSED : incident.stage();
    }

    /** A paper that a step moves is astray in this very incident. */
    private static boolean startsIn(Incident incident, IncidentFact step) {
        return !(step instanceof Fact.Moves moves) || moves.movement().from().equals(Place.astray(incident.id()));
    }

    private static IncidentSource source(BeginsIncident first) {
        if (first instanceof HandOverFact.Disputed) {
            return IncidentSource.DISPUTED_AT_DESK;
        }
        if (first instanceof ClosingFact.NamedInIncident named) {
            return named.discrepancy() == Discrepancy.SHORT
                    ? IncidentSource.SHORT_AT_CLOSING
                    : IncidentSource.LEFT_OVER_AT_CLOSING;
        }
        if (first instanceof StocktakingFact.ShortInSafe) {
            return IncidentSource.COUNT_OF_SAFE;
        }
        return first instanceof IncidentFact.Suspected suspected ? suspected.source() : IncidentSource.OTHER;
    }
}
