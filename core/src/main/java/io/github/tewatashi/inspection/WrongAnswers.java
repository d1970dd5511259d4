package io.github.tewatashi.inspection;

import io.github.tewatashi.fact.Booking;
import io.github.tewatashi.fact.DeskFact.DeskRefused;
import io.github.tewatashi.fact.DeskFact.SlipUnlocked;
import io.github.tewatashi.fact.SlipState;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.vocabulary.SessionId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How often a slip was unlocked, and how many wrong answers were given on it and not wiped out by an unlocking, which
 * says how many it wiped out; kept only for slips that had any. Two desks' chains do not tell which came first, and for
 * sums it does not matter.
 */
final class WrongAnswers {

    private final Map<Booking, Long> wrong = new HashMap<>();
    private final Map<Booking, Long> unlocked = new HashMap<>();

    /** The next entry of a desk's chain. */
    void next(LedgerEntry entry) {
        if (entry.fact() instanceof SlipUnlocked fact) {
            count(wrong, fact.session(), fact.override().number(), -fact.wrongAnswers());
            count(unlocked, fact.session(), fact.override().number(), 1);
        } else if (entry.fact() instanceof DeskRefused refused
                && refused.reason().isWrongAnswer()) {
            count(wrong, refused.session(), refused.number(), 1);
        }
    }

    /** Whether a slip stands as its entries say. */
    boolean allow(Booking slip, SlipState state) {
        return wrong.getOrDefault(slip, 0L) == state.wrongAnswers()
                && unlocked.getOrDefault(slip, 0L) == state.unlocked();
    }

    private static void count(Map<Booking, Long> sums, SessionId session, Optional<SerialNumber> number, long more) {
        number.ifPresent(shown -> sums.merge(new Booking(session, shown), more, Long::sum));
    }
}
