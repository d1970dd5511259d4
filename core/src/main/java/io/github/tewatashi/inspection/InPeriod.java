package io.github.tewatashi.inspection;

import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.vocabulary.Promise;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Whether a finding is told of a period: what is off with the books as such (S8) always is, and what is off with a row,
 * which has no time; a promise not kept in an entry is told if the entry is of the period.
 */
record InPeriod(Store store, Period period) implements Predicate<Finding> {

    @Override
    public boolean test(Finding finding) {
        return finding.promise() == Promise.S8 || !(finding.where() instanceof Where.Entry entry) || isOfPeriod(entry);
    }

    private boolean isOfPeriod(Where.Entry where) {
        try (Stream<LedgerEntry> chain = store.chain(where.subject())) {
            return chain.filter(entry -> entry.number() == where.number()).anyMatch(entry -> period.holds(entry.at()));
        }
    }
}
