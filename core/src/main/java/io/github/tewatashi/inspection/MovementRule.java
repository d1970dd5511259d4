package io.github.tewatashi.inspection;

import io.github.tewatashi.fact.CertificateState;
import io.github.tewatashi.fact.DispatchFact.Dispatched;
import io.github.tewatashi.fact.Fact;
import io.github.tewatashi.fact.HandOverFact.HandedOver;
import io.github.tewatashi.rule.TwoFactors;
import io.github.tewatashi.vocabulary.Reason;
import io.github.tewatashi.vocabulary.SessionId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** A movement leaves the place where the paper was (S3), and none is of an absentee's or a held paper (S5). Pure. */
final class MovementRule {

    private MovementRule() {}

    /** What is wrong with {@code fact}, given how its certificate stood {@code before}. */
    static Set<Flaw> broken(CertificateState before, Fact fact) {
        Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
        if (fact instanceof Fact.Moves moves && !moves.movement().from().equals(before.place())) {
            flaws.add(Flaw.MOVED_FROM_ELSEWHERE);
        }
        if (fact instanceof Dispatched dispatched) {
            // A paper to be dispatched is judged as if it lay in the tray already.
            hindrance(dispatched.after(before), dispatched.session()).ifPresent(flaws::add);
        } else if (fact instanceof HandedOver handedOver) {
            hindrance(before, handedOver.session()).ifPresent(flaws::add);
        }
        return flaws;
    }

    private static Optional<Flaw> hindrance(CertificateState state, SessionId session) {
        return TwoFactors.hindrance(state, session).map(MovementRule::flaw);
    }

    private static Flaw flaw(Reason hindrance) {
        return switch (hindrance) {
            case HOLDER_ABSENT -> Flaw.MOVED_WHILE_ABSENT;
            case ON_HOLD -> Flaw.MOVED_WHILE_HELD;
            default -> Flaw.MOVED_FROM_ELSEWHERE;
        };
    }
}
