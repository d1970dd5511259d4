/** The rules of handing an official document to the right person, the ledger, and the contract of a store. */
module io.github.tewatashi.core {
    requires com.google.common;
    requires transitive jakarta.validation;
    requires org.hibernate.validator;
    requires org.slf4j;
    requires static transitive org.jspecify;
    requires static transitive com.google.errorprone.annotations;

    // The door, and the vocabulary of everybody.
    exports io.github.tewatashi;
    exports io.github.tewatashi.certificate;
    exports io.github.tewatashi.colour;
    exports io.github.tewatashi.match;
    exports io.github.tewatashi.name;
    exports io.github.tewatashi.serial;
    exports io.github.tewatashi.vocabulary;

    // Commands: one package for each moment of the day.
    exports io.github.tewatashi.close;
    exports io.github.tewatashi.desk;
    exports io.github.tewatashi.dispatch;
    exports io.github.tewatashi.incident;
    exports io.github.tewatashi.registry;
    exports io.github.tewatashi.retention;
    exports io.github.tewatashi.sessions;
    exports io.github.tewatashi.stocktaking;

    // Reading behind the commands.
    exports io.github.tewatashi.inspection;
    exports io.github.tewatashi.investigation;
    exports io.github.tewatashi.practice;

    // For whoever writes a store.
    exports io.github.tewatashi.fact;
    exports io.github.tewatashi.ledger;
    exports io.github.tewatashi.record;
    exports io.github.tewatashi.store;

    // For validators, which read the fields that carry constraints.
    opens io.github.tewatashi.certificate;
    opens io.github.tewatashi.name;
}
