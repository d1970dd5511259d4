package io.github.tewatashi.ledger;

import io.github.tewatashi.vocabulary.Digest;
import io.github.tewatashi.vocabulary.Hash;
import io.github.tewatashi.vocabulary.SessionId;
import io.github.tewatashi.vocabulary.Subject;
import java.util.Comparator;
import java.util.List;

/**
 * The seal of a session: one digest over the heads of all its chains and the office's seal before. Printed on the
 * signed closing sheet, it anchors the ledger: who changes history must also change the binder (S8).
 */
public final class Seal {

    /**
     * Where one chain stood at the closing.
     *
     * @param subject whose chain
     * @param head the digest of its last entry
     */
    public record Head(Subject subject, Digest head) {}

    private Seal() {}

    /**
     * The seal of {@code session}.
     *
     * @param previous the office's seal before, {@link Digest#NONE} for its first
     * @param own the head of the session's own chain before its closing
     * @param heads those of the desks and of the certificates that travelled or were counted, in any order
     */
    public static Digest of(SessionId session, Digest previous, Digest own, List<Head> heads) {
        Hash hash = new Hash("tewatashi.seal.1")
                .put(previous)
                .put(session.value())
                .put(own)
                .put(heads.size());
        heads.stream()
                .sorted(Comparator.comparing(Head::subject))
                .forEach(head -> hash.put(head.subject().toString()).put(head.head()));
        return hash.digest();
    }
}
