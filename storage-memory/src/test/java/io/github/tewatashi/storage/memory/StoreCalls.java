package io.github.tewatashi.storage.memory;

import io.github.tewatashi.ledger.Chain;
import io.github.tewatashi.record.Change;
import io.github.tewatashi.record.DeskQuery;
import io.github.tewatashi.record.DeskRecord;
import io.github.tewatashi.record.DeskView;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.store.Committed;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.store.contract.Samples;
import io.github.tewatashi.vocabulary.CommandId;
import io.github.tewatashi.vocabulary.OfficeId;
import java.util.Optional;
import java.util.Set;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;

/** What threads may ask of a store at one moment: each call, whatever the others do, is as if it were alone. */
@Param(name = "command", gen = IntGen.class, conf = "0:2")
@Param(name = "version", gen = IntGen.class, conf = "0:1")
public class StoreCalls {

    private static final SessionRecord SESSION = Samples.session("session");
    private static final DeskRecord DESK = Samples.desk(SESSION, "desk");
    private static final DeskQuery LOOK = new DeskQuery(SESSION.id(), DESK.desk(), new SerialNumber(1), Set.of());

    // Made once: what is tried is the store, not the making of a change.
    private static final CommandId[] COMMANDS = {
        new CommandId("command 0"), new CommandId("command 1"), new CommandId("command 2")
    };
    private static final Change[][] CHANGES = {
        {change(0, 0), change(0, 1)}, {change(1, 0), change(1, 1)}, {change(2, 0), change(2, 1)}
    };

    private final Store store;

    /** On the store of this module. */
    public StoreCalls() {
        this(new MemoryStore());
    }

    StoreCalls(Store store) {
        this.store = store;
    }

    /** A command decided on some version of two rows: one of those that were decided on the same gets through, once. */
    @Operation
    public Committed commit(@Param(name = "command") int command, @Param(name = "version") int version) {
        return store.commit(CHANGES[command][version]);
    }

    /** How much a command did, if it was done. */
    @Operation
    public int entries(@Param(name = "command") int command) {
        return store.entries(COMMANDS[command]).size();
    }

    /** The versions of two rows that are always written together, in one look. */
    @Operation
    public long look() {
        return store.desk(LOOK).map(StoreCalls::versions).orElse(0L);
    }

    private static long versions(DeskView view) {
        return 10 * view.session().version() + view.desk().version();
    }

    /** A block of two numbers. */
    @Operation
    public long reserve() {
        return store.reserve(Samples.OFFICE, "numbers", 2);
    }

    private static Change change(int command, int version) {
        Chain chain = new Chain(version, Samples.digest("head " + version));
        return Samples.change(
                "command " + command,
                new SessionRecord(
                        SESSION.id(),
                        SESSION.office(),
                        SESSION.date(),
                        SESSION.venue(),
                        SESSION.colour(),
                        SESSION.state(),
                        chain,
                        version),
                new DeskRecord(DESK.session(), DESK.desk(), Optional.empty(), chain, version));
    }

    /** The store of this module, with a lock that locks nothing. */
    public static class Unlocked extends StoreCalls {

        /** On that store. */
        public Unlocked() {
            super(new MemoryStore(new NoLock()));
        }
    }

    /** A store that looks whether a command is known, and only then takes its lock. */
    public static class CommandLookedUpBefore extends StoreCalls {

        /** On that store. */
        public CommandLookedUpBefore() {
            super(new Facade() {
                @Override
                public Committed commit(Change change) {
                    if (!sound.entries(change.command()).isEmpty()) {
                        return Committed.REPEATED;
                    }
                    // Without the look under the lock, a command that came in between is only a row of another version.
                    Committed told = sound.commit(change);
                    return told == Committed.REPEATED ? Committed.CONFLICT : told;
                }
            });
        }
    }

    /** A store that compares the versions, and only then takes its lock. */
    public static class VersionsComparedBefore extends StoreCalls {

        /** On that store. */
        public VersionsComparedBefore() {
            super(new Damaged() {
                @Override
                public Committed commit(Change change) {
                    if (!sound.entries(change.command()).isEmpty()) {
                        return Committed.REPEATED;
                    }
                    return isStale(change) ? Committed.CONFLICT : forced(change, change.command());
                }
            });
        }
    }

    /** A store that looks twice for one view. */
    public static class LookedTwice extends StoreCalls {

        /** On that store. */
        public LookedTwice() {
            super(new Facade() {
                @Override
                public Optional<DeskView> desk(DeskQuery query) {
                    SessionRecord session = sound.session(query.session()).orElse(SESSION);
                    Optional<DeskView> view = sound.desk(query);
                    return view.isEmpty()
                            ? view
                            : Optional.of(new DeskView(
                                    session,
                                    view.get().desk(),
                                    view.get().slip(),
                                    view.get().certificates()));
                }
            });
        }
    }

    /** A store that counts as one counts by hand. */
    public static class CountedByHand extends StoreCalls {

        /** On that store. */
        public CountedByHand() {
            super(new Facade() {
                private long last;

                @Override
                public long reserve(OfficeId office, String counter, int count) {
                    long first = last + 1;
                    last = first + count - 1;
                    return first;
                }
            });
        }
    }
}
