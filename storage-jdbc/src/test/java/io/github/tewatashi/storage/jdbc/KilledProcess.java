package io.github.tewatashi.storage.jdbc;

import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.Change;
import io.github.tewatashi.store.Committed;
import io.github.tewatashi.store.contract.ChangeBuilder;
import io.github.tewatashi.store.contract.Samples;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * A process of its own that commits as fast as it can, four desks at once, and says each command aloud once it is
 * acknowledged; until it is killed.
 */
final class KilledProcess {

    static final int DESKS = 4;

    private KilledProcess() {}

    /** How the store is opened. */
    enum Mode {
        /** One SQLite file. */
        SQLITE,
        /** One H2 file. */
        H2,
        /** One H2 file as H2 writes it by itself: to see that the test can fail. */
        H2_UNSAFE
    }

    /**
     * Runs until killed.
     *
     * @param arguments the mode and the file
     */
    public static void main(String[] arguments) {
        JdbcStore store = open(Mode.valueOf(arguments[0]), Path.of(arguments[1]));
        ExecutorService desks = Executors.newFixedThreadPool(DESKS);
        for (int desk = 0; desk < DESKS; desk++) {
            int number = desk;
            desks.execute(() -> commit(store, number));
        }
        desks.shutdown();
    }

    static JdbcStore open(Mode mode, Path file) {
        if (mode == Mode.SQLITE) {
            return JdbcStore.sqlite(file);
        }
        JdbcConnectionPool pool = JdbcConnectionPool.create("jdbc:h2:file:" + file, "sa", "");
        JdbcStore safe = JdbcStore.builder(pool).createSchema().build();
        return mode == Mode.H2
                ? safe
                : new JdbcStore(
                        new PooledConnections(pool, new Unsafe(), true),
                        new Unsafe(),
                        Schema.PREFIX,
                        Optional.empty(),
                        Backoff.usual());
    }

    /** What the {@code round}th command of a desk does: a paper and its key appear, with an entry and a remark. */
    static Change change(int desk, int round) {
        CertificateRecord paper = Samples.certificate(desk + "-" + round);
        ChangeBuilder change = Samples.draft("command " + desk + "-" + round);
        Samples.write(change, paper);
        change.remark("remark " + desk + "-" + round);
        return change.findBy(paper.id(), java.util.Set.of("number:" + desk + "-" + round))
                .done();
    }

    private static void commit(JdbcStore store, int desk) {
        // Not System.out, which may hold lines back.
        FileOutputStream out = new FileOutputStream(FileDescriptor.out);
        try {
            for (int round = 0; ; round++) {
                Committed answer = store.commit(change(desk, round));
                if (answer != Committed.DONE) {
                    throw new IllegalStateException("not done: " + answer);
                }
                out.write((desk + " " + round + "\n").getBytes(StandardCharsets.US_ASCII));
            }
        } catch (Exception e) {
            e.printStackTrace();
            Runtime.getRuntime().halt(1);
        }
    }

    /** H2 without our care. */
    private static final class Unsafe extends H2 {
        @Override
        void sync(Connection connection) {
            // That is the point.
        }
    }
}
