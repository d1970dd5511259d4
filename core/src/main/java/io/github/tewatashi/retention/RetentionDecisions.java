package io.github.tewatashi.retention;

import io.github.tewatashi.engine.Decision;
import io.github.tewatashi.ledger.Chain;
import io.github.tewatashi.ledger.Details;
import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.ledger.Subject;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.Draft;
import io.github.tewatashi.record.OfficeRecord;
import io.github.tewatashi.words.OfficerId;
import io.github.tewatashi.words.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What may be erased (S3). Pure. */
final class RetentionDecisions {

    /** A certificate, and how its custody ended, if it did. */
    record Candidate(CertificateRecord row, CustodyEnd end) {}

    private RetentionDecisions() {}

    static Decision erase(Draft draft, Candidate candidate, OfficerId officer, RetentionRule rule) {
        Optional<Reason> hindrance = hindrance(candidate, rule, draft.at());
        if (hindrance.isPresent()) {
            draft.write(candidate
                    .row()
                    .log(draft, Event.REFUSED, Details.with().officer(officer).reason(hindrance.get())));
        } else {
            write(draft, candidate.row(), officer, rule);
        }
        return Decision.of(draft);
    }

    /** Of the candidates those that ended before a day; nothing is said of the others. */
    static Decision eraseAll(
            Draft draft, List<Candidate> candidates, LocalDate before, OfficerId officer, RetentionRule rule) {
        List<Candidate> over = candidates.stream()
                .filter(candidate -> hindrance(candidate, rule, draft.at()).isEmpty())
                .filter(candidate -> rule.day(candidate.end().at()).isBefore(before))
                .toList();
        if (over.isEmpty()) {
            return Decision.nothing(Reason.RETENTION_NOT_OVER);
        }
        over.forEach(candidate -> write(draft, candidate.row(), officer, rule));
        return Decision.of(draft);
    }

    /** All of it is done. */
    static Decision end(Draft draft, OfficeRecord office, LocalDate before, long erased, OfficerId officer) {
        Details said = Details.with()
                .officer(officer)
                .codes(List.of(before.toString(), Long.toString(erased)))
                .build();
        Chain chain = draft.append(Subject.of(office.office()), office.chain(), Event.ERASED_BEFORE, said);
        draft.write(office.sealed(office.seal(), chain));
        return Decision.of(draft);
    }

    private static Optional<Reason> hindrance(Candidate candidate, RetentionRule rule, Instant now) {
        Optional<Reason> needed = candidate.end().hindrance(candidate.row().standing());
        if (needed.isPresent()) {
            return needed;
        }
        if (candidate.row().standing().held()) {
            return Optional.of(Reason.ON_HOLD);
        }
        return rule.isOver(candidate.end().at(), now) ? Optional.empty() : Optional.of(Reason.RETENTION_NOT_OVER);
    }

    private static void write(Draft draft, CertificateRecord row, OfficerId officer, RetentionRule rule) {
        Details said = Details.with()
                .officer(officer)
                .certificate(row.id())
                .codes(List.of(rule.period().toString()))
                .build();
        draft.write(row.erased(draft.append(row.subject(), row.chain(), Event.ERASED, said)));
    }
}
