package io.github.tewatashi.storage.memory;

import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.store.contract.HostileTextContract;
import io.github.tewatashi.vocabulary.CommandId;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.SessionId;
import java.util.Optional;
import java.util.function.Supplier;

/** Stores that keep texts wrongly, in one way each. */
enum BrokenTexts implements Broken {
    READS_ESCAPES_INTO_REMARKS(() -> new Damaged() {
        @Override
        public Optional<String> remark(CommandId command) {
            return sound.remark(command).map(words -> words.replace("\\\\", "\\"));
        }
    }),
    CUTS_LONG_REMARKS(() -> new Damaged() {
        @Override
        public Optional<String> remark(CommandId command) {
            return sound.remark(command).map(words -> words.substring(0, Math.min(words.length(), 9_999)));
        }
    }),
    DROPS_WHAT_IS_INVISIBLE_FROM_VENUES(() -> new Damaged() {
        @Override
        public Optional<SessionRecord> session(SessionId id) {
            return sound.session(id)
                    .map(row -> new SessionRecord(
                            row.id(),
                            row.office(),
                            row.date(),
                            row.venue().replace("\u200B", ""),
                            row.colour(),
                            row.state(),
                            row.chain(),
                            row.version()));
        }
    }),
    TAKES_ANY_NAME_FOR_A_COUNTER(() -> new Damaged() {
        @Override
        public long reserve(OfficeId office, String counter, int count) {
            return sound.reserve(office, counter.replaceAll("\\p{Cntrl}|\\p{Cs}", "x"), count);
        }
    });

    private final Supplier<Store> make;

    BrokenTexts(Supplier<Store> make) {
        this.make = make;
    }

    @Override
    public Class<?> topic() {
        return HostileTextContract.class;
    }

    @Override
    public Store store() {
        return make.get();
    }
}
