package io.github.tewatashi.vocabulary;

import com.google.common.base.Preconditions;
import com.google.common.io.BaseEncoding;
import java.util.Locale;

/** A SHA-256 digest, as 64 lower-case hexadecimal digits. */
public record Digest(String hex) {

    // Before NONE, whose constructor uses it.
    private static final BaseEncoding HEX = BaseEncoding.base16().lowerCase();

    /** The digest before the first entry of a chain. */
    public static final Digest NONE = new Digest("0".repeat(64));

    /**
     * 64 hexadecimal digits, in lower case.
     *
     * @throws IllegalArgumentException if the text is anything else
     */
    public Digest {
        Preconditions.checkArgument(
                hex.length() == 64 && HEX.canDecode(hex), "a digest must be 64 lower-case hexadecimal digits");
    }

    static Digest of(byte[] bytes) {
        return new Digest(HEX.encode(bytes));
    }

    byte[] bytes() {
        return HEX.decode(hex);
    }

    /**
     * The short code of a seal as it is printed: the first 80 bits in four groups of RFC 4648 base 32, which has no 0,
     * 1, 8 or 9 to misread.
     */
    public String shortCode() {
        String code = BaseEncoding.base32().omitPadding().encode(bytes(), 0, 10).toUpperCase(Locale.ROOT);
        return String.join("-", code.substring(0, 4), code.substring(4, 8), code.substring(8, 12), code.substring(12));
    }

    @Override
    public String toString() {
        return hex;
    }
}
