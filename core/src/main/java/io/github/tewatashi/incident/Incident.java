package io.github.tewatashi.incident;

import io.github.tewatashi.fact.ClosingFact;
import io.github.tewatashi.fact.Fact;
import io.github.tewatashi.fact.IncidentFact;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.Coded;
import io.github.tewatashi.vocabulary.Confirmation;
import io.github.tewatashi.vocabulary.IncidentId;
import io.github.tewatashi.vocabulary.IncidentSource;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.Person;
import io.github.tewatashi.vocabulary.Place;
import java.time.Instant;
import java.util.ArrayList;
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

    /**
     * Whether {@code step} can come next in this incident (S3). Nothing comes after the closing, what moves the paper
     * moves it out of this incident, and the closing comes when nothing is {@linkplain #pending() pending}.
     */
    public boolean allows(IncidentFact step) {
        return IncidentSteps.isNext(this, step);
    }

    /** What a step of its course says, in words: what happened, and in which way. Holds no personal data. */
    public static String text(LedgerEntry step, Locale locale) {
        return Stream.concat(Stream.of(step.kind()), detail(step.fact()).stream())
                .map(code -> code.text(locale))
                .collect(Collectors.joining(": "));
    }

    /** In which way a step of an incident happened; empty if its kind says all, and for any other fact. */
    public static Optional<Coded> detail(Fact step) {
        if (step instanceof IncidentFact.Suspected suspected) {
            return Optional.of(suspected.source());
        }
        if (step instanceof IncidentFact.IncidentConfirmed confirmed) {
            return Optional.of(confirmed.confirmation());
        }
        if (step instanceof IncidentFact.Told told) {
            return Optional.of(told.person());
        }
        if (step instanceof IncidentFact.ReportFiled filed) {
            return Optional.of(filed.filing());
        }
        return step instanceof ClosingFact.NamedInIncident named ? Optional.of(named.discrepancy()) : Optional.empty();
    }

    /** The same, one entry on. */
    Incident at(IncidentStage next, LedgerEntry entry) {
        return with(next, confirmation, told, entry);
    }

    /** The same, one entry on. */
    Incident with(IncidentStage nextStage, Optional<Confirmation> confirmed, Set<Person> nowTold, LedgerEntry entry) {
        List<LedgerEntry> longer = new ArrayList<>(course);
        longer.add(entry);
        return new Incident(id, certificate, office, source, from, nextStage, confirmed, nowTold, longer);
    }
}
