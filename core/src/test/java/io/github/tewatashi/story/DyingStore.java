package io.github.tewatashi.story;

import io.github.tewatashi.Tewatashi;
import io.github.tewatashi.office.TestOffice;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.store.StoreException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;

/** A store that goes on for some commits and then is gone. */
final class DyingStore {

    private DyingStore() {}

    /** The library on the office's store, which is gone after {@code commits} more commits. */
    static Tewatashi after(int commits, TestOffice office) {
        AtomicInteger left = new AtomicInteger(commits);
        Store dying = (Store) Proxy.newProxyInstance(
                Store.class.getClassLoader(), new Class<?>[] {Store.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("commit") && left.getAndDecrement() == 0) {
                        throw new StoreException(
                                StoreException.Known.NOT_HAPPENED, "gone", new IllegalStateException("gone"));
                    }
                    try {
                        return method.invoke(office.store, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        return Tewatashi.on(dying)
                .clock(office.clock)
                .validator(TestOffice.VALIDATOR)
                .build();
    }
}
