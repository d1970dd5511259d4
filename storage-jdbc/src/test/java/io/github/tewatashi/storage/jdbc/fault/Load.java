package io.github.tewatashi.storage.jdbc.fault;

import io.github.tewatashi.sessions.HandoutSession;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.words.CertificateId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Many desks at once that hand over papers, each of which two people come for. */
final class Load implements AutoCloseable {

    /** How many come for one paper. */
    private static final int COMING = 2;

    private final Hall hall;
    private final History history;
    private final int desks;
    private final SplittableRandom random;
    private final ExecutorService threads;
    private Late late = new Late(new AtomicInteger(), 0, 1);

    /** Papers that are booked while the desks work. */
    private record Late(AtomicInteger next, int end, int perSession) {}

    Load(Store store, History history, int desks, SplittableRandom random) {
        this.hall = new Hall(store, history);
        this.history = history;
        this.desks = desks;
        this.random = random;
        this.threads = Executors.newFixedThreadPool(desks);
    }

    Hall hall() {
        return hall;
    }

    /** Registers, books and dispatches papers; half as many more are registered, and booked while the desks work. */
    List<Wanted> prepare(int papers, int perSession) {
        late = new Late(new AtomicInteger(papers), papers + papers / 2, perSession);
        hall.open(late.end(), perSession);
        book(0, 1, papers, perSession);
        hall.dispatch();
        return hall.wanted();
    }

    /** Books every second paper, beginning with the first or the second. */
    void bookEverySecond(int first, int papers, int perSession) {
        book(first, 2, papers, perSession);
    }

    private void book(int first, int step, int papers, int perSession) {
        List<Client> clients = clients("booker");
        AtomicInteger next = new AtomicInteger(first);
        await(each(desk -> {
            for (int paper = next.getAndAdd(step); paper < papers; paper = next.getAndAdd(step)) {
                hall.book(clients.get(desk), paper, perSession);
            }
        }));
    }

    /** Each desk has its share of the papers, and before it hands one over it says that it is as far. */
    void contend(List<Wanted> papers, IntConsumer ready) {
        // Each process has desks of its own.
        List<Client> clients = clients("desk " + history.process() + "-");
        await(each(desk -> {
            Visits visits = new Visits(hall, clients.get(desk), () -> ready.accept(desk));
            for (int paper = desk; paper < papers.size(); paper += desks) {
                visits.visitAndKeep(papers.get(paper));
            }
        }));
    }

    /** Each desk finishes what another process left there. */
    void takeOver(List<Wanted> papers) {
        Map<CertificateId, Wanted> byId = papers.stream().collect(Collectors.toMap(Wanted::id, Function.identity()));
        List<HandoutSession> sessions =
                papers.stream().map(Wanted::session).distinct().toList();
        for (Client client : clients("desk")) {
            sessions.forEach(session -> new Visits(hall, client).takeOver(session, byId::get));
        }
    }

    /**
     * Lets the desks work until {@code enough} or all papers are gone; whoever is served last is served to the end.
     *
     * @return what they do, to be {@linkplain #await awaited}
     */
    List<Future<?>> handOver(List<Wanted> papers, BooleanSupplier enough) {
        AtomicInteger next = new AtomicInteger();
        List<Client> clients = clients("desk");
        return each(desk -> {
            Client client = clients.get(desk);
            Visits visits = new Visits(hall, client);
            for (int visit = next.getAndIncrement();
                    visit < COMING * papers.size() && !enough.getAsBoolean();
                    visit = next.getAndIncrement()) {
                visits.visit(papers.get(visit / COMING));
                if (client.random().nextInt(4) == 0) {
                    bookLate(client);
                }
            }
        });
    }

    /** Numbers are given out while all else fails, too. */
    private void bookLate(Client client) {
        int paper = late.next().getAndIncrement();
        if (paper < late.end()) {
            hall.book(client, paper, late.perSession());
        }
    }

    private List<Client> clients(String name) {
        return IntStream.range(0, desks)
                .mapToObj(
                        desk -> new Client(name + " " + desk, history.process(), hall.store(), history, random.split()))
                .toList();
    }

    private List<Future<?>> each(IntConsumer work) {
        List<Future<?>> running = new ArrayList<>();
        for (int desk = 0; desk < desks; desk++) {
            int number = desk;
            running.add(threads.submit(() -> workUntilGivenUp(work, number)));
        }
        return running;
    }

    private static void workUntilGivenUp(IntConsumer work, int desk) {
        try {
            work.accept(desk);
        } catch (Client.GaveUp e) {
            // What it never learned is in the history.
        }
    }

    /** Waits until all are done. */
    static void await(List<Future<?>> running) {
        try {
            for (Future<?> future : running) {
                future.get();
            }
        } catch (ExecutionException e) {
            throw new AssertionError("a desk failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    /** Looks at all papers, then holds what was seen, here and by {@code others}, against the ledger. */
    List<Contradiction> contradictions(List<Wanted> papers, List<Try> others) {
        hall.lookAtAll(new Client("auditor", history.process(), hall.store(), history, random.split()), papers);
        return HistoryChecker.check(
                Stream.concat(history.tries().stream(), others.stream()).toList(), hall.ledger());
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
