/** The JDBC store under the contract of all stores, and what is its own: plans, costs, schema, faults. */
@NullMarked
package io.github.tewatashi.storage.jdbc;

import org.jspecify.annotations.NullMarked;
