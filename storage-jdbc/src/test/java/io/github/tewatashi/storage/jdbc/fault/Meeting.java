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
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Where two processes wait for each other, in memory that both see: neither goes on before the other is as far. */
final class Meeting {

    /** Much shorter than a hand-over, and long enough that those who wait leave the machine to those who work. */
    private static final long PAUSE_NANOS = 200_000;

    /** So often it waits before it looks whether the other side lives: a few tenths of a second. */
    private static final int PAUSES = 2_000;

    private static final int PLACES = 16;
    /** Far enough apart that the places do not share a line of the cache. */
    private static final int APART = 128;

    private static final VarHandle LONG = MethodHandles.byteBufferViewVarHandle(long[].class, ByteOrder.nativeOrder());

    private final ByteBuffer places;
    private final int side;
    private final BooleanSupplier otherLives;

    /**
     * One side of a meeting.
     *
     * @param file what both share
     * @param side 0 or 1
     * @param otherLives whether there is anybody to wait for
     */
    Meeting(Path file, int side, BooleanSupplier otherLives) {
        this.side = side;
        this.otherLives = otherLives;
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
        for (int pauses = 1; isAhead(place, times); pauses++) {
            // It may have come and gone since.
            if (pauses % PAUSES == 0 && !otherLives.getAsBoolean() && isAhead(place, times)) {
                throw new IllegalStateException("nobody else comes");
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    /** Comes no more: the other side need not wait at {@code place}. */
    void leave(int place) {
        LONG.setVolatile(places, index(place, side), Long.MAX_VALUE);
    }

    private boolean isAhead(int place, long times) {
        return (long) LONG.getVolatile(places, index(place, 1 - side)) < times;
    }

    private static int index(int place, int side) {
        return (2 * place + side) * APART;
    }
}
