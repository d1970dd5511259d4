package io.github.tewatashi.ledger;

import io.github.tewatashi.vocabulary.CommandId;
import io.github.tewatashi.vocabulary.Digest;
import io.github.tewatashi.vocabulary.Hash;

/** How an officer's reason in words is tied to the entries of its command, and what it may hold. */
public final class Remark {

    /** The longest reason, in UTF-16 units: at three bytes each it still fits where a text ends at 65,535 bytes. */
    public static final int MAX_LENGTH = 10_000;

    private Remark() {}

    /** The digest that the entries of {@code command} hold of a reason. */
    public static Digest digest(CommandId command, String words) {
        return new Hash("tewatashi.remark.1").put(command.value()).put(words).digest();
    }

    /**
     * Whether every store keeps {@code text} as it is: it is not too long, and has no control characters but tab and
     * line breaks, and no lone surrogates, which some databases refuse or replace.
     */
    public static boolean isStorable(String text) {
        return text.length() <= MAX_LENGTH && text.codePoints().allMatch(Remark::isStorable);
    }

    private static boolean isStorable(int codePoint) {
        return codePoint == '\t'
                || codePoint == '\n'
                || codePoint == '\r'
                || !(Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.SURROGATE);
    }
}
