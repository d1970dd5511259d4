package io.github.tewatashi.desk;

import io.github.tewatashi.fact.Fact;
import io.github.tewatashi.fact.OpenEncounter;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.record.DeskRecord;
import io.github.tewatashi.vocabulary.Subject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a step of an encounter relies on is what the ledger says of the encounter. A desk's row that says otherwise was
 * changed by somebody, and nothing is decided on it (S8). Pure.
 */
final class DeskReplay {

    private DeskReplay() {}

    /**
     * Whether the encounter that a desk's row has is the one that its entries come to.
     *
     * @param history all entries of that encounter
     */
    static boolean isWhatTheLedgerSays(DeskRecord desk, List<LedgerEntry> history) {
        Optional<OpenEncounter> open = Optional.empty();
        // What the desk said comes before what became of the paper, which frees the desk.
        Comparator<LedgerEntry> deskFirst =
                Comparator.comparing(entry -> entry.subject().kind() != Subject.Kind.DESK);
        for (LedgerEntry entry : history.stream().sorted(deskFirst).toList()) {
            boolean ofThisDesk = entry.subject().kind() != Subject.Kind.DESK
                    || entry.subject().equals(desk.subject());
            if (ofThisDesk && entry.fact() instanceof Fact.OnDesk fact) {
                open = fact.after(open, entry.officer());
            }
        }
        return open.equals(desk.open());
    }
}
