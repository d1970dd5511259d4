package io.github.tewatashi.rule;

import io.github.tewatashi.fact.Fact;
import io.github.tewatashi.fact.Illegible;
import io.github.tewatashi.fact.OfficeFact;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.vocabulary.IncidentId;
import io.github.tewatashi.vocabulary.Place;

/**
 * What an entry must be beyond what the types of facts hold: it fits its own office, chain and number (S3, S8). Pure.
 */
public final class EntryForm {

    private EntryForm() {}

    /** Whether the entry is a fact, of its own office, that has a reason in words if and only if it needs one. */
    public static boolean isWellFormed(LedgerEntry entry) {
        Fact fact = entry.fact();
        return !(fact instanceof Illegible)
                && isOfItsOffice(fact, entry)
                && (fact instanceof Fact.Explained) == entry.remark().isPresent()
                && !(fact instanceof Fact.Moves moves
                        && !isItsOwn(moves.movement().to(), entry));
    }

    private static boolean isOfItsOffice(Fact fact, LedgerEntry entry) {
        return !(fact instanceof OfficeFact own) || own.office().equals(entry.office());
    }

    /** A paper comes to the safe of the entry's office and to the incident that begins with the entry, to no other. */
    private static boolean isItsOwn(Place to, LedgerEntry entry) {
        return switch (to.kind()) {
            case SAFE -> to.equals(Place.safe(entry.office()));
            case ASTRAY ->
                entry.fact() instanceof Fact.OfCertificate paper
                        && to.equals(Place.astray(IncidentId.of(paper.certificate(), entry.number())));
            // Facts themselves hold that tray and encounter are their own.
            case TRAY, HANDED_OVER, ISSUER, HOLDER, VOID -> true;
        };
    }
}
