package io.github.tewatashi.promise;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.desk.Refused;
import io.github.tewatashi.vocabulary.Outcome;
import io.github.tewatashi.vocabulary.Reason;
import io.github.tewatashi.vocabulary.Refusal;

/** Why something was refused, where it must be. */
final class Why {

    private Why() {}

    static Reason refused(Object answer) {
        if (answer instanceof Outcome<?> outcome) {
            return refusal(outcome).reason();
        }
        assertThat(answer).isInstanceOf(Refused.class);
        return ((Refused) answer).reason();
    }

    static Refusal refusal(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<?>) outcome).refusal();
    }
}
