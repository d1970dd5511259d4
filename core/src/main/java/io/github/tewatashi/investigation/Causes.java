package io.github.tewatashi.investigation;

import io.github.tewatashi.fact.BookingFact;
import io.github.tewatashi.fact.DeskFact;
import io.github.tewatashi.fact.DispatchFact;
import io.github.tewatashi.fact.Fact;
import io.github.tewatashi.fact.Overridden;
import io.github.tewatashi.fact.SessionFact;
import io.github.tewatashi.incident.Incident;
import io.github.tewatashi.inspection.Finding;
import io.github.tewatashi.inspection.Flaw;
import io.github.tewatashi.inspection.Where;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.vocabulary.Reason;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What led to an incident, from the entries of its course and from what an inspection finds there. Pure. */
final class Causes {

    private final Map<Cause, List<Where>> found = new EnumMap<>(Cause.class);

    private Causes() {}

    /**
     * The causes, in the order of their declaration.
     *
     * @param incident the incident
     * @param course the entries that concern it, in the order of time
     * @param dayIsOver whether the session's day was over when the office learned of the incident
     * @param findings what an inspection found in the chains of these entries
     */
    static List<FoundCause> of(Incident incident, List<LedgerEntry> course, boolean dayIsOver, List<Finding> findings) {
        Causes causes = new Causes();
        Set<SerialNumber> numbers = course.stream()
                .flatMap(entry -> entry.fact(DispatchFact.NumberShared.class).stream())
                .filter(shared -> shared.certificate().equals(incident.certificate()))
                .map(DispatchFact.NumberShared::number)
                .collect(Collectors.toSet());
        boolean travelled = false;
        boolean counted = false;
        for (LedgerEntry entry : course) {
            if (isAfter(entry, incident)) {
                continue;
            }
            Fact fact = entry.fact();
            cause(fact, travelled).ifPresent(cause -> causes.add(cause, entry));
            if (isOldSlip(fact, incident, numbers)) {
                causes.add(Cause.OLD_SLIP_OF_SAME_NUMBER, entry);
            }
            travelled |= fact instanceof DispatchFact.Dispatched;
            counted |= fact instanceof SessionFact.CountDiffered || fact instanceof SessionFact.Closed;
        }
        if (travelled && !counted && dayIsOver) {
            causes.found.put(Cause.NOT_COUNTED, List.of());
        }
        findings.forEach(finding -> causes.add(cause(finding.flaw()), finding.where()));
        return causes.found.entrySet().stream()
                .map(entry -> new FoundCause(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Optional<Cause> cause(Fact fact, boolean travelled) {
        if (fact instanceof DispatchFact.NumberShared) {
            return Optional.of(Cause.NUMBER_SHARED);
        }
        if (fact instanceof BookingFact.AbsenceReported) {
            return travelled ? Optional.of(Cause.ABSENCE_AFTER_DISPATCH) : Optional.empty();
        }
        if (fact instanceof SessionFact.CountDiffered) {
            return Optional.of(Cause.COUNT_DIFFERED);
        }
        if (fact instanceof DeskFact && fact instanceof Fact.Refused refused) {
            return Optional.of(
                    refused.reason() == Reason.SLIP_OF_OTHER_SESSION
                            ? Cause.SLIP_OF_OTHER_SESSION
                            : Cause.REFUSED_BEFORE);
        }
        return Overridden.by(fact).map(overridden -> Cause.OVERRIDDEN);
    }

    /** Another paper's slip that had become void, with a number that this paper went by. */
    private static boolean isOldSlip(Fact fact, Incident incident, Set<SerialNumber> numbers) {
        return fact instanceof BookingFact.SlipVoided old
                && !old.certificate().equals(incident.certificate())
                && numbers.contains(old.number());
    }

    private static Cause cause(Flaw flaw) {
        return switch (flaw) {
            case HANDED_OVER_UNMATCHED, HANDED_OVER_UNCONFIRMED, HANDED_OVER_AFTER_END -> Cause.NAME_NOT_MATCHED;
            case PROXY_TOO_LATE, HANDED_OVER_UNAUTHORISED -> Cause.PROXY_NOT_AUTHORISED;
            case HANDED_OVER_UNIDENTIFIED -> Cause.NOT_SINGLED_OUT;
            case MOVED_WHILE_ABSENT, MOVED_WHILE_HELD -> Cause.MOVED_THOUGH_ABSENT;
            case CLOSED_UNACCOUNTED, LEFT_AFTER_CLOSING -> Cause.COUNT_DIFFERED;
            case OVERRIDDEN_ALONE, OVERRIDDEN_FORBIDDEN -> Cause.OVERRIDDEN;
            default -> Cause.BOOKS_UNSOUND;
        };
    }

    private void add(Cause cause, LedgerEntry entry) {
        add(cause, new Where.Entry(entry.subject(), entry.number()));
    }

    private void add(Cause cause, Where where) {
        found.computeIfAbsent(cause, c -> new ArrayList<>()).add(where);
    }

    /** What came after the first suspicion led to nothing. */
    private static boolean isAfter(LedgerEntry entry, Incident incident) {
        return !entry.at().isBefore(incident.since());
    }
}
