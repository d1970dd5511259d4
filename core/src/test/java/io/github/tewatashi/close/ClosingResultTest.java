package io.github.tewatashi.close;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tewatashi.vocabulary.Digest;
import io.github.tewatashi.vocabulary.Reason;
import io.github.tewatashi.vocabulary.Refusal;
import io.github.tewatashi.vocabulary.RefusedException;
import io.github.tewatashi.vocabulary.SessionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** S6: a caller cannot take a session that did not close for one that did. */
class ClosingResultTest {

    private static final SessionId SESSION = new SessionId("session");
    private static final Closed CLOSED =
            new Closed(SESSION, Instant.EPOCH, List.of(), List.of(), List.of(), Digest.NONE, Optional.empty(), false);
    private static final CountDiffers DIFFERS =
            new CountDiffers(SESSION, Instant.EPOCH, List.of(), List.of(), List.of(), false);
    private static final NotClosed NOT_CLOSED = new NotClosed(Refusal.of(Reason.ENCOUNTER_OPEN));

    @Test
    void each_case_is_answered_by_its_own_answer() {
        assertThat(name(CLOSED)).isEqualTo("closed");
        assertThat(name(DIFFERS)).isEqualTo("differs");
        assertThat(name(NOT_CLOSED)).isEqualTo("not closed");
    }

    @Test
    void only_a_closed_session_is_given_to_whoever_expects_one() {
        assertThat(CLOSED.orThrow()).isSameAs(CLOSED);
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(DIFFERS::orThrow)
                .extracting(RefusedException::refusal)
                .isEqualTo(Refusal.of(Reason.COUNT_DIFFERS));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(NOT_CLOSED::orThrow)
                .extracting(RefusedException::refusal)
                .isEqualTo(NOT_CLOSED.refusal());
    }

    private static String name(ClosingResult result) {
        return result.fold(closed -> "closed", differs -> "differs", notClosed -> "not closed");
    }
}
