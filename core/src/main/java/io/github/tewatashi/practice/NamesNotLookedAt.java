package io.github.tewatashi.practice;

import io.github.tewatashi.fact.DeskFact.ConfirmationAsked;
import io.github.tewatashi.fact.DeskFact.Ended;
import io.github.tewatashi.fact.DeskFact.NameConfirmed;
import io.github.tewatashi.fact.Fact;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.practice.HabitSubject.OneOfficer;
import io.github.tewatashi.vocabulary.EncounterId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Whether the officer who was asked to compare two names did so. A question that is still open at the end of a desk's
 * chain may yet be answered.
 */
final class NamesNotLookedAt implements Observer {

    /** A question that waits for its answer. */
    private record Question(EncounterId encounter, LedgerEntry entry) {}

    private final Attention attention;
    private final HabitCollector officers = new HabitCollector(HabitKind.NAME_NOT_LOOKED_AT);
    private Optional<Question> asked = Optional.empty();

    NamesNotLookedAt(Attention attention) {
        this.attention = attention;
    }

    @Override
    public void next(LedgerEntry entry, boolean inPeriod) {
        if (entry.fact() instanceof ConfirmationAsked question) {
            asked = inPeriod ? Optional.of(new Question(question.encounter(), entry)) : Optional.empty();
        } else if (entry.fact() instanceof Fact.Step step) {
            // An encounter has one desk: the answer is in the question's own chain.
            asked.filter(question -> question.encounter().equals(step.encounter()))
                    .ifPresent(question -> answered(question.entry(), entry));
        }
    }

    private void answered(LedgerEntry question, LedgerEntry answer) {
        asked = Optional.empty();
        OneOfficer officer = new OneOfficer(question.officer());
        if (answer.fact() instanceof Ended) {
            officers.add(officer, question);
        } else if (answer.fact() instanceof NameConfirmed) {
            Duration took = Duration.between(question.at(), answer.at());
            if (attention.isTooShort(took)) {
                officers.add(officer, took, answer);
            }
        }
    }

    @Override
    public List<Habit> habits() {
        return officers.habits();
    }
}
