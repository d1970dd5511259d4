package io.github.tewatashi.investigation;

import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.DeskName;
import io.github.tewatashi.vocabulary.EncounterId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An encounter that could have gone wrong: its person may have the paper that is missed. Holds no personal data (S4).
 *
 * @param encounter the encounter
 * @param desk where
 * @param at when it began
 * @param received the paper that its person received by the book, whose holder is to be asked; empty if none
 * @param reasons why, the strongest first; at least one
 */
public record Lead(
        EncounterId encounter, DeskName desk, Instant at, Optional<CertificateId> received, List<LeadReason> reasons) {

    /** Reasons are copied; no guess is without one. */
    public Lead {
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("a lead must have a reason");
        }
    }
}
