package io.github.tewatashi.desk;

/**
 * The paper is with its holder, and the desk is free.
 *
 * @param receipt how the encounter ended
 * @param before whether the receipt had been confirmed before: then this call changed nothing (S9)
 */
public record Received(Receipt receipt, boolean before) implements Reception {}
