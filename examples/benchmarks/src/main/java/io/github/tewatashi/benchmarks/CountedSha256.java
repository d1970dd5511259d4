package io.github.tewatashi.benchmarks;

import java.lang.management.ManagementFactory;
import java.security.MessageDigest;
import java.security.MessageDigestSpi;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.security.Security;
import java.util.concurrent.atomic.AtomicLong;

/** SHA-256 that counts the bytes it is given, and the time that as many take when nothing else is done. */
public final class CountedSha256 extends MessageDigestSpi {

    static final AtomicLong COUNT = new AtomicLong();

    private static final int BLOCK = 1 << 16;
    private static final int ROUNDS_TO_WARM_UP = 4_000;

    /** Gives out the counting one to whoever asks for SHA-256. */
    static final class Counting extends Provider {

        static final String NAME = "counting";

        private static final long serialVersionUID = 1L;

        Counting() {
            super(NAME, "1", "counts the bytes hashed");
            put("MessageDigest.SHA-256", CountedSha256.class.getName());
        }
    }

    private final MessageDigest real;

    /** Made by the provider. */
    public CountedSha256() throws NoSuchAlgorithmException {
        real = MessageDigest.getInstance("SHA-256", Security.getProvider("SUN"));
    }

    @Override
    protected void engineUpdate(byte input) {
        COUNT.incrementAndGet();
        real.update(input);
    }

    @Override
    protected void engineUpdate(byte[] input, int offset, int length) {
        COUNT.addAndGet(length);
        real.update(input, offset, length);
    }

    @Override
    protected byte[] engineDigest() {
        return real.digest();
    }

    @Override
    protected void engineReset() {
        real.reset();
    }

    /** CPU nanoseconds of this thread for plain SHA-256 over {@code bytes} bytes. */
    static long plain(long bytes) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            byte[] block = new byte[BLOCK];
            for (int i = 0; i < ROUNDS_TO_WARM_UP; i++) {
                sha256.update(block);
            }
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            for (long left = bytes; left > 0; left -= BLOCK) {
                sha256.update(block, 0, (int) Math.min(BLOCK, left));
            }
            byte[] digest = sha256.digest();
            long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
            if (digest.length == 0) {
                throw new IllegalStateException("a digest must not be empty");
            }
            return took;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
