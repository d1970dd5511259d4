package io.github.tewatashi.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** How long something is kept. */
class RetentionRuleTest {

    @Test
    void a_period_that_ends_before_it_begins_is_refused_and_none_at_all_is_for_a_rehearsal() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RetentionRule(Period.ofDays(-1), ZoneOffset.UTC));
        RetentionRule none = new RetentionRule(Period.ZERO, ZoneId.of("Asia/Tokyo"));
        Instant end = Instant.parse("2025-10-06T14:59:59Z");
        assertThat(none.isOver(end, end)).isFalse();
        assertThat(none.isOver(end, end.plusSeconds(1))).isTrue();
    }
}
