/** The rules of handing an official document to the right person, the ledger, and the contract of a store. */
module io.github.tewatashi.core {
    requires com.google.common;
    requires jakarta.validation;
    requires org.hibernate.validator;
    requires org.slf4j;
    requires static org.jspecify;
    requires static com.google.errorprone.annotations;

    exports io.github.tewatashi.name;
}
