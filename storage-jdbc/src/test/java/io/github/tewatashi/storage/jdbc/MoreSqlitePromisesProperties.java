package io.github.tewatashi.storage.jdbc;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Tag;

/** The promises hold on SQLite: with more tries. */
@Tag("full")
@PropertyDefaults(tries = 25, edgeCases = EdgeCasesMode.NONE)
class MoreSqlitePromisesProperties extends SqlitePromisesProperties {}
