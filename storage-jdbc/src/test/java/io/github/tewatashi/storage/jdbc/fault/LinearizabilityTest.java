package io.github.tewatashi.storage.jdbc.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.storage.jdbc.fault.Linearizability.Call;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The search for one order that explains all answers, on a register with a number in it. */
class LinearizabilityTest {

    private static final long NEVER = Long.MAX_VALUE;

    @Test
    void a_read_after_a_write_sees_it() {
        assertThat(Linearizability.holds(0, List.of(write(1, 0, 1), read(1, 2, 3))))
                .isTrue();
        assertThat(Linearizability.holds(0, List.of(write(1, 0, 1), read(0, 2, 3))))
                .isFalse();
    }

    @Test
    void a_read_beside_a_write_sees_it_or_not() {
        assertThat(Linearizability.holds(0, List.of(write(1, 0, 9), read(0, 2, 3))))
                .isTrue();
        assertThat(Linearizability.holds(0, List.of(write(1, 0, 9), read(1, 2, 3))))
                .isTrue();
    }

    @Test
    void nobody_sees_the_old_after_somebody_saw_the_new() {
        assertThat(Linearizability.holds(0, List.of(write(1, 0, 9), read(1, 2, 3), read(0, 4, 5))))
                .isFalse();
        assertThat(Linearizability.holds(0, List.of(write(1, 0, 9), read(0, 2, 3), read(1, 4, 5))))
                .isTrue();
    }

    @Test
    void of_two_who_replace_the_same_only_one_can() {
        assertThat(Linearizability.holds(0, List.of(replace(0, 1, 0, 9), replace(0, 2, 0, 9))))
                .isFalse();
        assertThat(Linearizability.holds(0, List.of(replace(0, 1, 0, 9), replace(1, 2, 0, 9))))
                .isTrue();
    }

    @Test
    void a_call_that_was_never_answered_took_place_or_not() {
        Call<Integer> open = new Call<>(0, NEVER, false, old -> Optional.of(1));
        assertThat(Linearizability.holds(0, List.of(open, read(0, 2, 3)))).isTrue();
        assertThat(Linearizability.holds(0, List.of(open, read(1, 2, 3)))).isTrue();
        assertThat(Linearizability.holds(0, List.of(open, read(1, 2, 3), read(0, 4, 5))))
                .isFalse();
        Call<Integer> certain = new Call<>(0, NEVER, true, old -> Optional.of(1));
        assertThat(Linearizability.holds(0, List.of(certain, read(0, 2, 3)))).isTrue();
    }

    /** Against all orders there are. */
    @Test
    void the_search_finds_what_trying_every_order_finds() {
        Seed.play(random -> {
            int[] found = {0, 0};
            for (int round = 0; round < 3000; round++) {
                List<Call<Integer>> calls = calls(random);
                boolean holds = Linearizability.holds(0, calls);
                assertThat(holds).isEqualTo(anyOrder(calls, new ArrayList<>(), 0));
                found[holds ? 0 : 1]++;
            }
            assertThat(found[0]).isPositive();
            assertThat(found[1]).isPositive();
        });
    }

    private static List<Call<Integer>> calls(SplittableRandom random) {
        List<Call<Integer>> calls = new ArrayList<>(IntStream.range(0, random.nextInt(1, 6))
                .mapToObj(i -> {
                    long invoked = random.nextLong(10);
                    long answered = invoked + random.nextLong(1, 6);
                    int value = random.nextInt(3);
                    return switch (random.nextInt(3)) {
                        case 0 -> write(value, invoked, answered);
                        case 1 -> read(value, invoked, answered);
                        default -> replace(value, random.nextInt(3), invoked, answered);
                    };
                })
                .toList());
        Collections.shuffle(calls, new java.util.Random(random.nextLong()));
        return calls;
    }

    private static boolean anyOrder(List<Call<Integer>> rest, List<Call<Integer>> before, int state) {
        if (rest.isEmpty()) {
            return true;
        }
        for (Call<Integer> next : rest) {
            boolean inTime = before.stream().noneMatch(earlier -> next.answered() < earlier.invoked());
            Optional<Integer> then = next.effect().apply(state);
            if (inTime && then.isPresent()) {
                List<Call<Integer>> left = new ArrayList<>(rest);
                left.remove(next);
                List<Call<Integer>> done = new ArrayList<>(before);
                done.add(next);
                if (anyOrder(left, done, then.get())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Call<Integer> write(int value, long invoked, long answered) {
        return new Call<>(invoked, answered, true, old -> Optional.of(value));
    }

    private static Call<Integer> read(int value, long invoked, long answered) {
        return replace(value, value, invoked, answered);
    }

    private static Call<Integer> replace(int from, int to, long invoked, long answered) {
        return new Call<>(invoked, answered, true, old -> old == from ? Optional.of(to) : Optional.empty());
    }
}
