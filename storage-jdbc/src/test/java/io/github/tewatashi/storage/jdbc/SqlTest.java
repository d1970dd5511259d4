package io.github.tewatashi.storage.jdbc;

/** No statement is built from what somebody put in: it is text of the jar with the prefix in it, and parameters. */
class SqlTest {}
