package io.github.tewatashi.fact;

import io.github.tewatashi.vocabulary.Subject;

/**
 * An entry of a ledger whose columns are not those of any fact: somebody changed the entry by hand, or a later version
 * of the library wrote it. No command makes one; only reading does. An inspection reports it (S8).
 *
 * @param subject whose chain the entry is in
 * @param code the code of the kind of fact that the entry says it is
 * @param columns what the entry holds
 */
public record Illegible(Subject subject, String code, FactColumns columns) implements Fact {}
