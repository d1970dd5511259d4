package io.github.tewatashi.inspection;

import io.github.tewatashi.ledger.Digest;
import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.ledger.Seal;
import io.github.tewatashi.ledger.Subject;
import io.github.tewatashi.words.SessionId;
import java.util.List;
import java.util.Optional;

/** The seal of a session, computed anew from what its closing wrote (S8). Pure. */
final class SealRule {

    private SealRule() {}

    /**
     * Whether a seal is the one that it ought to be.
     *
     * @param sealed the office's entry of it
     * @param closing all entries of the same command
     * @param previous the office's seal before
     */
    static boolean isBroken(LedgerEntry sealed, List<LedgerEntry> closing, Digest previous) {
        SessionId session = Replay.session(sealed);
        Optional<Digest> own = closing.stream()
                .filter(entry ->
                        entry.event() == Event.CLOSED && entry.subject().equals(Subject.of(session)))
                .map(LedgerEntry::previous)
                .findFirst();
        List<Seal.Head> heads = closing.stream()
                .filter(entry -> entry.subject().kind() == Subject.Kind.CERTIFICATE
                        || entry.subject().kind() == Subject.Kind.DESK)
                .map(entry -> new Seal.Head(entry.subject(), entry.digest()))
                .toList();
        return !own.map(head -> Seal.of(session, previous, head, heads))
                .equals(sealed.details().evidence());
    }
}
