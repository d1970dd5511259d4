package io.github.tewatashi.inspection;

import io.github.tewatashi.fact.Booking;
import io.github.tewatashi.fact.DeskFact.DeskRefused;
import io.github.tewatashi.fact.DeskFact.SlipUnlocked;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.vocabulary.SessionId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How many wrong answers were given on a slip since it was made or unlocked; kept only for slips that had any. */
final class WrongAnswers {

    private static final class Given {
        private final List<Instant> wrong = new ArrayList<>();
        private Instant unlocked = Instant.MIN;
    }

    private final Map<Booking, Given> bySlip = new HashMap<>();

    /** The next entry of a desk's chain. */
    void next(LedgerEntry entry) {
        if (entry.fact() instanceof SlipUnlocked unlocked) {
            given(unlocked.session(), unlocked.override().number()).ifPresent(given -> {
                given.unlocked = entry.at().isAfter(given.unlocked) ? entry.at() : given.unlocked;
            });
        } else if (entry.fact() instanceof DeskRefused refused
                && refused.reason().isWrongAnswer()) {
            given(refused.session(), refused.number()).ifPresent(given -> given.wrong.add(entry.at()));
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

    private Optional<Given> given(SessionId session, Optional<SerialNumber> number) {
        return number.map(shown -> bySlip.computeIfAbsent(new Booking(session, shown), slip -> new Given()));
    }
}
