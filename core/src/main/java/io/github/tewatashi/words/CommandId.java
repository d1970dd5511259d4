package io.github.tewatashi.words;

import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

/**
 * The idempotency key of one command (S9): a command repeated under the same id has one effect and the same answer.
 *
 * <p>Give your own id, made before the first try, wherever a click or a request may be repeated.
 */
public record CommandId(String value) {

    private static final int DERIVED_BYTES = 15;
    private static final BaseEncoding BASE32 = BaseEncoding.base32().omitPadding();

    /** At most 64 printable characters. */
    public CommandId {
        Ids.check("command id", value);
    }

    /** An id that nobody else has. */
    public static CommandId random() {
        return new CommandId(UUID.randomUUID().toString());
    }

    /**
     * The id of the thing that this command makes: the same at every repetition, so that a decision needs no randomness.
     *
     * @param what the kind of thing, so that one command can make several
     */
    public String derive(String what) {
        byte[] hash = Hashing.sha256()
                .hashString(what + '\u0000' + value, StandardCharsets.UTF_8)
                .asBytes();
        return BASE32.encode(hash, 0, DERIVED_BYTES).toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}
