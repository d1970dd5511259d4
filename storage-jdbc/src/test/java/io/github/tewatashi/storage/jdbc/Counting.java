package io.github.tewatashi.storage.jdbc;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * A data source that counts what is done through it: statements, and transactions that read or write. A batch is one
 * statement; a statement outside a transaction is a transaction by itself. What SQLite's settings and H2's checkpoint
 * do is not counted: they carry no data.
 */
final class Counting implements DataSource {

    private final DataSource source;
    private final AtomicInteger statements = new AtomicInteger();
    private final AtomicInteger transactions = new AtomicInteger();
    private final Set<String> texts = ConcurrentHashMap.newKeySet();

    Counting(DataSource source) {
        this.source = source;
    }

    int statements() {
        return statements.get();
    }

    int transactions() {
        return transactions.get();
    }

    /** The text of every statement that was run, each once. */
    Set<String> texts() {
        return Set.copyOf(texts);
    }

    void reset() {
        texts.clear();
        statements.set(0);
        transactions.set(0);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return new Watch(source.getConnection()).proxy();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return new Watch(source.getConnection(user, password)).proxy();
    }

    /** One connection: knows whether a transaction is open on it. */
    private final class Watch {

        private final Connection connection;
        private boolean begun;
        private boolean used;

        Watch(Connection connection) {
            this.connection = connection;
        }

        Connection proxy() {
            return (Connection) Proxy.newProxyInstance(
                    Watch.class.getClassLoader(), new Class<?>[] {Connection.class}, (self, method, arguments) -> {
                        Object result = call(connection, method, arguments);
                        switch (method.getName()) {
                            case "prepareStatement" -> {
                                return proxy(PreparedStatement.class, result, (String) arguments[0]);
                            }
                            case "createStatement" -> {
                                return proxy(Statement.class, result, "");
                            }
                            case "commit", "rollback" -> ended();
                            default -> {
                                // Nothing that counts.
                            }
                        }
                        return result;
                    });
        }

        private Object proxy(Class<?> type, Object statement, String prepared) {
            return Proxy.newProxyInstance(
                    Watch.class.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                        if (method.getName().startsWith("execute")) {
                            ran(arguments == null ? prepared : (String) arguments[0]);
                        }
                        return call(statement, method, arguments);
                    });
        }

        private void ran(String sql) throws SQLException {
            texts.add(sql);
            switch (sql.split(" ", 2)[0].toUpperCase(Locale.ROOT)) {
                case "PRAGMA", "CHECKPOINT", "SET" -> {
                    // Carries no data.
                }
                case "BEGIN" -> begun = true;
                case "COMMIT", "ROLLBACK" -> ended();
                default -> {
                    statements.incrementAndGet();
                    if (!used) {
                        transactions.incrementAndGet();
                    }
                    used = begun || !connection.getAutoCommit();
                }
            }
        }

        private void ended() {
            begun = false;
            used = false;
        }
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return source.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        source.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        source.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return source.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return source.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return source.isWrapperFor(type);
    }
}
