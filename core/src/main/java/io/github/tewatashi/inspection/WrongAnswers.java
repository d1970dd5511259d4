package io.github.tewatashi.inspection;

import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.record.Booking;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many wrong answers were given on a slip since it was made or unlocked; kept only for slips that had any. */
final class WrongAnswers {

    private static final class Given {
        private final List<Instant> wrong = new ArrayList<>();
        private Instant unlocked = Instant.MIN;
    }

    private final Map<Booking, Given> bySlip = new HashMap<>();

    void next(LedgerEntry entry) {
        if (entry.event() == Event.SLIP_UNLOCKED) {
            Given given = given(entry);
            given.unlocked = entry.at().isAfter(given.unlocked) ? entry.at() : given.unlocked;
        } else if (isWrong(entry)) {
            given(entry).wrong.add(entry.at());
        }
    }

    /** Whether a slip can have {@code count}: what happened at two desks in one microsecond may be in either order. */
    boolean allow(Booking slip, int count) {
        Given given = bySlip.getOrDefault(slip, new Given());
        long after =
                given.wrong.stream().filter(at -> at.isAfter(given.unlocked)).count();
        long same = given.wrong.stream().filter(given.unlocked::equals).count();
        return count >= after && count <= after + same;
    }

    private Given given(LedgerEntry entry) {
        return bySlip.computeIfAbsent(Replay.booking(entry), slip -> new Given());
    }

    private static boolean isWrong(LedgerEntry entry) {
        return entry.event() == Event.REFUSED
                && entry.details().second().isEmpty()
                && entry.details().serial().isPresent()
                && entry.details()
                        .reason()
                        .filter(reason -> switch (reason) {
                            case NAME_MISMATCH,
                                    NAME_OF_ANOTHER_PAPER,
                                    PROXY_NAME_DIFFERS,
                                    PROXY_IDENTIFIER_DIFFERS,
                                    IDENTIFIER_MISMATCH,
                                    NAME_NOT_CONFIRMED -> true;
                            default -> false;
                        })
                        .isPresent();
    }
}
