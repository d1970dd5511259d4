package io.github.tewatashi.cli.now;

import io.github.tewatashi.cli.input.PaperId;
import io.github.tewatashi.cli.input.RosterLine;
import io.github.tewatashi.cli.input.Visit;
import io.github.tewatashi.name.Names;
import io.github.tewatashi.name.Verdict;
import io.github.tewatashi.sessions.Slip;
import java.time.LocalDate;

/**
 * Somebody at the desk: shows, says and answers first what the log has, and when asked again, what is really their own.
 * Honest: gives back a paper that is not theirs. Nobody can ask a visitor who they are.
 */
final class Visitor {

    private final RosterLine self;
    private final Slip ownSlip;
    private Slip slip;
    private String stated;
    private LocalDate birthDate;

    /** {@code self} is the truth; {@code visit} is what the log saw and heard of it. */
    Visitor(RosterLine self, Visit visit, Slips slips) {
        this.self = self;
        ownSlip = slips.newest(self.paper());
        slip = slips.insteadOf(visit).orElse(ownSlip);
        stated = visit.stated();
        birthDate = visit.birthDate().orElse(self.birthDate());
    }

    Slip slip() {
        return slip;
    }

    String stated() {
        return stated;
    }

    LocalDate birthDate() {
        return birthDate;
    }

    /** Looks at the paper in hand. */
    boolean owns(PaperId paper) {
        return paper.equals(self.paper());
    }

    /** Asked for another slip: the own newest one; {@code false} if that was shown already. */
    boolean showsOwnSlip() {
        boolean another = !slip.equals(ownSlip);
        slip = ownSlip;
        return another;
    }

    /** Asked for the own full name; {@code false} if that was said already. */
    boolean saysOwnName() {
        boolean another = Names.compare(stated, self.kana()).verdict() != Verdict.MATCH;
        stated = self.kana();
        return another;
    }

    /** Asked for the own birth date; {@code false} if that was said already. */
    boolean saysOwnBirthDate() {
        boolean another = !birthDate.equals(self.birthDate());
        birthDate = self.birthDate();
        return another;
    }

    @Override
    public String toString() {
        return "Visitor[hidden]";
    }
}
