/**
 * When it goes wrong all the same: a paper under suspicion, until it is with its owner and both people were told.
 *
 * <p>Keeps S3 (a suspected paper is astray and nowhere else) and S1 (from an incident a paper never goes to a person:
 * it goes to the safe, and from there through a normal encounter). The report holds no personal data (S4). Depends on
 * engine, records and inspection; reads the ledger.
 */
@NullMarked
@CheckReturnValue
package io.github.tewatashi.incident;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
