package io.github.tewatashi.incident;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.tewatashi.fact.BeginsIncident;
import io.github.tewatashi.fact.Fact;
import io.github.tewatashi.fact.HandOverFact;
import io.github.tewatashi.fact.IncidentFact;
import io.github.tewatashi.fact.RegistryFact;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.vocabulary.IncidentId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The incidents of one certificate, as its chain tells them, entry after entry. Pure but for its own memory.
 *
 * <p>A step names its incident. A receipt and a destruction name none: they end the way of whatever was recovered.
 */
public final class IncidentHistory {

    private final Map<IncidentId, Incident> incidents = new LinkedHashMap<>();

    /** A history of which nothing was read yet. */
    public IncidentHistory() {}

    /**
     * The history that a chain tells.
     *
     * @param chain the certificate's chain, or the beginning of it; closed here
     */
    public static IncidentHistory of(Stream<LedgerEntry> chain) {
        IncidentHistory history = new IncidentHistory();
        try (chain) {
            chain.forEach(history::take);
        }
        return history;
    }

    /** The incident with this id; empty if it has not begun. */
    public Optional<Incident> find(IncidentId id) {
        return Optional.ofNullable(incidents.get(id));
    }

    /** The incidents so far, in the order in which they were suspected. */
    public List<Incident> incidents() {
        return List.copyOf(incidents.values());
    }

    /**
     * Takes the next entry of the certificate's chain. A step that could not come is taken all the same, as far as
     * there is an incident that it could be one of: what the ledger says happened.
     *
     * @return false if the entry is a step that could not come: its incident had not begun, or did not
     *     {@linkplain Incident#allows allow} it; true for every other entry
     */
    @CanIgnoreReturnValue
    public boolean take(LedgerEntry entry) {
        Fact fact = entry.fact();
        if (fact instanceof BeginsIncident first) {
            incidents.put(first.incident(), IncidentSteps.begin(first, entry));
            return true;
        }
        if (fact instanceof IncidentFact step) {
            Optional<Incident> incident = find(step.incident());
            incident.ifPresent(now -> incidents.put(now.id(), IncidentSteps.after(now, step, entry)));
            return incident.filter(before -> before.allows(step)).isPresent();
        }
        if (fact instanceof HandOverFact.Received) {
            recoveredNow(IncidentStage.WITH_OWNER, entry);
        }
        if (fact instanceof RegistryFact.Voided) {
            recoveredNow(IncidentStage.OUT_OF_USE, entry);
        }
        return true;
    }

    private void recoveredNow(IncidentStage next, LedgerEntry entry) {
        incidents.replaceAll((id, now) -> now.stage() == IncidentStage.RECOVERED ? now.at(next, entry) : now);
    }
}
