package io.github.tewatashi.desk;

import io.github.tewatashi.vocabulary.Refusal;

/**
 * Nothing was received in this encounter: it was over, or the paper was named in an incident, which ends it, or too
 * many others wrote at the same time.
 *
 * @param refusal why: {@code ENCOUNTER_OVER}, {@code PAPER_ASTRAY} or {@code CONTENDED}
 */
public record NotReceived(Refusal refusal) implements Reception {}
