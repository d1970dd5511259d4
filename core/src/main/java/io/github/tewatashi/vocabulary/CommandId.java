package io.github.tewatashi.vocabulary;

import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

/**
 * The idempotency key of one command (S9): a command repeated under the same id has one effect and the same answer.
 *
 * <p>Wherever a click or a request may be repeated, the caller makes the id before the first try and gives it again at
 * every further one.
 */
public record CommandId(String value) {

    private static final int DERIVED_BYTES = 15;
    private static final BaseEncoding BASE32 = BaseEncoding.base32().omitPadding();

    /**
     * 1 to 64 UTF-16 units, not blank, without control characters and lone surrogates.
     *
     * @throws IllegalArgumentException if the text breaks this rule
     */
    public CommandId {
        Ids.check("command id", value);
    }

    /** A new random id. */
    public static CommandId random() {
        return new CommandId(UUID.randomUUID().toString());
    }

    /**
     * The id of a thing that this command makes. It is the same at every repetition of the command, so that a decision
     * needs no randomness.
     *
     * @param what the kind of thing, so that one command can make several things
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
