package io.github.tewatashi.retention;

import io.github.tewatashi.engine.Command;
import io.github.tewatashi.engine.Decision;
import io.github.tewatashi.engine.Facts;
import io.github.tewatashi.fact.CertificateFact.CertificateRefused;
import io.github.tewatashi.fact.OfficeFact.ErasedBefore;
import io.github.tewatashi.fact.RegistryFact.Erased;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.OfficeRecord;
import io.github.tewatashi.rule.CustodyEnd;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What may be erased (S3). */
final class RetentionDecisions {

    /** A certificate, and how its custody ended, if it did. */
    record Candidate(CertificateRecord row, CustodyEnd end) {}

    private RetentionDecisions() {}

    static Decision erase(Command command, Candidate candidate, RetentionRule rule) {
        CertificateRecord row = candidate.row();
        Facts facts = Facts.in(row.office(), command);
        return hindrance(candidate, rule, command.at())
                .map(reason -> facts.say(CertificateRefused.of(row.id(), reason), row))
                .orElseGet(() -> facts.say(erased(row, rule), row))
                .happen();
    }

    /** Erases those of the candidates whose custody ended before a day; nothing is said of the others. */
    static Decision eraseAll(
            Command command, OfficeId office, List<Candidate> candidates, LocalDate before, RetentionRule rule) {
        List<CertificateRecord> over = candidates.stream()
                .filter(candidate -> hindrance(candidate, rule, command.at()).isEmpty())
                .filter(candidate -> rule.day(candidate.end().at()).isBefore(before))
                .map(Candidate::row)
                .toList();
        if (over.isEmpty()) {
            return Decision.nothing(Reason.RETENTION_NOT_OVER);
        }
        Facts facts = Facts.in(office, command);
        over.forEach(row -> facts.say(erased(row, rule), row));
        return facts.happen();
    }

    /** All that could be erased is erased. */
    static Decision end(Command command, OfficeRecord office, LocalDate before, long certificates) {
        return Facts.in(office.id(), command)
                .say(new ErasedBefore(office.id(), before, certificates), office)
                .happen();
    }

    private static Erased erased(CertificateRecord row, RetentionRule rule) {
        return new Erased(row.id(), rule.period());
    }

    private static Optional<Reason> hindrance(Candidate candidate, RetentionRule rule, Instant now) {
        if (candidate.row().state().held()) {
            return Optional.of(Reason.ON_HOLD);
        }
        Optional<Reason> needed = candidate.end().hindrance(candidate.row().state());
        if (needed.isPresent()) {
            return needed;
        }
        return rule.isOver(candidate.end().at(), now) ? Optional.empty() : Optional.of(Reason.RETENTION_NOT_OVER);
    }
}
