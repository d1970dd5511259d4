package io.github.tewatashi.fact;

import io.github.tewatashi.vocabulary.Digest;
import io.github.tewatashi.vocabulary.Subject;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far one chain had come at a moment.
 *
 * @param subject whose chain
 * @param length how many entries it had, at least 1
 * @param head the digest of the last of them
 */
public record ChainHead(Subject subject, long length, Digest head) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18})/([0-9a-f]{64})/([A-Z]+):(.+)", Pattern.DOTALL);

    /**
     * A chain that has begun.
     *
     * @throws IllegalArgumentException if {@code length} is below 1
     */
    public ChainHead {
        if (length < 1) {
            throw new IllegalArgumentException("a chain that has a head has an entry");
        }
    }

    /**
     * What {@link #toString} wrote.
     *
     * @throws IllegalArgumentException if it wrote no such text
     */
    public static ChainHead parse(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("no head of a chain");
        }
        return new ChainHead(
                new Subject(Subject.Kind.valueOf(matcher.group(3)), matcher.group(4)),
                Long.parseLong(matcher.group(1)),
                new Digest(matcher.group(2)));
    }

    /** The length, the digest and the subject, parted by slashes. */
    @Override
    public String toString() {
        return length + "/" + head + "/" + subject;
    }
}
