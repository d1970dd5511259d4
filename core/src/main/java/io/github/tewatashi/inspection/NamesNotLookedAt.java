package io.github.tewatashi.inspection;

import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.ledger.Subject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Whether the officer who was asked to compare two names did so. One that is still asked at the end of a desk's chain may
 * yet be looked at.
 */
final class NamesNotLookedAt implements Observer {

    private final Attention attention;
    private final Groups officers = new Groups(Practice.NAME_NOT_LOOKED_AT);
    private Optional<LedgerEntry> asked = Optional.empty();

    NamesNotLookedAt(Attention attention) {
        this.attention = attention;
    }

    @Override
    public void next(LedgerEntry entry, boolean inPeriod) {
        if (entry.subject().kind() != Subject.Kind.DESK
                || asked.filter(question -> !question.subject().equals(entry.subject()))
                        .isPresent()) {
            asked = Optional.empty();
        }
        if (entry.event() == Event.CONFIRMATION_ASKED) {
            asked = inPeriod ? Optional.of(entry) : Optional.empty();
        } else if (asked.isPresent() && isOfTheSame(asked.get(), entry)) {
            answered(asked.get(), entry);
            asked = Optional.empty();
        }
    }

    private void answered(LedgerEntry question, LedgerEntry answer) {
        About officer = About.of(question.details().officer().orElseThrow());
        switch (answer.event()) {
            case ENDED -> officers.add(officer, question);
            case NAME_CONFIRMED -> {
                Duration took = Duration.between(question.at(), answer.at());
                if (attention.isTooShort(took)) {
                    officers.add(officer, took, answer);
                }
            }
            default -> {}
        }
    }

    private static boolean isOfTheSame(LedgerEntry question, LedgerEntry entry) {
        return entry.details().second().isEmpty()
                && entry.details().encounter().equals(question.details().encounter());
    }

    @Override
    public List<Habit> habits() {
        return officers.habits();
    }
}
