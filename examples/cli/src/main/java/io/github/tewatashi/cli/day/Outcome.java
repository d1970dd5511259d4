package io.github.tewatashi.cli.day;

import io.github.tewatashi.cli.input.PaperId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What really came of a day, by the oracle's word. People are named by the paper that is theirs.
 *
 * @param right papers handed to the person they belong to
 * @param wrong papers handed to somebody else
 * @param turnedAway encounters that ended without a paper, also those that were then done again correctly
 * @param leftOver papers that lay in a tray when its session was over
 * @param missing papers that were not where they had to be, once somebody noticed
 * @param mistakes what went wrong or would have, and when it came to light
 * @param unserved people who came rightfully and never got their own paper, in the order of their coming
 */
public record Outcome(
        List<Handing> right,
        List<Handing> wrong,
        List<Refusal> turnedAway,
        List<LeftOver> leftOver,
        List<Missing> missing,
        List<Mistake> mistakes,
        List<PaperId> unserved) {

    /** Keeps copies. */
    public Outcome {
        right = List.copyOf(right);
        wrong = List.copyOf(wrong);
        turnedAway = List.copyOf(turnedAway);
        leftOver = List.copyOf(leftOver);
        missing = List.copyOf(missing);
        mistakes = List.copyOf(mistakes);
        unserved = List.copyOf(unserved);
    }

    /** Whether nobody got a wrong paper and everybody who came rightfully got the right one. */
    public boolean isGood() {
        return wrong.isEmpty() && unserved.isEmpty();
    }

    /**
     * A paper left the desk.
     *
     * @param paper which
     * @param person with whom
     * @param at when
     */
    public record Handing(PaperId paper, PaperId person, LocalDateTime at) {}

    /**
     * Somebody left the desk without a paper.
     *
     * @param person who
     * @param at when
     * @param reason the procedure's code for why
     */
    public record Refusal(PaperId person, LocalDateTime at, String reason) {}

    /**
     * A paper lay in the tray at the end.
     *
     * @param paper which
     * @param session in whose tray
     * @param why what its holder did
     * @param noticed when somebody knew that it lay there
     */
    public record LeftOver(PaperId paper, LocalDate session, Why why, Noticed noticed) {}

    /** Why a paper was left over. */
    public enum Why {
        /** Its holder had phoned that they would not come. */
        HOLDER_PHONED,
        /** Its holder did not come. */
        HOLDER_DID_NOT_COME,
        /** Its holder came, and left without it. */
        HOLDER_CAME
    }

    /**
     * A paper was not where it had to be.
     *
     * @param paper which
     * @param noticed when somebody knew
     */
    public record Missing(PaperId paper, Noticed noticed) {}

    /**
     * The wrong paper was in the officer's hand.
     *
     * @param person who stood at the desk
     * @param paper whose paper it was
     * @param handedOver whether it left the desk; if not, it was caught in time
     * @param noticed when it came to light
     */
    public record Mistake(PaperId person, PaperId paper, boolean handedOver, Noticed noticed) {}
}
