package io.github.tewatashi.proof;

import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.Change;
import io.github.tewatashi.record.Standing;
import java.util.List;
import java.util.Optional;

/**
 * One step of the search: a state, what was done, what was answered, and the state after it.
 *
 * @param before the state
 * @param act what was done
 * @param answer what was answered; a text that says nothing for a command that was committed late
 * @param after the state after it
 */
record Taken(State before, Act act, Object answer, State after) {

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
        return before.standing(paper);
    }

    Standing is(int paper) {
        return after.standing(paper);
    }
}
