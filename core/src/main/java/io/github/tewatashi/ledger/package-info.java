/**
 * The append-only record of every movement and refusal (S8), and the seal that closes a session.
 *
 * <p>One chain per certificate, session, desk and office: each entry holds the digest of the one before. Entries hold
 * ids, codes, times and digests, never personal data (S4). Depends on {@code fact} and {@code vocabulary}.
 */
@NullMarked
@CheckReturnValue
package io.github.tewatashi.ledger;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
