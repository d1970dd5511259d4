package io.github.tewatashi.storage.memory;

import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.vocabulary.CommandId;
import io.github.tewatashi.vocabulary.OfficeId;
import java.util.List;
import java.util.function.UnaryOperator;

/** Stores that are not what they were once they are opened again, each in one way. */
enum Forgetful {
    EVERYTHING(store -> new MemoryStore()),
    NUMBERS(store -> new Facade(store) {
        private final Store fresh = new MemoryStore();

        @Override
        public long reserve(OfficeId office, String counter, int count) {
            return fresh.reserve(office, counter, count);
        }
    }),
    COMMANDS(store -> new Facade(store) {
        @Override
        public List<LedgerEntry> entries(CommandId command) {
            return List.of();
        }
    });

    final UnaryOperator<Store> reopen;

    Forgetful(UnaryOperator<Store> reopen) {
        this.reopen = reopen;
    }
}
