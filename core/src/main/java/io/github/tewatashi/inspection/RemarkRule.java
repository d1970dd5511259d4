package io.github.tewatashi.inspection;

import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.record.Draft;
import io.github.tewatashi.store.Store;

/** An officer's words, where they are still kept, are those that the entry has the digest of (S8). */
final class RemarkRule {

    private RemarkRule() {}

    static boolean isBroken(LedgerEntry entry, Store store) {
        return hasRemark(entry)
                && store.remark(entry.command())
                        .map(text -> Draft.remarkDigest(entry.command(), text))
                        .filter(digest ->
                                !entry.details().evidence().orElseThrow().equals(digest))
                        .isPresent();
    }

    private static boolean hasRemark(LedgerEntry entry) {
        return switch (entry.event()) {
            case HELD,
                    HOLD_RELEASED,
                    PROXY_WITHDRAWN,
                    ABSENCE_WITHDRAWN,
                    VOIDED,
                    SLIP_UNLOCKED,
                    DISPUTED,
                    NAMED_IN_INCIDENT,
                    SUSPECTED,
                    INCIDENT_CONFIRMED,
                    RECOVERED,
                    SUSPICION_LIFTED,
                    GIVEN_UP,
                    TOLD,
                    REPORT_FILED,
                    INCIDENT_CLOSED -> true;
            default -> false;
        };
    }
}
