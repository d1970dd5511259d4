package io.github.tewatashi.storage.jdbc.fault;

import io.github.tewatashi.sessions.HandoutSession;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.vocabulary.CertificateId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
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
    private final List<Client> atDesks;
    private Late late = new Late(new AtomicInteger(), 0, 1);
    private int next;

    /** Papers that are booked while the desks work. */
    private record Late(AtomicInteger next, int end, int perSession) {}

    Load(Store store, History history, int desks, SplittableRandom random) {
        this.hall = new Hall(store, history);
        this.history = history;
        this.desks = desks;
        this.random = random;
        this.threads = Executors.newFixedThreadPool(desks);
        this.atDesks = clients("desk");
    }

    Hall hall() {
        return hall;
    }

    /**
     * Registers, books and dispatches so many papers more, for sessions of their own; half as many again are
     * registered, and booked while the desks work.
     */
    List<Wanted> prepare(int papers, int perSession) {
        int first = next;
        int end = first + papers;
        late = new Late(new AtomicInteger(end), end + papers / 2, perSession);
        next = (late.end() + perSession - 1) / perSession * perSession;
        hall.open(first, late.end(), perSession);
        book(first, 1, end, perSession);
        hall.dispatch(first, late.end(), perSession);
        return hall.wanted(first, end);
    }

    /** Books every second paper up to {@code end}, beginning with {@code first}. */
    void bookEverySecond(int first, int end, int perSession) {
        book(first, 2, end, perSession);
    }

    private void book(int first, int step, int end, int perSession) {
        List<Client> clients = clients("booker");
        AtomicInteger upNext = new AtomicInteger(first);
        await(each(desk -> {
            for (int paper = upNext.getAndAdd(step); paper < end; paper = upNext.getAndAdd(step)) {
                hall.book(clients.get(desk), paper, perSession);
            }
        }));
    }

    /** Each desk has its share of the papers, and before it hands one over it meets the desk of the other process. */
    void contend(List<Wanted> papers, Meeting meeting) {
        // Each process has desks of its own.
        List<Client> clients = clients("desk " + history.process() + "-");
        await(each(desk -> {
            Visits visits = new Visits(hall, clients.get(desk), () -> meeting.meet(desk));
            try {
                for (int paper = desk; paper < papers.size(); paper += desks) {
                    visits.visitAndKeep(papers.get(paper));
                }
            } finally {
                meeting.leave(desk);
            }
        }));
    }

    /** Each desk finishes what another process left there. */
    void takeOver(List<Wanted> papers) {
        Map<CertificateId, Wanted> byId = papers.stream().collect(Collectors.toMap(Wanted::id, Function.identity()));
        List<HandoutSession> sessions =
                papers.stream().map(Wanted::session).distinct().toList();
        for (Client client : atDesks) {
            sessions.forEach(session -> new Visits(hall, client).takeOver(session, byId::get));
        }
    }

    /**
     * Lets the desks work until everybody who comes for {@code papers} was there.
     *
     * @return what they do, to be {@linkplain #await awaited}
     */
    List<Future<?>> handOver(List<Wanted> papers) {
        return handOver(papers, COMING * papers.size());
    }

    /** Lets the desks work for ever: when everybody was there, all come again. */
    void handOverForEver(List<Wanted> papers) {
        await(handOver(papers, Integer.MAX_VALUE));
    }

    private List<Future<?>> handOver(List<Wanted> papers, int coming) {
        AtomicInteger upNext = new AtomicInteger();
        return each(desk -> {
            Client client = atDesks.get(desk);
            Visits visits = new Visits(hall, client);
            for (int visit = upNext.getAndIncrement(); visit < coming; visit = upNext.getAndIncrement()) {
                visits.visit(papers.get(visit / COMING % papers.size()));
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
