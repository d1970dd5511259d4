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

    /**
     * A certificate, and how its custody ended, if it did.
     *
     * @param session the day of the session at which it was received last, if it was received
     */
    record Candidate(CertificateRecord row, CustodyEnd end, Optional<LocalDate> session) {

        /** The day on which custody ended: by the ledger, and never before the session, whatever a clock said. */
        LocalDate day(RetentionRule rule) {
            LocalDate told = rule.day(end.at());
            return session.filter(told::isBefore).orElse(told);
        }
    }

    private RetentionDecisions() {}

    /**
     * Erases one.
     *
     * @param shown the latest day of the office's closed sessions, empty if there is none
     */
    static Decision erase(Command command, Candidate candidate, RetentionRule rule, Optional<LocalDate> shown) {
        CertificateRecord row = candidate.row();
        Facts facts = Facts.in(row.office(), command);
        return hindrance(candidate, rule, command.at(), shown)
                .map(reason -> facts.say(CertificateRefused.of(row.id(), reason), row))
                .orElseGet(() -> facts.say(erased(row, rule), row))
                .happen();
    }

    /** Erases those of the candidates whose custody ended before a day; nothing is said of the others. */
    static Decision eraseAll(
            Command command,
            OfficeId office,
            List<Candidate> candidates,
            LocalDate before,
            RetentionRule rule,
            Optional<LocalDate> shown) {
        List<CertificateRecord> over = candidates.stream()
                .filter(candidate ->
                        hindrance(candidate, rule, command.at(), shown).isEmpty())
                .filter(candidate -> candidate.day(rule).isBefore(before))
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

    private static Optional<Reason> hindrance(
            Candidate candidate, RetentionRule rule, Instant now, Optional<LocalDate> shown) {
        if (candidate.row().state().held()) {
            return Optional.of(Reason.ON_HOLD);
        }
        Optional<Reason> needed = candidate.end().hindrance(candidate.row().state());
        if (needed.isPresent()) {
            return needed;
        }
        LocalDate end = candidate.day(rule);
        // There is no way back: a clock that is ahead is not enough. People named the day of a session, and were there.
        boolean over = rule.isOver(end, now)
                && shown.filter(day -> rule.isOver(end, day)).isPresent();
        return over ? Optional.empty() : Optional.of(Reason.RETENTION_NOT_OVER);
    }
}
