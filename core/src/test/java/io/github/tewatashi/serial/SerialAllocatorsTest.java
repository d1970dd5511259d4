package io.github.tewatashi.serial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.SessionId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** S7: numbers run on and never restart, unless the old procedure is asked for. */
class SerialAllocatorsTest {

    private final Map<String, AtomicLong> counters = new ConcurrentHashMap<>();
    private final AtomicInteger reservations = new AtomicInteger();
    private final SerialCounters store = (office, counter, count) -> {
        reservations.incrementAndGet();
        return counters.computeIfAbsent(office + "/" + counter, key -> new AtomicLong())
                        .getAndAdd(count)
                + 1;
    };

    @Test
    void continuous_numbers_run_on_over_sessions_and_years() {
        SerialAllocator continuous = SerialAllocators.continuous();
        assertThat(next(continuous, "office", "autumn", 2025)).isEqualTo(1);
        assertThat(next(continuous, "office", "winter", 2025)).isEqualTo(2);
        assertThat(next(continuous, "office", "spring", 2026)).isEqualTo(3);
    }

    @Test
    void every_office_has_its_own_numbers() {
        SerialAllocator continuous = SerialAllocators.continuous();
        assertThat(next(continuous, "office", "s", 2025)).isEqualTo(1);
        assertThat(next(continuous, "other", "s", 2025)).isEqualTo(1);
    }

    @Test
    void year_prefixed_numbers_never_come_twice_either() {
        SerialAllocator yearPrefixed = SerialAllocators.yearPrefixed();
        assertThat(next(yearPrefixed, "office", "a", 2025)).isEqualTo(20_250_000_001L);
        assertThat(next(yearPrefixed, "office", "b", 2025)).isEqualTo(20_250_000_002L);
        assertThat(next(yearPrefixed, "office", "c", 2026)).isEqualTo(20_260_000_001L);
    }

    @Test
    void a_year_does_not_run_into_the_next() {
        counters.put("office/serial:2025", new AtomicLong(9_999_999));
        assertThatThrownBy(() -> next(SerialAllocators.yearPrefixed(), "office", "a", 2025))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void numbers_restart_at_every_session_only_where_the_old_procedure_is_asked_for() {
        SerialAllocator restarting = SerialAllocators.restartingPerSession();
        assertThat(next(restarting, "office", "a", 2025)).isEqualTo(1);
        assertThat(next(restarting, "office", "a", 2025)).isEqualTo(2);
        assertThat(next(restarting, "office", "b", 2025)).isEqualTo(1);
    }

    @Test
    void a_block_is_reserved_once_and_used_up() {
        SerialAllocator blocks = SerialAllocators.inBlocks(SerialAllocators.continuous(), 10);
        List<Long> numbers = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            numbers.add(next(blocks, "office", "s", 2025));
        }
        assertThat(numbers).isSorted().doesNotHaveDuplicates().hasSize(25).endsWith(25L);
        assertThat(reservations).hasValue(3);
    }

    @Test
    void two_processes_with_blocks_never_give_a_number_twice() {
        SerialAllocator one = SerialAllocators.inBlocks(SerialAllocators.continuous(), 7);
        SerialAllocator other = SerialAllocators.inBlocks(SerialAllocators.continuous(), 3);
        List<Long> numbers = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            numbers.add(next(i % 3 == 0 ? one : other, "office", "s", 2025));
        }
        assertThat(numbers).doesNotHaveDuplicates();
    }

    @Test
    void one_block_serves_many_threads() throws Exception {
        SerialAllocator blocks = SerialAllocators.inBlocks(SerialAllocators.continuous(), 16);
        Set<Long> numbers = ConcurrentHashMap.newKeySet();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int t = 0; t < 8; t++) {
                running.add(threads.submit(() -> {
                    for (int i = 0; i < 500; i++) {
                        numbers.add(next(blocks, "office", "s", 2025));
                    }
                }));
            }
            for (Future<?> thread : running) {
                thread.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(numbers).hasSize(4_000);
    }

    @Test
    void blocks_of_offices_and_sessions_do_not_mix() {
        SerialAllocator blocks = SerialAllocators.inBlocks(SerialAllocators.restartingPerSession(), 5);
        assertThat(next(blocks, "office", "a", 2025)).isEqualTo(1);
        assertThat(next(blocks, "office", "b", 2025)).isEqualTo(1);
        assertThat(next(blocks, "other", "a", 2025)).isEqualTo(1);
        assertThat(next(blocks, "office", "a", 2025)).isEqualTo(2);
    }

    @Test
    void a_block_has_at_least_one_number() {
        assertThat(SerialAllocators.inBlocks(SerialAllocators.continuous(), 1)).isNotNull();
        assertThatThrownBy(() -> SerialAllocators.inBlocks(SerialAllocators.continuous(), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private long next(SerialAllocator allocator, String office, String session, int year) {
        SerialRequest request =
                new SerialRequest(new OfficeId(office), new SessionId(session), LocalDate.of(year, 4, 1));
        return allocator.allocate(request, store).value();
    }
}
