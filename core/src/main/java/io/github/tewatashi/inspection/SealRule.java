package io.github.tewatashi.inspection;

import io.github.tewatashi.fact.OfficeFact.Sealed;
import io.github.tewatashi.fact.SessionFact;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.ledger.Seal;
import io.github.tewatashi.vocabulary.Digest;
import io.github.tewatashi.vocabulary.SessionId;
import io.github.tewatashi.vocabulary.Subject;
import java.util.List;
import java.util.Optional;

/** The seal of a session, computed anew from what its closing wrote (S8). Pure. */
final class SealRule {

    private SealRule() {}

    /**
     * Whether a seal is not the one that it ought to be.
     *
     * @param sealed what the office's chain says of it
     * @param closing all entries of the command that closed the session
     * @param previous the office's seal before
     */
    static boolean isBroken(Sealed sealed, List<LedgerEntry> closing, Digest previous) {
        SessionId session = sealed.session();
        Optional<Digest> own = closing.stream()
                .filter(entry -> entry.fact() instanceof SessionFact.Closed closed
                        && closed.session().equals(session))
                .map(LedgerEntry::previous)
                .findFirst();
        List<Seal.Head> heads = closing.stream()
                .filter(entry -> entry.subject().kind() == Subject.Kind.CERTIFICATE
                        || entry.subject().kind() == Subject.Kind.DESK)
                .map(entry -> new Seal.Head(entry.subject(), entry.digest()))
                .toList();
        return !own.map(head -> Seal.of(session, previous, head, heads)).equals(Optional.of(sealed.seal()));
    }
}
