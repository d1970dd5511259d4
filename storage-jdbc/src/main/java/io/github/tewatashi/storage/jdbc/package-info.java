/**
 * A store on a relational database: rows that a database administrator can read, one transaction per command.
 *
 * <p>Carries S3, S7, S8 and S9 to disk: what {@code commit} answered with DONE survives the death of the process.
 * No rule of the library is here. All SQL is in the resource files beside the classes: the tables per dialect in
 * {@code <dialect>/V1__tewatashi.sql}, the queries in {@code statements.sql}. Depends on core and {@code java.sql}.
 */
@NullMarked
@CheckReturnValue
package io.github.tewatashi.storage.jdbc;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
