package io.github.tewatashi.promise;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several people who do something at the same moment. */
final class AtOnce {

    /** What one of them does. */
    interface Work<T> {
        T run(int person) throws Exception;
    }

    private AtOnce() {}

    /**
     * What each came to, when all are done; what failed for any is thrown. Nobody goes on afterwards: the next try may
     * use the same tables.
     */
    static <T> List<T> each(int people, Work<T> work) {
        ExecutorService executor = Executors.newFixedThreadPool(people);
        CyclicBarrier start = new CyclicBarrier(people);
        try {
            List<Callable<T>> tasks = new ArrayList<>();
            for (int i = 0; i < people; i++) {
                int person = i;
                tasks.add(() -> {
                    start.await();
                    return work.run(person);
                });
            }
            List<T> results = new ArrayList<>();
            for (Future<T> done : executor.invokeAll(tasks)) {
                results.add(done.get());
            }
            return results;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof AssertionError broken) {
                throw broken;
            }
            throw new AssertionError("one of several at once failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        } finally {
            executor.shutdownNow();
        }
    }
}
