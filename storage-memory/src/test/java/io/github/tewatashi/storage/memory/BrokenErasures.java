package io.github.tewatashi.storage.memory;

import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.Change;
import io.github.tewatashi.record.ErasedRecord;
import io.github.tewatashi.record.SearchKeys;
import io.github.tewatashi.record.StoredRecord;
import io.github.tewatashi.store.Committed;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.store.contract.ErasureContract;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.CommandId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Stores that erase wrongly, in one way each. */
enum BrokenErasures implements Broken {
    KEEPS_THE_FACE(() -> new Damaged() {
        @Override
        public Committed commit(Change change) {
            return sound.commit(
                    withRows(change, change.writes().stream().map(this::kept).toList()));
        }

        private StoredRecord kept(StoredRecord row) {
            return row instanceof ErasedRecord e
                    ? sound.certificate(e.id())
                            .<StoredRecord>map(c -> new CertificateRecord(
                                    c.certificate(), c.salt(), c.authorisation(), e.state(), e.chain(), e.version()))
                            .orElse(e)
                    : row;
        }
    }),
    FORGETS_TO_ERASE_THE_KEYS(() -> new Damaged() {
        private final List<SearchKeys> all = new ArrayList<>();

        @Override
        public Committed commit(Change change) {
            all.addAll(change.keys());
            return sound.commit(withKeys(
                    change,
                    all.stream()
                            .filter(found -> isWritten(change, found.certificate()))
                            .toList()));
        }

        private boolean isWritten(Change change, CertificateId id) {
            return change.writes().stream().anyMatch(row -> row instanceof CertificateRecord c && c.id().equals(id));
        }
    }),
    KEEPS_THE_REMARKS(() -> new Damaged() {
        private final Map<CommandId, String> words = new HashMap<>();

        @Override
        public Committed commit(Change change) {
            change.remark().ifPresent(remark -> words.put(change.command(), remark));
            return sound.commit(change);
        }

        @Override
        public Optional<String> remark(CommandId command) {
            return Optional.ofNullable(words.get(command));
        }
    }),
    STILL_FINDS_WHAT_WAS_ERASED(() -> new Damaged() {
        private final List<CertificateRecord> seen = new ArrayList<>();

        @Override
        public Committed commit(Change change) {
            change.writes().forEach(row -> {
                if (row instanceof CertificateRecord paper) {
                    seen.add(paper);
                }
            });
            return sound.commit(change);
        }

        @Override
        public Optional<CertificateRecord> certificate(CertificateId id) {
            return sound.certificate(id)
                    .or(() -> seen.stream().filter(c -> c.id().equals(id)).findFirst());
        }
    });

    private final Supplier<Store> make;

    BrokenErasures(Supplier<Store> make) {
        this.make = make;
    }

    @Override
    public Class<?> topic() {
        return ErasureContract.class;
    }

    @Override
    public Store store() {
        return make.get();
    }
}
