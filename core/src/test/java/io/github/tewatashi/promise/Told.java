package io.github.tewatashi.promise;

import io.github.tewatashi.close.Closed;
import io.github.tewatashi.close.CountDiffers;
import io.github.tewatashi.desk.Answer;
import io.github.tewatashi.desk.HandedOver;
import io.github.tewatashi.desk.Matched;
import io.github.tewatashi.desk.Refused;
import io.github.tewatashi.desk.ToConfirm;
import io.github.tewatashi.desk.ToIdentify;
import io.github.tewatashi.sessions.Slip;
import io.github.tewatashi.vocabulary.Outcome;
import java.util.List;
import java.util.Optional;

/** What an answer says, so that two answers can be compared. */
final class Told {

    private Told() {}

    static Object of(Object answer) {
        if (answer instanceof Outcome<?> outcome) {
            return outcome.<Object>fold(done -> List.of("done", of(done)), refusal -> List.of("refused", refusal));
        }
        if (answer instanceof Optional<?> optional) {
            return optional.map(Told::of);
        }
        if (answer instanceof Refused refused) {
            return List.of("refused", refused.encounter(), refused.reason(), refused.hints());
        }
        if (answer instanceof Matched matched) {
            return List.of("matched", matched.encounter(), matched.certificate());
        }
        if (answer instanceof ToConfirm toConfirm) {
            return List.of("to confirm", toConfirm.encounter(), toConfirm.face());
        }
        if (answer instanceof ToIdentify toIdentify) {
            return List.of("to identify", toIdentify.encounter());
        }
        if (answer instanceof HandedOver handedOver) {
            return List.of("handed over", handedOver.encounter(), handedOver.certificate());
        }
        if (answer instanceof Slip slip) {
            // Who shares the number is told as of now, and may have changed since.
            return List.of(slip.number(), slip.colour(), slip.session(), slip.certificate());
        }
        if (answer instanceof Closed closed) {
            return List.of(
                    "closed",
                    closed.at(),
                    closed.received(),
                    closed.returned(),
                    closed.astray(),
                    closed.seal(),
                    closed.previousSeal());
        }
        if (answer instanceof CountDiffers differs) {
            // Why two papers were probably swapped is told by what is known of them now.
            return List.of("differs", differs.at(), differs.leftOver(), differs.missing());
        }
        return answer;
    }

    /** Whether an answer to something that was done says that it had been done before; empty if it was not done. */
    static Optional<Boolean> before(Object answer) {
        if (answer instanceof Outcome.Done<?> done) {
            return Optional.of(done.before());
        }
        if (answer instanceof Answer told && !(told instanceof Refused)) {
            return Optional.of(told.before());
        }
        if (answer instanceof HandedOver handedOver) {
            return Optional.of(handedOver.before());
        }
        if (answer instanceof Closed closed) {
            return Optional.of(closed.before());
        }
        return answer instanceof CountDiffers differs ? Optional.of(differs.before()) : Optional.empty();
    }
}
