package io.github.tewatashi.incident;

import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.words.CertificateId;
import io.github.tewatashi.words.IncidentId;
import io.github.tewatashi.words.OfficeId;
import io.github.tewatashi.words.Place;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A paper that went astray, as the ledger tells it. Holds no personal data (S4).
 *
 * @param id its id
 * @param certificate the paper
 * @param office whose paper
 * @param source how it came to be suspected
 * @param from where the book had the paper
 * @param stage how far it has come
 * @param confirmation what it was confirmed to be; empty while it is a suspicion only
 * @param told who was told
 * @param course its entries in order, from the first suspicion on: each says when, who and what
 */
public record Incident(
        IncidentId id,
        CertificateId certificate,
        OfficeId office,
        IncidentSource source,
        Place from,
        IncidentStage stage,
        Optional<Confirmation> confirmation,
        Set<Person> told,
        List<LedgerEntry> course) {

    /** The set and the list are copied; there is at least the suspicion. */
    public Incident {
        told = Set.copyOf(told);
        course = List.copyOf(course);
        if (course.isEmpty()) {
            throw new IllegalArgumentException("an incident must have an entry");
        }
    }

    /** When the office learned of it. */
    public Instant since() {
        return course.get(0).at();
    }

    /** What a step of its course says, in words: the event, and of what kind. */
    public static String text(LedgerEntry step, Locale locale) {
        return Stream.concat(Stream.of(step.event().text(locale)), Course.words(step, locale).stream())
                .collect(Collectors.joining(": "));
    }

    /** Whether all is done. */
    public boolean isClosed() {
        return stage == IncidentStage.CLOSED;
    }

    /**
     * What is still to be done before it can be closed. A suspicion that was never confirmed asks for the paper only:
     * there is nobody to tell of what did not happen.
     */
    public List<Pending> pending() {
        List<Pending> pending = new ArrayList<>();
        if (isClosed()) {
            return pending;
        }
        if (stage.isAstray()) {
            pending.add(Pending.RECOVERY);
        }
        if (confirmation.isPresent()) {
            if (stage.isAstray() || stage == IncidentStage.RECOVERED) {
                pending.add(Pending.HAND_OVER);
            }
            if (!told.contains(Person.OWNER)) {
                pending.add(Pending.TELL_OWNER);
            }
            if (confirmation.get() == Confirmation.WRONG_PERSON && !told.contains(Person.RECIPIENT)) {
                pending.add(Pending.TELL_RECIPIENT);
            }
        }
        return List.copyOf(pending);
    }

    /** The same, one entry on. */
    Incident at(IncidentStage next, LedgerEntry entry) {
        return new Incident(id, certificate, office, source, from, next, confirmation, told, followedBy(entry));
    }

    /** The same, confirmed to be {@code what}. */
    Incident confirmed(Confirmation what, LedgerEntry entry) {
        IncidentStage next = stage == IncidentStage.SUSPECTED ? IncidentStage.CONFIRMED : stage;
        return new Incident(id, certificate, office, source, from, next, Optional.of(what), told, followedBy(entry));
    }

    /** The same, {@code whom} told. */
    Incident told(Person whom, LedgerEntry entry) {
        Set<Person> all = EnumSet.of(whom);
        all.addAll(told);
        return new Incident(id, certificate, office, source, from, stage, confirmation, all, followedBy(entry));
    }

    private List<LedgerEntry> followedBy(LedgerEntry entry) {
        List<LedgerEntry> longer = new ArrayList<>(course);
        longer.add(entry);
        return longer;
    }
}
