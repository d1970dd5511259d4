package io.github.tewatashi.inspection;

import io.github.tewatashi.fact.Overridden;
import io.github.tewatashi.ledger.LedgerEntry;
import java.util.Optional;

/** What overrides a refusal is done by another officer than the one refused, and overrides no S1 to S3 (S12). Pure. */
final class OverrideRule {

    private OverrideRule() {}

    /** What is wrong with an entry as an override; empty if it is none, or nothing is wrong. */
    static Optional<Flaw> broken(LedgerEntry entry) {
        return Overridden.by(entry.fact()).flatMap(overridden -> {
            if (overridden.refusedOfficer().equals(entry.officer())) {
                return Optional.of(Flaw.OVERRIDDEN_ALONE);
            }
            return overridden.reason().isOverridable() ? Optional.empty() : Optional.of(Flaw.OVERRIDDEN_FORBIDDEN);
        });
    }
}
