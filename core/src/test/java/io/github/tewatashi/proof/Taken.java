package io.github.tewatashi.proof;

import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.Change;
import io.github.tewatashi.record.Standing;
import java.util.List;
import java.util.Optional;

/** One step of the search: a state, what was done, what was answered, and the state after it. */
final class Taken {

    private final State before;
    private final Act act;
    private final Object answer;
    private final State after;
    private final Standing[] was = new Standing[Cast.PEOPLE];
    private final Standing[] is = new Standing[Cast.PEOPLE];

    /**
     * A step.
     *
     * @param before the state
     * @param act what was done
     * @param answer what was answered; a text that says nothing for a command that was committed late
     * @param after the state after it
     */
    Taken(State before, Act act, Object answer, State after) {
        this.before = before;
        this.act = act;
        this.answer = answer;
        this.after = after;
        for (int i = 0; i < Cast.PEOPLE; i++) {
            was[i] = before.standing(i);
            is[i] = after.standing(i);
        }
    }

    State before() {
        return before;
    }

    Act act() {
        return act;
    }

    Object answer() {
        return answer;
    }

    State after() {
        return after;
    }

    Rig rig() {
        return before.rig();
    }

    /** What the book kept of it. */
    Optional<Change> change() {
        return after.book().isSameAs(before.book())
                ? Optional.empty()
                : after.book().last();
    }

    List<LedgerEntry> entries() {
        return change().map(Change::entries).orElse(List.of());
    }

    List<LedgerEntry> entries(Event event, CertificateRecord paper) {
        return entries().stream()
                .filter(entry -> entry.event() == event)
                .filter(entry ->
                        entry.details().certificate().filter(paper.id()::equals).isPresent())
                .toList();
    }

    Standing was(int paper) {
        return was[paper];
    }

    Standing is(int paper) {
        return is[paper];
    }
}
