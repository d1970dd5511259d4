package io.github.tewatashi.inspection;

import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.ledger.Subject;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/** How long it took from the stated name to the hand-over. */
final class Haste implements Observer {

    private final Notebook notebook;
    private final Attention attention;
    private final Groups officers = new Groups(Practice.HANDED_OVER_IN_HASTE);

    Haste(Notebook notebook, Attention attention) {
        this.notebook = notebook;
        this.attention = attention;
    }

    @Override
    public void next(LedgerEntry entry, boolean inPeriod) {
        if (!inPeriod || entry.event() != Event.HANDED_OVER) {
            return;
        }
        // The first entry of an encounter is written when the name has been stated.
        notebook.history(entry.details().encounter().orElseThrow()).stream()
                .filter(step -> step.subject().kind() == Subject.Kind.DESK)
                .filter(step -> step.details().second().isEmpty())
                .min(Comparator.comparing(LedgerEntry::at).thenComparing(LedgerEntry::number))
                .map(stated -> Duration.between(stated.at(), entry.at()))
                .filter(attention::isTooShort)
                .ifPresent(
                        took -> officers.add(About.of(entry.details().officer().orElseThrow()), took, entry));
    }

    @Override
    public List<Habit> habits() {
        return officers.habits();
    }
}
