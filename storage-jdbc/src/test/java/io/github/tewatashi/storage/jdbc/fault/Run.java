package io.github.tewatashi.storage.jdbc.fault;

import io.github.tewatashi.storage.jdbc.Hasty;
import io.github.tewatashi.storage.jdbc.JdbcStore;
import io.github.tewatashi.store.Store;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Future;

/** A day of 16 desks on one server that fails. */
final class Run implements AutoCloseable {

    private static final int DESKS = 16;
    private static final int PER_SESSION = 500;

    private final Server server;
    private final SplittableRandom random;
    private final History history;
    private final Lines lines;
    private final Optional<Wire> wire;
    private final Load load;
    private final List<Wanted> papers;

    private Run(
            Server server,
            int papers,
            History history,
            Lines lines,
            Optional<Wire> wire,
            Store store,
            SplittableRandom random) {
        this.server = server;
        this.random = random;
        this.history = history;
        this.lines = lines;
        this.wire = wire;
        this.load = new Load(store, history, DESKS, random.split());
        this.papers = load.prepare(papers, PER_SESSION);
    }

    /** On a server that is reached directly. */
    static Run on(Server server, int papers, SplittableRandom random) {
        Lines lines = new Lines(server.url(server.port()));
        Store store = JdbcStore.builder(lines.source()).createSchema().build();
        return new Run(server, papers, new History(0), lines, Optional.empty(), store, random);
    }

    /** On a server behind a wire, with a store that tells of every failure. */
    static Run behindWire(Server server, Dialogue.Language language, int papers, SplittableRandom random) {
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
        return new Run(server, papers, history, lines, Optional.of(wire), Hasty.on(lines.source()), random);
    }

    /** Kills the server in the midst of it, and starts it again, so often; or until the papers are gone. */
    int kill(int kills) {
        int[] killed = {0};
        List<Future<?>> desks = load.handOver(papers, () -> killed[0] >= kills);
        while (killed[0] < kills && isAnyAtWork(desks)) {
            awaitMore(desks);
            server.kill();
            server.start();
            killed[0]++;
        }
        Load.await(desks);
        return killed[0];
    }

    /** Has the server cut single connections. */
    long cutConnections(PostgresServer postgres, long cuts) {
        long[] cut = {0};
        List<Future<?>> desks = load.handOver(papers, () -> cut[0] >= cuts);
        while (cut[0] < cuts && isAnyAtWork(desks)) {
            Server.sleep(random.nextInt(1, 6));
            cut[0] += postgres.terminateOne() ? 1 : 0;
        }
        Load.await(desks);
        return cut[0];
    }

    /** Loses so many answers to commits. */
    long loseAnswers(long answers) {
        Wire losing = wire.orElseThrow();
        losing.loseAnswers(true);
        List<Future<?>> desks = load.handOver(papers, () -> losing.lost() >= answers);
        Load.await(desks);
        losing.loseAnswers(false);
        return losing.lost();
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
                .filter(call -> call.verb() == Verb.ANSWER)
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
