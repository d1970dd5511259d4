package io.github.tewatashi.promise;

import io.github.tewatashi.store.Store;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** A store around another one, to see or disturb what the library asks of it. */
final class Around {

    /** The call itself. */
    interface Call {
        Object run() throws Throwable;
    }

    /** What is done around each call. */
    interface Each {
        Object around(Method method, Call call) throws Throwable;
    }

    private Around() {}

    static Store store(Store beneath, Each each) {
        return (Store) Proxy.newProxyInstance(
                Store.class.getClassLoader(), new Class<?>[] {Store.class}, (proxy, method, args) -> {
                    Call call = () -> {
                        try {
                            return method.invoke(beneath, args);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    };
                    return method.getDeclaringClass() == Object.class ? call.run() : each.around(method, call);
                });
    }
}
