package io.github.tewatashi.inspection;

import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.match.TwoFactors;
import io.github.tewatashi.record.Standing;
import io.github.tewatashi.words.Reason;
import io.github.tewatashi.words.SessionId;
import java.util.EnumSet;
import java.util.Set;

/** A movement leaves the place where the paper was (S3), and none is of an absentee's or a held paper (S5). Pure. */
final class MovementRule {

    private MovementRule() {}

    /** What is wrong with {@code entry}, given how its certificate stood {@code before}. */
    static Set<Flaw> broken(Standing before, LedgerEntry entry) {
        Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
        entry.details()
                .movement()
                .filter(movement -> !movement.from().equals(before.place()))
                .ifPresent(movement -> flaws.add(Flaw.MOVED_FROM_ELSEWHERE));
        if (entry.event() == Event.DISPATCHED || entry.event() == Event.HANDED_OVER) {
            SessionId session = Replay.session(entry);
            // A paper to be dispatched is judged as if it lay in the tray already.
            Standing inTray = entry.event() == Event.DISPATCHED ? before.dispatched(session) : before;
            TwoFactors.hindrance(inTray, session).map(MovementRule::flaw).ifPresent(flaws::add);
        }
        return flaws;
    }

    private static Flaw flaw(Reason hindrance) {
        return switch (hindrance) {
            case HOLDER_ABSENT -> Flaw.MOVED_WHILE_ABSENT;
            case ON_HOLD -> Flaw.MOVED_WHILE_HELD;
            default -> Flaw.MOVED_FROM_ELSEWHERE;
        };
    }
}
