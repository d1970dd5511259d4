/** A store on a relational database: SQLite, H2 and their kind, with the driver that the caller brings. */
module io.github.tewatashi.storage.jdbc {
    requires transitive io.github.tewatashi.core;
    requires transitive java.sql;
    requires static org.jspecify;
    requires static com.google.errorprone.annotations;

    exports io.github.tewatashi.storage.jdbc;
}
