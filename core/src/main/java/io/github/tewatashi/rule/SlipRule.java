package io.github.tewatashi.rule;

import io.github.tewatashi.fact.SlipState;
import io.github.tewatashi.match.SlipReading;
import io.github.tewatashi.record.DeskView;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.record.SlipRecord;
import io.github.tewatashi.vocabulary.Reason;
import java.util.Optional;

/** The first of the two factors: whether a slip points to a certificate here and now (S1). Pure. */
public final class SlipRule {

    /** How many wrong answers on one slip lock it, until a second officer unlocks it (S12). */
    public static final int WRONG_ANSWERS_THAT_LOCK = 3;

    private SlipRule() {}

    /** Whether so many wrong answers were given on a slip that nobody is served on it (S12). */
    public static boolean isLocked(SlipState slip) {
        return slip.wrongAnswers() >= WRONG_ANSWERS_THAT_LOCK;
    }

    /** What is wrong with the slip that was read; empty if it points to a certificate in {@code view}. */
    static Optional<Reason> wrong(DeskView view, SlipReading reading) {
        if (reading.number().isEmpty()) {
            return Optional.of(Reason.SLIP_MISREAD);
        }
        if (view.slip().isEmpty()) {
            return Optional.of(Reason.SLIP_UNKNOWN);
        }
        SlipRecord slip = view.slip().get();
        SessionRecord session = view.session();
        if (!slip.session().equals(session.id()) || !reading.isMarkOf(session.id(), session.colour())) {
            return Optional.of(Reason.SLIP_OF_OTHER_SESSION);
        }
        if (!slip.state().valid() || !isOfTheBooking(view, slip)) {
            return Optional.of(Reason.SLIP_VOID);
        }
        return isLocked(slip.state()) ? Optional.of(Reason.SLIP_LOCKED) : Optional.empty();
    }

    /**
     * Whether the slip is that of its certificate's booking. A slip that was made before the paper was received, and
     * that paper came back for a time, says nothing of the paper any more.
     */
    private static boolean isOfTheBooking(DeskView view, SlipRecord slip) {
        return view.certificate(slip.certificate())
                .flatMap(certificate -> certificate.state().booking())
                .filter(slip.booking()::equals)
                .isPresent();
    }
}
