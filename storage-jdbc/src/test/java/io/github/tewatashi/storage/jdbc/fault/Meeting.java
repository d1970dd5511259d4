package io.github.tewatashi.storage.jdbc.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Where two processes wait for each other, in memory that both see: neither goes on before the other is as far. */
final class Meeting {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final long PAUSE_NANOS = 30_000;
    private static final int PLACES = 16;
    /** Far enough apart that the places do not share a line of the cache. */
    private static final int APART = 128;

    private static final VarHandle LONG = MethodHandles.byteBufferViewVarHandle(long[].class, ByteOrder.nativeOrder());

    private final ByteBuffer places;
    private final int side;

    /**
     * One side of a meeting.
     *
     * @param file what both share
     * @param side 0 or 1
     */
    Meeting(Path file, int side) {
        this.side = side;
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            this.places = channel.map(FileChannel.MapMode.READ_WRITE, 0, 2L * PLACES * APART);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Comes to {@code place} once more; returns when the other side came as often. */
    void meet(int place) {
        long times = (long) LONG.getVolatile(places, index(place, side)) + 1;
        LONG.setVolatile(places, index(place, side), times);
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        while ((long) LONG.getVolatile(places, index(place, 1 - side)) < times) {
            if (System.nanoTime() > giveUp) {
                throw new IllegalStateException("nobody else came");
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    private static int index(int place, int side) {
        return (2 * place + side) * APART;
    }
}
