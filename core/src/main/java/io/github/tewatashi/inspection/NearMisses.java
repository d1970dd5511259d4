package io.github.tewatashi.inspection;

import io.github.tewatashi.ledger.Details;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.words.EncounterId;
import io.github.tewatashi.words.Reason;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the rules kept from happening, by what they refused, kept back or found. */
final class NearMisses {

    private static final class Met {
        private final Set<String> papers = new HashSet<>();
        private final List<Where.Entry> where = new ArrayList<>();
    }

    private final Notebook notebook;
    private final Map<NearMiss, Met> met = new EnumMap<>(NearMiss.class);
    // Certificates' chains, which hold these overrides, are read before the desks' refusals.
    private final Set<EncounterId> overridden = new HashSet<>();

    NearMisses(Notebook notebook) {
        this.notebook = notebook;
    }

    void next(LedgerEntry entry, boolean inPeriod) {
        if (OverrideRule.overrides(entry)) {
            entry.details().encounter().ifPresent(overridden::add);
        }
        if (inPeriod) {
            of(entry).ifPresent(nearMiss -> add(nearMiss, entry));
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

    /** What it was about: three tries for one paper are one near miss. */
    private static String paper(LedgerEntry entry) {
        Details details = entry.details();
        Optional<?> certificate = details.certificate();
        return certificate
                .<Object>map(id -> id)
                .or(() -> details.serial().map(serial -> details.session() + "/" + serial))
                .orElseGet(() -> Where.Entry.of(entry))
                .toString();
    }

    private Optional<NearMiss> of(LedgerEntry entry) {
        return switch (entry.event()) {
            case KEPT_BACK -> keptBack(entry.details().reason().orElseThrow());
            case FOUND_SHORT, FOUND_LEFT_OVER, SHORT_IN_SAFE -> Optional.of(NearMiss.FOUND_BY_COUNT);
            case HANDED_BACK, DISPUTED -> Optional.of(NearMiss.GIVEN_BACK_AT_DESK);
            case REFUSED -> refused(entry, entry.details().reason().orElseThrow());
            default -> Optional.empty();
        };
    }

    private static Optional<NearMiss> keptBack(Reason reason) {
        return switch (reason) {
            case HOLDER_ABSENT -> Optional.of(NearMiss.WOULD_TRAVEL_THOUGH_ABSENT);
            case ON_HOLD -> Optional.of(NearMiss.WOULD_TRAVEL_THOUGH_HELD);
            default -> Optional.empty();
        };
    }

    private Optional<NearMiss> refused(LedgerEntry entry, Reason reason) {
        return switch (entry.subject().kind()) {
            case DESK -> entry.details().second().isPresent() ? refusedOverride(reason) : refusedAtDesk(entry, reason);
            case SESSION ->
                reason == Reason.ENCOUNTER_OPEN ? Optional.of(NearMiss.CLOSED_OVER_ENCOUNTER) : Optional.empty();
            case CERTIFICATE ->
                reason == Reason.NUMBER_IN_USE ? Optional.of(NearMiss.NUMBER_GIVEN_AGAIN) : Optional.empty();
            case OFFICE -> Optional.empty();
        };
    }

    private static Optional<NearMiss> refusedOverride(Reason reason) {
        return switch (reason) {
            case SAME_OFFICER, REASON_MISSING -> Optional.of(NearMiss.OVERRIDE_ALONE);
            case NOT_OVERRIDABLE -> Optional.of(NearMiss.OVERRIDE_FORBIDDEN);
            default -> Optional.empty();
        };
    }

    private Optional<NearMiss> refusedAtDesk(LedgerEntry entry, Reason reason) {
        return switch (reason) {
            case NAME_OF_ANOTHER_PAPER -> Optional.of(NearMiss.NUMBER_AND_NAME_APART);
            case NAME_MISMATCH -> Optional.of(NearMiss.ANOTHER_NAME_STATED);
            case SLIP_OF_OTHER_SESSION ->
                isNumberOfThisSession(entry)
                        ? Optional.of(NearMiss.SAME_NUMBER_OF_ANOTHER_DAY)
                        // The number was nobody's here: nothing would have been found by it.
                        : Optional.empty();
            case WRONG_PAPER -> Optional.of(NearMiss.ANOTHER_PAPER_IN_HAND);
            case NAME_NOT_CONFIRMED -> Optional.of(NearMiss.NAME_FOUND_DIFFERENT);
            case IDENTIFIER_MISMATCH -> Optional.of(NearMiss.NAMESAKE);
            case AMBIGUOUS -> Optional.of(NearMiss.NOT_SINGLED_OUT);
            case PAPER_ASTRAY -> Optional.of(NearMiss.UNDER_SUSPICION);
            case HOLDER_ABSENT -> unlessOverridden(entry, NearMiss.ABSENTEES_PAPER_ASKED_FOR);
            case ON_HOLD -> unlessOverridden(entry, NearMiss.HELD_PAPER_ASKED_FOR);
            case SLIP_MISREAD -> Optional.of(NearMiss.NUMBER_MISREAD);
            case DESK_BUSY -> Optional.of(NearMiss.SECOND_PAPER_ON_DESK);
            case POLICY_REFUSED -> Optional.of(NearMiss.OWN_RULE);
            case SLIP_LOCKED -> Optional.of(NearMiss.GUESSED_ON);
            default -> Optional.empty();
        };
    }

    private boolean isNumberOfThisSession(LedgerEntry entry) {
        Details details = entry.details();
        return details.serial().isPresent()
                && notebook.store
                        .slip(Replay.session(entry), details.serial().get())
                        .isPresent();
    }

    private Optional<NearMiss> unlessOverridden(LedgerEntry entry, NearMiss nearMiss) {
        return entry.details().encounter().filter(overridden::contains).isPresent()
                ? Optional.empty()
                : Optional.of(nearMiss);
    }
}
