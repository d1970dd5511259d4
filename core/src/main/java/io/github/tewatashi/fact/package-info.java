/**
 * What can happen, and what it does: sealed facts, and the states of certificates, sessions, desks, slips and offices
 * that facts change.
 *
 * <p>Decisions return facts, the ledger holds them, commands and the inspection apply them to a state; what a fact
 * does is written in the fact and nowhere else. Keeps the groundwork of S3 and S8. Depends on {@code certificate},
 * {@code colour}, {@code name}, {@code serial} and {@code vocabulary}.
 */
@NullMarked
@CheckReturnValue
package io.github.tewatashi.fact;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
