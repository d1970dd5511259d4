package io.github.tewatashi.inspection;

import io.github.tewatashi.fact.DeskFact;
import io.github.tewatashi.fact.FactKind;
import io.github.tewatashi.fact.HandOverFact.HandedOver;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.vocabulary.Subject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A hand-over, set against all that the ledger says of its encounter: at that desk slip and name were matched with that
 * very certificate (S1), by that slip, for the same person, holder or proxy, with every question that was asked
 * answered (S1, S2), and nothing was refused. Pure.
 */
final class HandOverRule {

    private HandOverRule() {}

    /**
     * What is wrong with a hand-over.
     *
     * @param history all entries of its encounter, by subject and number
     */
    static Set<Flaw> broken(HandedOver handedOver, List<LedgerEntry> history) {
        Subject desk = Subject.of(handedOver.session(), handedOver.desk());
        List<LedgerEntry> atDesk =
                history.stream().filter(entry -> entry.subject().equals(desk)).toList();
        Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
        if (atDesk.stream().noneMatch(entry -> isMatch(entry, handedOver))) {
            flaws.add(Flaw.HANDED_OVER_UNMATCHED);
        }
        if (askedAndNotFollowed(atDesk, FactKind.CONFIRMATION_ASKED, EnumSet.of(FactKind.NAME_CONFIRMED))) {
            flaws.add(Flaw.HANDED_OVER_UNCONFIRMED);
        }
        if (askedAndNotFollowed(
                atDesk, FactKind.IDENTIFIER_ASKED, EnumSet.of(FactKind.MATCHED, FactKind.CONFIRMATION_ASKED))) {
            flaws.add(Flaw.HANDED_OVER_UNIDENTIFIED);
        }
        boolean over = history.stream().anyMatch(HandOverRule::isEndWithoutHandOver);
        boolean twice = history.stream()
                        .filter(entry -> entry.fact() instanceof HandedOver)
                        .count()
                > 1;
        if (over || twice) {
            flaws.add(Flaw.HANDED_OVER_AFTER_END);
        }
        return flaws;
    }

    private static boolean isMatch(LedgerEntry entry, HandedOver handedOver) {
        return (entry.fact() instanceof DeskFact.Matched matched
                        && matched.context().equals(handedOver.context()))
                || (entry.fact() instanceof DeskFact.NameConfirmed confirmed
                        && confirmed.context().equals(handedOver.context()));
    }

    private static boolean askedAndNotFollowed(List<LedgerEntry> atDesk, FactKind asked, Set<FactKind> answers) {
        return atDesk.stream()
                .filter(entry -> entry.kind() == asked)
                .anyMatch(question -> atDesk.stream()
                        .noneMatch(answer -> answers.contains(answer.kind()) && answer.number() > question.number()));
    }

    /** An override of the refusal of another encounter, or one that was refused, is no end of this one. */
    private static boolean isEndWithoutHandOver(LedgerEntry entry) {
        return entry.fact() instanceof DeskFact.Ended || entry.fact() instanceof DeskFact.DeskRefused;
    }
}
