package io.github.tewatashi.storage.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import io.github.tewatashi.store.Store;
import io.github.tewatashi.store.contract.DurableStoreContract;
import io.github.tewatashi.store.contract.StoreContract;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** The contract rejects stores that are wrong, each by the topic that it is wrong in, and no sound one. */
class BrokenStoresTest {

    /** So often a broken store may be lucky. */
    private static final int TRIALS = 100;

    @ParameterizedTest
    @MethodSource("io.github.tewatashi.storage.memory.Broken#all")
    void the_topic_that_a_store_is_broken_in_rejects_it(Broken broken) {
        // Whether threads meet in one that is wrong among threads is a matter of the machine.
        assertThat(IntStream.range(0, TRIALS)
                        .mapToObj(trial -> run(Trial.class, broken.topic(), broken::store, UnaryOperator.identity()))
                        .anyMatch(tests -> tests.failed().count() > 0))
                .as("rejection of %s", broken)
                .isTrue();
    }

    @Test
    void no_topic_rejects_a_sound_store_behind_the_same_face() {
        for (Class<?> topic : StoreContract.class.getInterfaces()) {
            Events tests = run(Trial.class, topic, Facade::new, UnaryOperator.identity());
            assertThat(tests.started().count()).as("tests of %s", topic).isPositive();
            assertThat(tests.succeeded().count())
                    .as("%s", topic)
                    .isEqualTo(tests.started().count());
        }
        Events tests = run(DurableTrial.class, DurableStoreContract.class, Facade::new, UnaryOperator.identity());
        assertThat(tests.succeeded().count()).isEqualTo(tests.started().count()).isPositive();
    }

    @ParameterizedTest
    @EnumSource
    void a_store_that_forgets_is_rejected_when_opened_again(Forgetful forgetful) {
        Events tests = run(DurableTrial.class, DurableStoreContract.class, Facade::new, forgetful.reopen);
        assertThat(tests.failed().count()).as("rejections of %s", forgetful).isPositive();
    }

    @Test
    void every_topic_is_tried_with_a_broken_store() {
        Set<Class<?>> tried = Broken.all().map(Broken::topic).collect(Collectors.toSet());
        assertThat(tried).isEqualTo(Set.of(StoreContract.class.getInterfaces()));
    }

    private static Events run(
            Class<? extends StoreContract> trial, Class<?> topic, Supplier<Store> make, UnaryOperator<Store> reopen) {
        Trial.make = make;
        DurableTrial.make = make;
        DurableTrial.reopen = reopen;
        List<DiscoverySelector> tests = Arrays.stream(topic.getDeclaredMethods())
                .filter(method ->
                        method.isAnnotationPresent(Test.class) || method.isAnnotationPresent(RepeatedTest.class))
                .map(method -> (DiscoverySelector) selectMethod(trial, method))
                .toList();
        return EngineTestKit.engine("junit-jupiter")
                .selectors(tests.toArray(DiscoverySelector[]::new))
                .execute()
                .testEvents();
    }

    /** The contract, run on whatever store is on trial. */
    static class Trial extends StoreContract {

        static Supplier<Store> make = MemoryStore::new;

        @Override
        protected Store emptyStore() {
            return make.get();
        }
    }

    /** The durable contract, run on whatever store is on trial. */
    static class DurableTrial extends DurableStoreContract {

        static Supplier<Store> make = MemoryStore::new;
        static UnaryOperator<Store> reopen = UnaryOperator.identity();

        @Override
        protected Store emptyStore() {
            return make.get();
        }

        @Override
        protected Store reopen(Store store) {
            return reopen.apply(store);
        }
    }
}
