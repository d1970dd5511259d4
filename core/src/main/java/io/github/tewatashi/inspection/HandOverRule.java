package io.github.tewatashi.inspection;

import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.ledger.Subject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A hand-over, set against all that the ledger says of its encounter: at that desk slip and name were matched with that
 * very certificate (S1), by that slip, for the same person, holder or proxy, with every question that was asked answered (S1, S2), and nothing was refused. Pure.
 */
final class HandOverRule {

    private HandOverRule() {}

    /**
     * What is wrong with a hand-over.
     *
     * @param handOver its entry
     * @param history all entries of its encounter, by subject and number
     */
    static Set<Flaw> broken(LedgerEntry handOver, List<LedgerEntry> history) {
        Subject desk =
                Subject.of(Replay.session(handOver), handOver.details().desk().orElseThrow());
        List<LedgerEntry> atDesk = history.stream()
                .filter(entry -> entry.subject().equals(desk))
                // An override of the refusal of another encounter, or one that was refused, is no step of this one.
                .filter(entry -> entry.details().second().isEmpty())
                .toList();
        Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
        if (atDesk.stream().noneMatch(entry -> isMatch(entry, handOver))) {
            flaws.add(Flaw.HANDED_OVER_UNMATCHED);
        }
        if (askedAndNotFollowed(atDesk, Event.CONFIRMATION_ASKED, Set.of(Event.NAME_CONFIRMED))) {
            flaws.add(Flaw.HANDED_OVER_UNCONFIRMED);
        }
        if (askedAndNotFollowed(atDesk, Event.IDENTIFIER_ASKED, Set.of(Event.MATCHED, Event.CONFIRMATION_ASKED))) {
            flaws.add(Flaw.HANDED_OVER_UNIDENTIFIED);
        }
        boolean over = history.stream().anyMatch(HandOverRule::isEndWithoutHandOver);
        boolean twice = history.stream()
                        .filter(entry -> entry.event() == Event.HANDED_OVER)
                        .count()
                > 1;
        if (over || twice) {
            flaws.add(Flaw.HANDED_OVER_AFTER_END);
        }
        return flaws;
    }

    private static boolean isMatch(LedgerEntry entry, LedgerEntry handOver) {
        return (entry.event() == Event.MATCHED || entry.event() == Event.NAME_CONFIRMED)
                && entry.details().certificate().equals(handOver.details().certificate())
                && entry.details().serial().equals(handOver.details().serial())
                && entry.details().proxy().equals(handOver.details().proxy());
    }

    private static boolean askedAndNotFollowed(List<LedgerEntry> atDesk, Event asked, Set<Event> answers) {
        return atDesk.stream()
                .anyMatch(question -> question.event() == asked
                        && atDesk.stream()
                                .noneMatch(answer ->
                                        answers.contains(answer.event()) && answer.number() > question.number()));
    }

    private static boolean isEndWithoutHandOver(LedgerEntry entry) {
        return entry.subject().kind() == Subject.Kind.DESK
                && (entry.event() == Event.ENDED
                        || (entry.event() == Event.REFUSED
                                && entry.details().second().isEmpty()));
    }
}
