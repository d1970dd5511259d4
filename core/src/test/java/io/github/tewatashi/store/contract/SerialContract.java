package io.github.tewatashi.store.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.serial.SerialCounters;
import io.github.tewatashi.vocabulary.OfficeId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A number once reserved is never reserved again (S7). */
public interface SerialContract extends StoreUnderTest {

    @Test
    default void numbers_begin_at_one_and_run_on() {
        assertThat(LongStream.range(0, 20).map(i -> store().reserve(Samples.OFFICE, "serial", 1)))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 20).boxed().toList());
    }

    @Test
    default void a_block_is_of_numbers_in_a_row_that_nobody_else_gets() {
        assertThat(store().reserve(Samples.OFFICE, "serial", 100)).isEqualTo(1);
        assertThat(store().reserve(Samples.OFFICE, "serial", 1)).isEqualTo(101);
        assertThat(store().reserve(Samples.OFFICE, "serial", 1_000_000_000)).isEqualTo(102);
        assertThat(store().reserve(Samples.OFFICE, "serial", 1_000_000_000)).isEqualTo(1_000_000_102L);
        assertThat(store().reserve(Samples.OFFICE, "serial", 1_000_000_000)).isEqualTo(2_000_000_102L);
        assertThat(store().reserve(Samples.OFFICE, "serial", 2)).isEqualTo(3_000_000_102L);
    }

    @Test
    default void each_office_and_each_name_has_numbers_of_its_own() {
        String longest = "x".repeat(SerialCounters.MAX_NAME);
        List<String> names = List.of("serial", "SERIAL", "serial ", "serial:2025", "整理番号", "ｓerial", longest);
        for (OfficeId office : List.of(Samples.OFFICE, new OfficeId("Office-1"), new OfficeId("o".repeat(64)))) {
            for (String name : names) {
                assertThat(store().reserve(office, name, 3)).as(name).isEqualTo(1);
            }
        }
        for (String name : names) {
            assertThat(store().reserve(Samples.OFFICE, name, 1)).as(name).isEqualTo(4);
        }
    }

    @Test
    default void a_number_stays_reserved_whatever_becomes_of_the_command() {
        SessionRecord session = Samples.session("session");
        done(Samples.change("begin", session));
        assertThat(store().reserve(Samples.OFFICE, "serial", 1)).isEqualTo(1);
        conflicts(Samples.change("late", session));
        assertThat(store().reserve(Samples.OFFICE, "serial", 1)).isEqualTo(2);
    }

    @Test
    default void no_number_comes_twice_whoever_asks_at_the_same_time() {
        List<List<Long>> got = Together.each(4, thread -> {
            List<Long> mine = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                int count = 1 + (i + thread) % 3;
                long first = store().reserve(Samples.OFFICE, "serial", count);
                LongStream.range(first, first + count).forEach(mine::add);
            }
            return mine;
        });

        assertThat(got).allSatisfy(mine -> assertThat(mine).isSorted());
        assertThat(got.stream().flatMap(List::stream)).doesNotHaveDuplicates().allMatch(number -> number >= 1);
    }
}
