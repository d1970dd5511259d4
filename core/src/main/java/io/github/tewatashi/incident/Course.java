package io.github.tewatashi.incident;

import com.google.common.base.Enums;
import com.google.common.primitives.Longs;
import io.github.tewatashi.ledger.Details;
import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.words.CertificateId;
import io.github.tewatashi.words.IncidentId;
import io.github.tewatashi.words.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * The incidents of one certificate, as its chain tells them, one entry after another. Pure but for its own memory.
 *
 * <p>An entry of an incident names it by the number of the incident's first entry, its first code. A receipt and a
 * destruction name none: they end the way of whatever was recovered.
 */
final class Course {

    private final Map<Long, Incident> incidents = new LinkedHashMap<>();

    /** The incidents in the order in which they were suspected. */
    List<Incident> incidents() {
        return List.copyOf(incidents.values());
    }

    /** Takes the next entry of the chain; an entry that does not fit is left to the inspection. */
    void next(LedgerEntry entry) {
        switch (entry.event()) {
            case DISPUTED -> suspected(entry, IncidentSource.DISPUTED_AT_DESK);
            case NAMED_IN_INCIDENT ->
                suspected(
                        entry,
                        entry.details().codes().contains(Event.FOUND_LEFT_OVER.name())
                                ? IncidentSource.LEFT_OVER_AT_CLOSING
                                : IncidentSource.SHORT_AT_CLOSING);
            case SHORT_IN_SAFE -> suspected(entry, IncidentSource.COUNT_OF_SAFE);
            case SUSPECTED -> suspected(entry, code(IncidentSource.class, entry).orElse(IncidentSource.OTHER));
            case INCIDENT_CONFIRMED ->
                code(Confirmation.class, entry).ifPresent(what -> named(entry, (i, e) -> i.confirmed(what, e)));
            case RECOVERED -> named(entry, (i, e) -> i.at(IncidentStage.RECOVERED, e));
            case SUSPICION_LIFTED -> named(entry, (i, e) -> i.at(IncidentStage.UNFOUNDED, e));
            case GIVEN_UP -> named(entry, (i, e) -> i.at(IncidentStage.OUT_OF_USE, e));
            case TOLD -> code(Person.class, entry).ifPresent(whom -> named(entry, (i, e) -> i.told(whom, e)));
            case REPORT_FILED -> named(entry, (i, e) -> i.at(i.stage(), e));
            case INCIDENT_CLOSED -> named(entry, (i, e) -> i.at(IncidentStage.CLOSED, e));
            case RECEIVED -> recovered(entry, IncidentStage.WITH_OWNER);
            case VOIDED -> recovered(entry, IncidentStage.OUT_OF_USE);
            default -> {}
        }
    }

    /** What the codes of an entry say, in words; empty for an entry of no incident. */
    static List<String> words(LedgerEntry entry, Locale locale) {
        Optional<String> word = switch (entry.event()) {
            case SUSPECTED -> code(IncidentSource.class, entry).map(source -> source.text(locale));
            case INCIDENT_CONFIRMED -> code(Confirmation.class, entry).map(what -> what.text(locale));
            case TOLD -> code(Person.class, entry).map(whom -> whom.text(locale));
            case REPORT_FILED -> code(Filing.class, entry).map(filing -> filing.text(locale));
            case NAMED_IN_INCIDENT -> code(Event.class, entry).map(event -> event.text(locale));
            default -> Optional.empty();
        };
        return word.stream().toList();
    }

    private void suspected(LedgerEntry entry, IncidentSource source) {
        CertificateId certificate = entry.details().certificate().orElseThrow();
        Place from = entry.details().movement().map(Details.Movement::from).orElseThrow();
        incidents.put(
                entry.number(),
                new Incident(
                        IncidentId.of(certificate, entry.number()),
                        certificate,
                        entry.office(),
                        source,
                        from,
                        IncidentStage.SUSPECTED,
                        Optional.empty(),
                        Set.of(),
                        List.of(entry)));
    }

    private void named(LedgerEntry entry, BiFunction<Incident, LedgerEntry, Incident> step) {
        entry.details().codes().stream()
                .findFirst()
                .map(Longs::tryParse)
                .ifPresent(number -> incidents.computeIfPresent(number, (same, now) -> step.apply(now, entry)));
    }

    private void recovered(LedgerEntry entry, IncidentStage next) {
        incidents.replaceAll((same, now) -> now.stage() == IncidentStage.RECOVERED ? now.at(next, entry) : now);
    }

    private static <E extends Enum<E>> Optional<E> code(Class<E> codes, LedgerEntry entry) {
        return entry.details().codes().stream()
                .flatMap(code -> Enums.getIfPresent(codes, code).toJavaUtil().stream())
                .findFirst();
    }
}
