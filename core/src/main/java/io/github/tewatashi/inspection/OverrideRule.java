package io.github.tewatashi.inspection;

import io.github.tewatashi.ledger.Details;
import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.ledger.LedgerEntry;
import java.util.Optional;

/** What overrides a refusal has two different officers and a reason in words, and overrides no S1 to S3 (S12). Pure. */
final class OverrideRule {

    private OverrideRule() {}

    /** Whether an entry overrides a refusal: what is lifted at a desk does; elsewhere one named officer answers for it. */
    static boolean overrides(LedgerEntry entry) {
        Details details = entry.details();
        return entry.event() == Event.SLIP_UNLOCKED
                || ((entry.event() == Event.ABSENCE_WITHDRAWN || entry.event() == Event.HOLD_RELEASED)
                        && (details.encounter().isPresent()
                                || details.desk().isPresent()
                                || details.reason().isPresent()
                                || details.second().isPresent()));
    }

    static Optional<Flaw> broken(LedgerEntry entry) {
        Details details = entry.details();
        if (!overrides(entry)) {
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
