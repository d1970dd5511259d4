package io.github.tewatashi.practice;

import io.github.tewatashi.fact.CertificateFact.CertificateRefused;
import io.github.tewatashi.fact.ClosingFact;
import io.github.tewatashi.fact.DeskFact.DeskRefused;
import io.github.tewatashi.fact.DeskFact.OverrideRefused;
import io.github.tewatashi.fact.DispatchFact.KeptBack;
import io.github.tewatashi.fact.Fact;
import io.github.tewatashi.fact.FactColumns;
import io.github.tewatashi.fact.HandOverFact;
import io.github.tewatashi.fact.Overridden;
import io.github.tewatashi.fact.SessionFact.ClosingRefused;
import io.github.tewatashi.fact.StocktakingFact;
import io.github.tewatashi.inspection.Where;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.Reason;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the rules kept from happening, by what they refused, kept back or found. */
final class NearMissObserver {

    private static final class Met {
        private final Set<String> papers = new HashSet<>();
        private final List<Where.Entry> where = new ArrayList<>();
    }

    private final Store store;
    private final Map<NearMiss, Met> met = new EnumMap<>(NearMiss.class);
    // Certificates' chains, which hold the overrides that matter here, are read before the desks' refusals.
    private final Set<EncounterId> overridden = new HashSet<>();

    NearMissObserver(Store store) {
        this.store = store;
    }

    /** As {@link Observer#next}. */
    void next(LedgerEntry entry, boolean inPeriod) {
        Overridden.by(entry.fact()).map(Overridden::encounter).ifPresent(overridden::add);
        if (inPeriod) {
            of(entry.fact()).ifPresent(nearMiss -> add(nearMiss, entry));
        }
    }

    /** In the order of their declaration. */
    List<Averted> averted() {
        return met.entrySet().stream()
                .map(all -> new Averted(all.getKey(), all.getValue().papers.size(), all.getValue().where))
                .toList();
    }

    private void add(NearMiss nearMiss, LedgerEntry entry) {
        Met all = met.computeIfAbsent(nearMiss, n -> new Met());
        all.papers.add(paper(entry));
        all.where.add(Where.Entry.of(entry));
    }

    /** What it was about, the paper if known, else the slip: three tries for one paper are one near miss. */
    private static String paper(LedgerEntry entry) {
        FactColumns columns = FactColumns.of(entry.fact());
        return columns.certificate()
                .map(Object::toString)
                .or(() -> columns.number().map(number -> columns.session() + "/" + number))
                .orElseGet(() -> Where.Entry.of(entry).toString());
    }

    private Optional<NearMiss> of(Fact fact) {
        if (fact instanceof DeskRefused refused) {
            return atDesk(refused);
        } else if (fact instanceof OverrideRefused refused) {
            return override(refused.reason());
        } else if (fact instanceof KeptBack kept) {
            return keptBack(kept.reason());
        } else if (fact instanceof HandOverFact.HandedBack || fact instanceof HandOverFact.Disputed) {
            return Optional.of(NearMiss.GIVEN_BACK_AT_DESK);
        } else if (fact instanceof ClosingRefused refused && refused.reason() == Reason.ENCOUNTER_OPEN) {
            return Optional.of(NearMiss.CLOSED_OVER_ENCOUNTER);
        } else if (fact instanceof CertificateRefused refused && refused.reason() == Reason.NUMBER_IN_USE) {
            return Optional.of(NearMiss.NUMBER_GIVEN_AGAIN);
        }
        return isFoundByCount(fact) ? Optional.of(NearMiss.FOUND_BY_COUNT) : Optional.empty();
    }

    private static boolean isFoundByCount(Fact fact) {
        return fact instanceof ClosingFact.FoundShort
                || fact instanceof ClosingFact.FoundLeftOver
                || fact instanceof StocktakingFact.ShortInSafe;
    }

    private static Optional<NearMiss> keptBack(Reason reason) {
        return switch (reason) {
            case HOLDER_ABSENT -> Optional.of(NearMiss.WOULD_TRAVEL_THOUGH_ABSENT);
            case ON_HOLD -> Optional.of(NearMiss.WOULD_TRAVEL_THOUGH_HELD);
            default -> Optional.empty();
        };
    }

    private static Optional<NearMiss> override(Reason reason) {
        return switch (reason) {
            case SAME_OFFICER, REASON_MISSING -> Optional.of(NearMiss.OVERRIDE_ALONE);
            case NOT_OVERRIDABLE -> Optional.of(NearMiss.OVERRIDE_FORBIDDEN);
            default -> Optional.empty();
        };
    }

    private Optional<NearMiss> atDesk(DeskRefused refused) {
        return switch (refused.reason()) {
            case NAME_OF_ANOTHER_PAPER -> Optional.of(NearMiss.NUMBER_AND_NAME_APART);
            case NAME_MISMATCH -> Optional.of(NearMiss.ANOTHER_NAME_STATED);
            case SLIP_OF_OTHER_SESSION ->
                isNumberOfThisSession(refused)
                        ? Optional.of(NearMiss.SAME_NUMBER_OF_ANOTHER_DAY)
                        // The number was nobody's here: nothing would have been found by it.
                        : Optional.empty();
            case WRONG_PAPER -> Optional.of(NearMiss.ANOTHER_PAPER_IN_HAND);
            case NAME_NOT_CONFIRMED -> Optional.of(NearMiss.NAME_FOUND_DIFFERENT);
            case IDENTIFIER_MISMATCH -> Optional.of(NearMiss.NAMESAKE);
            case AMBIGUOUS -> Optional.of(NearMiss.NOT_SINGLED_OUT);
            case PAPER_ASTRAY -> Optional.of(NearMiss.UNDER_SUSPICION);
            case HOLDER_ABSENT -> unlessOverridden(refused, NearMiss.ABSENTEES_PAPER_ASKED_FOR);
            case ON_HOLD -> unlessOverridden(refused, NearMiss.HELD_PAPER_ASKED_FOR);
            case SLIP_MISREAD -> Optional.of(NearMiss.NUMBER_MISREAD);
            case DESK_BUSY -> Optional.of(NearMiss.SECOND_PAPER_ON_DESK);
            case POLICY_REFUSED -> Optional.of(NearMiss.OWN_RULE);
            case SLIP_LOCKED -> Optional.of(NearMiss.GUESSED_ON);
            default -> Optional.empty();
        };
    }

    private boolean isNumberOfThisSession(DeskRefused refused) {
        return refused.number()
                .filter(number -> store.slip(refused.session(), number).isPresent())
                .isPresent();
    }

    private Optional<NearMiss> unlessOverridden(DeskRefused refused, NearMiss nearMiss) {
        return overridden.contains(refused.encounter()) ? Optional.empty() : Optional.of(nearMiss);
    }
}
