package io.github.tewatashi.inspection;

import io.github.tewatashi.ledger.Details;
import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.ledger.LedgerEntry;
import java.util.Optional;

/** What overrides a refusal has two different officers and a reason in words, and overrides no S1 to S3 (S12). Pure. */
final class OverrideRule {

    private OverrideRule() {}

    static Optional<Flaw> broken(LedgerEntry entry) {
        Details details = entry.details();
        // Where it is lifted at a desk it is an override; elsewhere one named officer answers for it.
        boolean overrides = entry.event() == Event.SLIP_UNLOCKED
                || ((entry.event() == Event.ABSENCE_WITHDRAWN || entry.event() == Event.HOLD_RELEASED)
                        && (details.encounter().isPresent()
                                || details.desk().isPresent()
                                || details.reason().isPresent()
                                || details.second().isPresent()));
        if (!overrides) {
            return Optional.empty();
        }
        boolean two = details.second().isPresent() && !details.second().equals(details.officer());
        if (!two || details.evidence().isEmpty()) {
            return Optional.of(Flaw.OVERRIDDEN_ALONE);
        }
        return details.reason().filter(reason -> reason.isOverridable()).isPresent()
                ? Optional.empty()
                : Optional.of(Flaw.OVERRIDDEN_FORBIDDEN);
    }
}
