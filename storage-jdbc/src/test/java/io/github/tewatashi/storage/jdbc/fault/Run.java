package io.github.tewatashi.storage.jdbc.fault;

import io.github.tewatashi.storage.jdbc.Hasty;
import io.github.tewatashi.storage.jdbc.JdbcStore;
import io.github.tewatashi.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** A day of 16 desks on one server that fails. */
final class Run implements AutoCloseable {

    private static final int DESKS = 16;

    /** So many papers at a time, and with the late ones a session. */
    private static final int PAPERS = 100;

    private static final int PER_SESSION = PAPERS + PAPERS / 2;

    private final Server server;
    private final SplittableRandom random;
    private final History history;
    private final Lines lines;
    private final Optional<Wire> wire;
    private final Load load;
    private final List<Wanted> papers = new ArrayList<>();

    private Run(
            Server server, History history, Lines lines, Optional<Wire> wire, Store store, SplittableRandom random) {
        this.server = server;
        this.random = random;
        this.history = history;
        this.lines = lines;
        this.wire = wire;
        this.load = new Load(store, history, DESKS, random.split());
    }

    /** On a server that is reached directly. */
    static Run on(Server server, SplittableRandom random) {
        Lines lines = new Lines(server.url(server.port()));
        Store store = JdbcStore.builder(lines.source()).createSchema().build();
        return new Run(server, new History(0), lines, Optional.empty(), store, random);
    }

    /** On a server behind a wire, with a store that tells of every failure. */
    static Run behindWire(Server server, Dialogue.Language language, SplittableRandom random) {
        try (Lines direct = new Lines(server.url(server.port()))) {
            if (!JdbcStore.builder(direct.source())
                    .createSchema()
                    .build()
                    .offices()
                    .isEmpty()) {
                throw new IllegalStateException("it was used before");
            }
        }
        History history = new History(0);
        Wire wire = new Wire(server.port(), language, history, random.split());
        Lines lines = new Lines(server.url(wire.port()));
        return new Run(server, history, lines, Optional.of(wire), Hasty.on(lines.source()), random);
    }

    /** Kills the server in the midst of it, and starts it again, so often. */
    long kill(long kills) {
        long[] killed = {0};
        handOverWhile(() -> killed[0] < kills, desks -> {
            awaitMore(desks);
            server.kill();
            server.start();
            killed[0]++;
        });
        return killed[0];
    }

    /** Has the server cut single connections, so often. */
    long cutConnections(PostgresServer postgres, long cuts) {
        long[] cut = {0};
        handOverWhile(() -> cut[0] < cuts, desks -> {
            Server.sleep(random.nextInt(1, 6));
            cut[0] += postgres.terminateOne() ? 1 : 0;
        });
        return cut[0];
    }

    /** Loses so many answers to commits, or a few more. */
    long loseAnswers(long answers) {
        Wire losing = wire.orElseThrow();
        handOverWhile(() -> losing.lost() < answers, desks -> {
            losing.loseAnswers();
            Server.sleep(1);
        });
        return losing.lost();
    }

    /**
     * Lets the desks hand over more and more papers, and meanwhile causes faults as long as there are {@code too few}:
     * how many a number of papers has room for is a matter of the machine.
     */
    private void handOverWhile(BooleanSupplier tooFew, Consumer<List<Future<?>>> fault) {
        while (tooFew.getAsBoolean()) {
            // Whoever plans a session does not try again: it gets lines that were not cut.
            lines.renew();
            List<Wanted> more = load.prepare(PAPERS, PER_SESSION);
            papers.addAll(more);
            List<Future<?>> desks = load.handOver(more);
            while (tooFew.getAsBoolean() && isAnyAtWork(desks)) {
                fault.accept(desks);
            }
            wire.ifPresent(Wire::loseNoMore);
            Load.await(desks);
        }
    }

    private void awaitMore(List<Future<?>> desks) {
        long until = history.done() + random.nextInt(5, 60);
        while (history.done() < until && isAnyAtWork(desks)) {
            Server.sleep(1);
        }
    }

    private static boolean isAnyAtWork(List<Future<?>> desks) {
        return desks.stream().anyMatch(desk -> !desk.isDone());
    }

    History history() {
        return history;
    }

    List<Contradiction> contradictions() {
        return load.contradictions(papers, List.of());
    }

    /** Whether the books are sound. */
    boolean isSound() {
        return load.hall().tewatashi().inspection().inspect().isSound();
    }

    /** Which share of the papers that were come for was received. */
    double given() {
        List<Try> tries = history.tries();
        long wanted = tries.stream()
                .filter(call -> call.request() == Request.STATE)
                .map(Try::certificate)
                .distinct()
                .count();
        return Liveness.given(tries, Math.toIntExact(wanted));
    }

    @Override
    public void close() {
        load.close();
        lines.close();
        wire.ifPresent(Wire::close);
    }
}
