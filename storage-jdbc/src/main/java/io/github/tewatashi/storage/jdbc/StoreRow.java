package io.github.tewatashi.storage.jdbc;

import io.github.tewatashi.record.SearchKeys;
import io.github.tewatashi.vocabulary.StoreIdentity;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/**
 * Which store this is, and by which folding its search keys were made.
 *
 * @param identity which store
 * @param folding the number of the folding, see {@link SearchKeys#FOLDING}
 */
record StoreRow(StoreIdentity identity, long folding) {

    static final Table TABLE = new Table("store", List.of("part"), List.of("store_id", "generation", "folding"), false);

    private static final long ONLY_PART = 1;

    /** A store that is used for the first time. */
    static StoreRow fresh() {
        return new StoreRow(new StoreIdentity(UUID.randomUUID().toString(), 1), SearchKeys.FOLDING);
    }

    static StoreRow read(Row row) throws SQLException {
        return new StoreRow(new StoreIdentity(row.text("store_id"), row.number("generation")), row.number("folding"));
    }

    Cells cells() {
        return new Cells()
                .number(ONLY_PART)
                .text(identity.id())
                .number(identity.generation())
                .number(folding);
    }
}
