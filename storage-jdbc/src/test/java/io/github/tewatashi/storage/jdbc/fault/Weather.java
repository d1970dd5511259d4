package io.github.tewatashi.storage.jdbc.fault;

import io.github.tewatashi.record.Change;
import io.github.tewatashi.store.Committed;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.store.StoreException;
import io.github.tewatashi.store.StoreException.Known;
import io.github.tewatashi.vocabulary.CommandId;
import java.sql.SQLException;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;

/** Commits that fail now and then, in every way in which they may, and say the truth about it. */
class Weather extends Twist {

    private static final int OF = 30;

    private final SplittableRandom random;
    private final Set<CommandId> failed = ConcurrentHashMap.newKeySet();

    Weather(Store beneath, SplittableRandom random) {
        super(beneath);
        this.random = random;
    }

    @Override
    Committed commit(Change change) {
        // Each command fails once at most: what is tried is whether it is done right the next time.
        boolean fair = failed.contains(change.command()) || !isOfClient(change);
        int roll = fair ? OF : roll();
        if (roll < 3) {
            failed.add(change.command());
        }
        return switch (roll) {
            case 0 -> lost(change, super.commit(change));
            case 1 -> notArrived(change);
            case 2 -> refused();
            default -> super.commit(change);
        };
    }

    /** A booking, or a step of an encounter: whoever gives these tries again. */
    private static boolean isOfClient(Change change) {
        String command = change.command().value();
        return command.startsWith("book-") || command.contains(".");
    }

    /** It was committed, and the answer is lost. */
    Committed lost(Change change, Committed answer) {
        throw failure(Known.UNKNOWN);
    }

    /** It was not committed, and nobody knows. */
    Committed notArrived(Change change) {
        throw failure(Known.UNKNOWN);
    }

    private static Committed refused() {
        throw failure(Known.NOT_HAPPENED);
    }

    static StoreException failure(Known known) {
        return new StoreException(known, "weather", new SQLException("weather"));
    }

    private synchronized int roll() {
        return random.nextInt(OF);
    }
}
