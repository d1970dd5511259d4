package io.github.tewatashi.close;

import io.github.tewatashi.vocabulary.Refusal;

/**
 * The closing was refused before the count was set against the book; the session is as it was.
 *
 * @param refusal why
 */
public record NotClosed(Refusal refusal) implements ClosingResult {}
