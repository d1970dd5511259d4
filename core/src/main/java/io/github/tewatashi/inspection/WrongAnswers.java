package io.github.tewatashi.inspection;

import io.github.tewatashi.fact.Booking;
import io.github.tewatashi.fact.DeskFact.DeskRefused;
import io.github.tewatashi.fact.DeskFact.SlipUnlocked;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.vocabulary.SessionId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How many wrong answers were given on a slip and not wiped out by an unlocking, which says how many it wiped out; kept
 * only for slips that had any. Two desks' chains do not tell which came first, and for a sum it does not matter.
 */
final class WrongAnswers {

    private final Map<Booking, Long> bySlip = new HashMap<>();

    /** The next entry of a desk's chain. */
    void next(LedgerEntry entry) {
        if (entry.fact() instanceof SlipUnlocked unlocked) {
            count(unlocked.session(), unlocked.override().number(), -unlocked.wrongAnswers());
        } else if (entry.fact() instanceof DeskRefused refused
                && refused.reason().isWrongAnswer()) {
            count(refused.session(), refused.number(), 1);
        }
    }

    /** Whether a slip has {@code count}. */
    boolean allow(Booking slip, int count) {
        return bySlip.getOrDefault(slip, 0L) == count;
    }

    private void count(SessionId session, Optional<SerialNumber> number, long more) {
        number.ifPresent(shown -> bySlip.merge(new Booking(session, shown), more, Long::sum));
    }
}
