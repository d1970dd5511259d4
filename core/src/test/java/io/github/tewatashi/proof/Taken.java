package io.github.tewatashi.proof;

import io.github.tewatashi.fact.CertificateState;
import io.github.tewatashi.fact.Fact;
import io.github.tewatashi.fact.FactKind;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.Change;
import java.util.List;
import java.util.Optional;

/** One step of the search: a state, what was done, what was answered, and the state after it. */
final class Taken {

    private final State before;
    private final Act act;
    private final Object answer;
    private final State after;
    private final CertificateState[] was = new CertificateState[Cast.PEOPLE];
    private final CertificateState[] is = new CertificateState[Cast.PEOPLE];

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

    List<LedgerEntry> entries(FactKind kind, CertificateRecord paper) {
        return entries().stream()
                .filter(entry -> entry.kind() == kind)
                .filter(entry -> entry.fact(Fact.OfCertificate.class)
                        .filter(fact -> fact.certificate().equals(paper.id()))
                        .isPresent())
                .toList();
    }

    CertificateState was(int paper) {
        return was[paper];
    }

    CertificateState is(int paper) {
        return is[paper];
    }
}
