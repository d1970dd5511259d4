package io.github.tewatashi.storage.jdbc.fault;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What every client of a process saw, written down as it happens; where the process may be killed, in a file, line by
 * line.
 *
 * <p>{@link #clock()} shows each thread the stamp of its call, so that a ledger entry tells by its time which call made
 * it.
 */
final class History {

    /** When the first stamp is: a stamp is a microsecond. */
    private static final Instant MORNING = Instant.parse("2025-10-06T00:00:00Z");

    /** So many calls a process may make. */
    private static final long CALLS = 100_000_000;

    private final Map<Long, Try> tries = new ConcurrentHashMap<>();
    private final ThreadLocal<Long> now = ThreadLocal.withInitial(() -> 0L);
    private final int process;
    private final AtomicLong stamps;
    private final AtomicLong done = new AtomicLong();
    private final OutputStream file;

    /**
     * An empty history.
     *
     * @param process which process of the run, so that stamps are unique
     */
    History(int process) {
        this(process, OutputStream.nullOutputStream());
    }

    /** An empty history that is also written to {@code file} as it happens. */
    History(int process, OutputStream file) {
        this.process = process;
        this.stamps = new AtomicLong(process * CALLS);
        this.file = file;
    }

    /** Which process of the run this is. */
    int process() {
        return process;
    }

    /** A client calls. */
    long invoke(String client, Request request, String certificate, String visit, String command) {
        long stamp = stamps.incrementAndGet();
        Try begun = Try.begun(stamp, client, request, certificate, visit, command, System.nanoTime());
        tries.put(stamp, begun);
        write("C\t" + begun.line());
        now.set(stamp);
        return stamp;
    }

    /** The call is answered. */
    void answer(long stamp, Said said) {
        long at = System.nanoTime();
        tries.computeIfPresent(stamp, (key, begun) -> begun.answered(at, said));
        write("A\t" + stamp + "\t" + at + "\t" + said.kind() + "\t" + said.detail());
        if (said.kind() == Said.Kind.DONE) {
            done.incrementAndGet();
        }
    }

    /** A wire saw the server say that {@code command} is committed. */
    void sawCommitted(String command) {
        answer(invoke("wire", Request.WIRE, "", "", command), Said.FOUND);
    }

    /** How many calls were done so far. */
    long done() {
        return done.get();
    }

    /** Every call so far. */
    List<Try> tries() {
        return List.copyOf(tries.values());
    }

    /** Shows each thread the stamp of the call that it is in. */
    Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return at(now.get());
            }
        };
    }

    /** The moment that a stamp stands for. */
    static Instant at(long stamp) {
        return MORNING.plusNanos(stamp * 1000);
    }

    /** What a process wrote; its last line may be half written. */
    static List<Try> read(Path file) {
        Map<Long, Try> tries = new HashMap<>();
        String text;
        try {
            text = Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (String line : text.substring(0, text.lastIndexOf('\n') + 1).split("\n")) {
            if (line.startsWith("C\t")) {
                Try begun = Try.of(line.substring(2));
                tries.put(begun.stamp(), begun);
            } else if (line.startsWith("A\t")) {
                List<String> cells = List.of(line.split("\t", -1));
                Said said = new Said(Said.Kind.valueOf(cells.get(3)), cells.get(4));
                tries.computeIfPresent(
                        Long.parseLong(cells.get(1)),
                        (stamp, begun) -> begun.answered(Long.parseLong(cells.get(2)), said));
            }
        }
        return List.copyOf(tries.values());
    }

    private synchronized void write(String line) {
        try {
            // One write to the system: what is written survives the death of the process.
            file.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
