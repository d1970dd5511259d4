package io.github.tewatashi.ledger;

import io.github.tewatashi.vocabulary.Digest;
import io.github.tewatashi.vocabulary.Hash;
import io.github.tewatashi.vocabulary.SessionId;
import io.github.tewatashi.vocabulary.StoreIdentity;
import io.github.tewatashi.vocabulary.Subject;
import java.util.Comparator;
import java.util.List;

/**
 * The seal of a session: one digest over the heads of all its chains, the office's chain, which has noted every chain
 * of the office that had grown since the seal before, and that seal itself. Printed on the signed closing sheet, it
 * anchors the ledger: who changes history must also change the binder (S8).
 */
public final class Seal {

    /**
     * Where one chain stood at the closing.
     *
     * @param subject whose chain
     * @param head the digest of its last entry
     */
    public record Head(Subject subject, Digest head) {}

    /**
     * On what a seal stands.
     *
     * @param store the store in which it is made
     * @param previous the office's seal before, {@link Digest#NONE} for its first
     * @param office the head of the office's own chain before the seal's entry in it
     */
    public record Ground(StoreIdentity store, Digest previous, Digest office) {}

    private Seal() {}

    /**
     * The seal of {@code session}.
     *
     * @param own the head of the session's own chain before its closing
     * @param heads those of the desks and of the certificates that travelled or were counted, in any order
     */
    public static Digest of(SessionId session, Ground ground, Digest own, List<Head> heads) {
        Hash hash = on(ground, new Hash("tewatashi.seal.2"))
                .put(session.value())
                .put(own)
                .put(heads.size());
        heads.stream()
                .sorted(Comparator.comparing(Head::subject))
                .forEach(head -> hash.put(head.subject().toString()).put(head.head()));
        return hash.digest();
    }

    /** The hash of a seal, with the ground put into it. */
    public static Hash on(Ground ground, Hash hash) {
        return hash.put(ground.store().id())
                .put(ground.store().generation())
                .put(ground.previous())
                .put(ground.office());
    }
}
