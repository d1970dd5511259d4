package io.github.tewatashi.vocabulary;

/**
 * What forbids to hand a certificate out until it is released (S5). A certificate can have several holds at once, and
 * each is released by itself.
 *
 * @param id its id
 * @param kind why, in kinds
 */
public record Hold(HoldId id, HoldKind kind) {}
