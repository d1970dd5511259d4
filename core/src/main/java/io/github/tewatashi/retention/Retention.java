package io.github.tewatashi.retention;

import com.google.common.collect.Iterators;
import io.github.tewatashi.engine.Engine;
import io.github.tewatashi.engine.Ran;
import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.ledger.Subject;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.retention.RetentionDecisions.Candidate;
import io.github.tewatashi.words.CertificateId;
import io.github.tewatashi.words.CertificateRef;
import io.github.tewatashi.words.CommandId;
import io.github.tewatashi.words.OfficeId;
import io.github.tewatashi.words.OfficerId;
import io.github.tewatashi.words.Outcome;
import io.github.tewatashi.words.Reason;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Erases what is personal once its retention period is over: the face, the holder's id, the salt of the face's digest,
 * the texts by which the certificate is found, and the officers' words in its chain. The certificate's id and the ledger
 * stay, hold nothing personal, and still verify (S8).
 *
 * <p>An erased certificate is none any more: nothing finds it but its id, and what needs a face cannot be done with it.
 * The period runs from the last thing that happened to the paper, by the ledger; what was refused does not count.
 *
 * <p>What it cannot reach: copies. A database's write-ahead log, its replicas and its backups keep what they have until
 * they are overwritten. The words with which a slip was unlocked are in the desk's chain, and stay.
 */
public final class Retention {

    /** How many certificates one commit erases: a change is kept in memory as a whole. */
    private static final int BATCH = 200;

    private final Engine engine;
    private final RetentionRule rule;

    /** Given out by {@code Tewatashi}. */
    public Retention(Engine engine, RetentionRule rule) {
        this.engine = engine;
        this.rule = rule;
    }

    /** As {@link #erase(CertificateRef, OfficerId, CommandId)}, never to be repeated. */
    public Outcome<CertificateId> erase(CertificateRef certificate, OfficerId officer) {
        return erase(certificate, officer, CommandId.random());
    }

    /**
     * Erases one certificate. There is no way back.
     *
     * @return its id; refused with {@link Reason#STILL_IN_CUSTODY}, {@link Reason#INCIDENT_OPEN}, {@link Reason#ON_HOLD},
     *     {@link Reason#RETENTION_NOT_OVER}, {@link Reason#ERASED} or {@link Reason#UNKNOWN_CERTIFICATE}
     */
    public Outcome<CertificateId> erase(CertificateRef certificate, OfficerId officer, CommandId command) {
        CertificateId id = certificate.id();
        return engine.onCertificate(
                        id, command, (draft, row) -> RetentionDecisions.erase(draft, candidate(row), officer, rule))
                .about(id)
                .outcome(Event.ERASED, kept -> id);
    }

    /** As {@link #eraseEndedBefore(OfficeId, LocalDate, OfficerId, CommandId)}, never to be repeated. */
    public Outcome<Erasures> eraseEndedBefore(OfficeId office, LocalDate day, OfficerId officer) {
        return eraseEndedBefore(office, day, officer, CommandId.random());
    }

    /**
     * Erases every certificate of an office whose custody ended before a day and whose period is over. What hinders an
     * erasure leaves that certificate out. The certificates are streamed and erased a few hundred at a time; interrupted,
     * it goes on where it was when it is repeated under the same id.
     *
     * @return what was erased under this id; refused with {@link Reason#CONTENDED} only
     */
    public Outcome<Erasures> eraseEndedBefore(OfficeId office, LocalDate day, OfficerId officer, CommandId command) {
        if (engine.store().entries(command).isEmpty()) {
            Tally tally = new Tally(command);
            try (Stream<CertificateRecord> rows = engine.store().certificates(office)) {
                Iterator<CertificateId> ended = rows.filter(row -> CustodyEnd.isOver(row.standing()))
                        .map(CertificateRecord::id)
                        .iterator();
                Iterators.partition(ended, BATCH).forEachRemaining(batch -> erase(office, batch, day, officer, tally));
            }
            return end(office, day, officer, command, tally.erased);
        }
        return end(office, day, officer, command, 0);
    }

    /** What one command erased so far, and the id under which it goes on. */
    private final class Tally {

        private final CommandId whole;
        private int batches;
        private long erased;

        Tally(CommandId whole) {
            this.whole = whole;
            for (List<LedgerEntry> earlier = entries(); !earlier.isEmpty(); earlier = entries()) {
                next(earlier);
            }
        }

        CommandId command() {
            return new CommandId(whole.derive("erasure-" + batches));
        }

        void next(List<LedgerEntry> entries) {
            erased += entries.size();
            batches++;
        }

        private List<LedgerEntry> entries() {
            return engine.store().entries(command());
        }
    }

    /** Until nothing of the batch is left to erase: a batch that somebody else did under this id is not this one. */
    private void erase(OfficeId office, List<CertificateId> batch, LocalDate day, OfficerId officer, Tally tally) {
        while (batchOnce(office, batch, day, officer, tally.command()) instanceof Ran.Kept kept) {
            tally.next(kept.entries());
        }
    }

    private Ran batchOnce(
            OfficeId office, List<CertificateId> batch, LocalDate day, OfficerId officer, CommandId command) {
        return engine.run(
                command,
                () -> RetentionDecisions.eraseAll(
                        engine.draft(command, office),
                        batch.stream()
                                .map(engine.store()::certificate)
                                .flatMap(Optional::stream)
                                .map(this::candidate)
                                .toList(),
                        day,
                        officer,
                        rule));
    }

    private Outcome<Erasures> end(OfficeId office, LocalDate day, OfficerId officer, CommandId command, long erased) {
        return engine.run(
                        command,
                        () -> RetentionDecisions.end(
                                engine.draft(command, office), engine.store().office(office), day, erased, officer))
                .outcome(Event.ERASED_BEFORE, kept -> erasures(kept.first()));
    }

    private static Erasures erasures(LedgerEntry entry) {
        List<String> codes = entry.details().codes();
        return new Erasures(entry.office(), LocalDate.parse(codes.get(0)), Long.parseLong(codes.get(1)), entry.at());
    }

    private Candidate candidate(CertificateRecord row) {
        CustodyEnd end = new CustodyEnd();
        if (CustodyEnd.isOver(row.standing())) {
            try (Stream<LedgerEntry> chain = engine.store().chain(Subject.of(row.id()))) {
                chain.forEach(end::next);
            }
        }
        return new Candidate(row, end);
    }
}
