package io.github.tewatashi.storage.jdbc;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Tag;

/** The promises hold on PostgreSQL: with more tries. */
@Tag("full")
@PropertyDefaults(tries = 12, edgeCases = EdgeCasesMode.NONE)
class MorePostgresPromisesProperties extends PostgresPromisesProperties {}
