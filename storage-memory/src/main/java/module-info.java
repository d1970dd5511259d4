/** A store that lives as long as its process: for tests, demonstrations and rehearsals. */
module io.github.tewatashi.storage.memory {
    requires transitive io.github.tewatashi.core;
    requires static org.jspecify;
    requires static com.google.errorprone.annotations;

    exports io.github.tewatashi.storage.memory;
}
