package io.github.tewatashi.storage.jdbc.fault;

import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.Change;
import io.github.tewatashi.storage.jdbc.fault.Contradiction.Kind;
import io.github.tewatashi.store.Committed;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.store.StoreException.Known;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.CommandId;
import io.github.tewatashi.vocabulary.OfficeId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/** Stores that are wrong, each in one way that has been seen in the wild, and what gives it away. */
enum BadStore {
    KEEPS_NO_COMMAND_ID(Kind.DONE_BY_NOBODY, (sound, random) -> new Weather(sound, random) {
        @Override
        Committed commit(Change change) {
            return forced(change, nobodys());
        }
    }),
    RETRIES_UNDER_A_NEW_ID(Kind.DONE_BY_NOBODY, (sound, random) -> new Weather(sound, random) {
        @Override
        Committed lost(Change change, Committed answer) {
            return forced(change, nobodys());
        }
    }),
    CHECKS_THEN_ACTS(Kind.GIVEN_TO_TWO, (sound, random) -> new Twist(sound) {
        @Override
        Committed commit(Change change) {
            if (!beneath().entries(change.command()).isEmpty()) {
                return Committed.REPEATED;
            }
            boolean stale = isStale(change);
            Server.sleep(2);
            return stale ? Committed.CONFLICT : forced(change, change.command());
        }
    }),
    LOSES_UPDATES(Kind.GIVEN_TO_TWO, (sound, random) -> new Twist(sound) {
        @Override
        Committed commit(Change change) {
            return beneath().entries(change.command()).isEmpty()
                    ? forced(change, change.command())
                    : Committed.REPEATED;
        }
    }),
    ACKNOWLEDGES_BEFORE_IT_COMMITS(Kind.ACKNOWLEDGED_AND_GONE, (sound, random) -> new Weather(sound, random) {
        @Override
        Committed notArrived(Change change) {
            return Committed.DONE;
        }
    }),
    DENIES_WHAT_HAPPENED(Kind.DENIED_AND_DONE, (sound, random) -> new Weather(sound, random) {
        @Override
        Committed lost(Change change, Committed answer) {
            throw failure(Known.NOT_HAPPENED);
        }
    }),
    FINDS_WHAT_IS_NOT_THERE(Kind.RESOLVED_FALSELY, (sound, random) -> new Weather(sound, random) {
        private final Map<CommandId, Change> dreamt = new ConcurrentHashMap<>();

        @Override
        Committed notArrived(Change change) {
            dreamt.put(change.command(), change);
            throw failure(Known.UNKNOWN);
        }

        @Override
        Committed commit(Change change) {
            return dreamt.containsKey(change.command()) ? Committed.REPEATED : super.commit(change);
        }

        @Override
        List<LedgerEntry> entries(CommandId command) {
            Change change = dreamt.get(command);
            return change != null ? change.entries() : super.entries(command);
        }
    }),
    ANSWERS_A_REPETITION_OTHERWISE(Kind.REFUSED_OTHERWISE, (sound, random) -> new Weather(sound, random) {
        @Override
        List<LedgerEntry> entries(CommandId command) {
            return List.of();
        }

        @Override
        Committed commit(Change change) {
            Committed answer = super.commit(change);
            return answer == Committed.REPEATED ? forced(change, nobodys()) : answer;
        }
    }),
    GIVES_A_NUMBER_TWICE(Kind.NUMBER_GIVEN_TWICE, (sound, random) -> new Twist(sound) {
        @Override
        long reserve(OfficeId office, String counter, int count) {
            // It begins again after 60, as on 2025-10-06 with a new session.
            long number = super.reserve(office, counter, count);
            return number > 60 ? number - 60 : number;
        }
    }),
    READS_WHAT_IS_OLD(Kind.NOT_LINEARIZABLE, (sound, random) -> new Twist(sound) {
        private final Map<CertificateId, CertificateRecord> first = new ConcurrentHashMap<>();

        @Override
        Optional<CertificateRecord> certificate(CertificateId certificate) {
            Optional<CertificateRecord> now = super.certificate(certificate);
            boolean travelled = now.flatMap(row -> row.state().travelled()).isPresent();
            return travelled ? now.map(row -> first.computeIfAbsent(certificate, key -> row)) : now;
        }
    });

    private final Kind givenAwayBy;
    private final BiFunction<Store, SplittableRandom, Twist> twist;

    BadStore(Kind givenAwayBy, BiFunction<Store, SplittableRandom, Twist> twist) {
        this.givenAwayBy = givenAwayBy;
        this.twist = twist;
    }

    Kind givenAwayBy() {
        return givenAwayBy;
    }

    Store on(Store sound, SplittableRandom random) {
        return twist.apply(sound, random).store();
    }
}
