package io.github.tewatashi.vocabulary;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;

/**
 * SHA-256 over a sequence of fields, each with its length before it, so that no two sequences have one encoding.
 */
public final class Hash {

    private static final byte[] ABSENT = {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF};

    private final MessageDigest sha256;

    /** A hash for one purpose, named by {@code domain}: what is hashed for another never has the same digest. */
    public Hash(String domain) {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
        put(domain);
    }

    /** A text. */
    @CanIgnoreReturnValue
    public Hash put(String field) {
        return put(field.getBytes(StandardCharsets.UTF_8));
    }

    /** A number. */
    @CanIgnoreReturnValue
    public Hash put(long field) {
        return put(ByteBuffer.allocate(Long.BYTES).putLong(field).array());
    }

    /** A digest. */
    @CanIgnoreReturnValue
    public Hash put(Digest field) {
        return put(field.bytes());
    }

    /** Something that may be absent, as its text: absent is not the same as empty. */
    @CanIgnoreReturnValue
    public Hash put(Optional<?> field) {
        if (field.isPresent()) {
            return put(field.get().toString());
        }
        sha256.update(ABSENT);
        return this;
    }

    @CanIgnoreReturnValue
    private Hash put(byte[] field) {
        sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(field.length).array());
        sha256.update(field);
        return this;
    }

    /** The digest; the hash is used up. */
    public Digest digest() {
        return Digest.of(sha256.digest());
    }
}
