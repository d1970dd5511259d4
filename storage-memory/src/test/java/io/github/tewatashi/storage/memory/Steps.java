package io.github.tewatashi.storage.memory;

import static org.jetbrains.lincheck.datastructures.ManagedStrategyGuaranteeKt.forClasses;

import java.time.Duration;
import kotlin.jvm.functions.Function1;
import org.jetbrains.lincheck.datastructures.ManagedStrategyGuarantee;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.util.LoggingLevel;

/**
 * Between which steps threads change places: a call of some classes is one step, calls of others are looked into, and
 * all else is data of one thread.
 *
 * <p>Asked of every call in every order, so the answers use no collection: Lincheck would follow it into that, too.
 */
enum Steps {

    /**
     * The store from within. Its rows and its entries are one step each, for they know nothing of threads; so are the
     * JDK's map and the tries of the JDK's lock, which block nobody and are taken to be sound.
     */
    OF_THE_STORE {
        @Override
        boolean isOneStep(String name) {
            return switch (name) {
                case MEMORY + "Rows", MEMORY + "Entries", "java.util.concurrent.ConcurrentHashMap" -> true;
                default -> false;
            };
        }

        @Override
        boolean isLookedInto(String name) {
            return isPassedThrough(name)
                    || name.startsWith("java.util.concurrent.locks.")
                    || (name.startsWith(MEMORY)
                            && !name.startsWith(MEMORY + "Id")
                            && !name.startsWith(MEMORY + "IndexKey"));
        }
    },

    /** The services down to the store, each call of which is one step: that it is one is shown from within. */
    OF_THE_SERVICES {
        @Override
        boolean isOneStep(String name) {
            return switch (name) {
                case MEMORY + "MemoryStore", "io.github.tewatashi.store.Store" -> true;
                default -> false;
            };
        }

        @Override
        boolean isLookedInto(String name) {
            return switch (name) {
                case LIBRARY + "Tewatashi",
                        LIBRARY + "close.Closing",
                        LIBRARY + "close.ClosingResults",
                        LIBRARY + "desk.Answers",
                        LIBRARY + "desk.Desk",
                        LIBRARY + "desk.DeskReader",
                        LIBRARY + "desk.Encounter",
                        LIBRARY + "desk.EncounterStep",
                        LIBRARY + "desk.Encounters",
                        LIBRARY + "desk.Matched",
                        LIBRARY + "dispatch.Dispatch",
                        LIBRARY + "engine.CommandResult",
                        LIBRARY + "engine.Engine",
                        LIBRARY + "registry.Registry",
                        LIBRARY + "sessions.Bookings",
                        LIBRARY + "sessions.Sessions" -> true;
                default -> isPassedThrough(name) || name.equals("java.util.Optional") || name.startsWith(MEMORY);
            };
        }
    };

    private static final Duration PATIENCE = Duration.ofHours(1);

    static final int THREADS = 3;
    static final int CALLS = 2;

    private static final String LIBRARY = "io.github.tewatashi.";
    private static final String MEMORY = LIBRARY + "storage.memory.";

    abstract boolean isOneStep(String name);

    abstract boolean isLookedInto(String name);

    /** What stands between an operation and the store: lambdas go by the names of these. */
    private static boolean isPassedThrough(String name) {
        return switch (name) {
            case "io.github.tewatashi.store.Store",
                    "java.lang.Iterable",
                    "java.util.function.BiFunction",
                    "java.util.function.Consumer",
                    "java.util.function.Function",
                    "java.util.function.Supplier" -> true;
            default -> false;
        };
    }

    final ModelCheckingOptions options() {
        Function1<String, Boolean> oneStep = this::isOneStep;
        Function1<String, Boolean> leftAlone = name -> !isLookedInto(name);
        return new ModelCheckingOptions()
                // Half a minute for one order, classes loaded and rewritten on the way, is too short on a busy machine.
                .invocationTimeout$lincheck(PATIENCE.toMillis())
                .threads(THREADS)
                .actorsPerThread(CALLS)
                .actorsBefore(0)
                .actorsAfter(0)
                .logLevel(LoggingLevel.ERROR)
                .addGuarantee(forClasses(oneStep).allMethods().treatAsAtomic())
                .addGuarantee(triesOfLocks())
                .addGuarantee(forClasses(leftAlone).allMethods().ignore());
    }

    private static ManagedStrategyGuarantee triesOfLocks() {
        Function1<String, Boolean> locks =
                name -> name.startsWith("java.util.concurrent.locks.ReentrantReadWriteLock.");
        Function1<String, Boolean> tries = method -> switch (method) {
            case "tryAcquire", "tryAcquireShared", "tryRelease", "tryReleaseShared" -> true;
            default -> false;
        };
        return forClasses(locks).methods(tries).treatAsAtomic();
    }
}
