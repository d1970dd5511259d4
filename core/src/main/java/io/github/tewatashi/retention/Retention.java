package io.github.tewatashi.retention;

import com.google.common.collect.Iterators;
import io.github.tewatashi.engine.CommandResult;
import io.github.tewatashi.engine.Engine;
import io.github.tewatashi.fact.OfficeFact.ErasedBefore;
import io.github.tewatashi.fact.RegistryFact.Erased;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.retention.RetentionDecisions.Candidate;
import io.github.tewatashi.rule.CustodyEnd;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.vocabulary.By;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.CertificateRef;
import io.github.tewatashi.vocabulary.CommandId;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.Outcome;
import io.github.tewatashi.vocabulary.Reason;
import io.github.tewatashi.vocabulary.Subject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Erases what is personal once its retention period is over: the face, the holder's id, the salt of the face's
 * digest, the texts by which the certificate is found, and the officers' words in its chain. The certificate's id and
 * the ledger stay, hold nothing personal, and still verify (S8).
 *
 * <p>An erased certificate is none any more: nothing finds it but its id, and what needs a face cannot be done with
 * it. The period runs from the last thing that happened to the paper, by the ledger; what was refused does not count.
 *
 * <p>Copies are out of its reach. A database's write-ahead log, its replicas and its backups keep what they have
 * until they are overwritten. The words with which a slip was unlocked are in the desk's chain, and stay.
 */
public final class Retention {

    /** How many certificates one commit erases: a change is kept in memory as a whole. */
    private static final int BATCH = 200;

    private final Engine engine;
    private final RetentionRule rule;

    /** Given out by {@code Tewatashi}. */
    public Retention(Store store, Clock clock, RetentionRule rule) {
        this.engine = new Engine(store, clock);
        this.rule = rule;
    }

    /**
     * Erases what is personal of one certificate. There is no way back.
     *
     * @return the certificate's id; refused with {@link Reason#ERASED} if it was erased by another command, with
     *     {@link Reason#ON_HOLD}, {@link Reason#STILL_IN_CUSTODY}, {@link Reason#INCIDENT_OPEN} or
     *     {@link Reason#RETENTION_NOT_OVER}
     */
    public Outcome<CertificateId> erase(CertificateRef certificate, By by) {
        return engine.onCertificate(
                        certificate.id(), by, (command, row) -> RetentionDecisions.erase(command, candidate(row), rule))
                .outcome(Erased.class, Erased::certificate);
    }

    /**
     * Erases what is personal of every certificate of an office whose custody ended before a day and whose period is
     * over. A certificate that {@link #erase} would refuse is left out. The certificates are streamed and erased a
     * few hundred at a time; after an interruption the command goes on where it was when it is repeated under the
     * same id.
     *
     * @param day the first day on which an end of custody is too late
     * @return what was erased under the command's id, before and after interruptions; refused with
     *     {@link Reason#CONTENDED} only
     */
    public Outcome<Erasures> eraseEndedBefore(OfficeId office, LocalDate day, By by) {
        CommandId whole = by.command();
        // What the command has ended with is its answer for good: what ended since is another command's.
        long erased = engine.store().entries(whole).isEmpty() ? new Batches(office, day, by, whole).eraseAll() : 0;
        return engine.run(
                        whole,
                        by,
                        command ->
                                RetentionDecisions.end(command, engine.store().office(office), day, erased))
                .outcome(happened -> happened.entry(ErasedBefore.class).flatMap(Retention::erasures));
    }

    private static Optional<Erasures> erasures(LedgerEntry entry) {
        return entry.fact(ErasedBefore.class)
                .map(fact -> new Erasures(fact.office(), fact.before(), fact.certificates(), entry.at()));
    }

    /** The commits of one command, each under an id that is made from the command's. */
    private final class Batches {

        private final OfficeId office;
        private final LocalDate before;
        private final By by;
        private final CommandId whole;
        private int commits;
        private long erased;

        Batches(OfficeId office, LocalDate before, By by, CommandId whole) {
            this.office = office;
            this.before = before;
            this.by = by;
            this.whole = whole;
        }

        /** How many certificates the command erased by now. */
        long eraseAll() {
            // Nothing to erase: counts what was erased before an interruption.
            erase(List.of());
            try (Stream<CertificateRecord> rows = engine.store().certificates(office)) {
                Iterator<CertificateId> ended = rows.filter(row -> CustodyEnd.isOver(row.state()))
                        .map(CertificateRecord::id)
                        .iterator();
                Iterators.partition(ended, BATCH).forEachRemaining(this::erase);
            }
            return erased;
        }

        /** Erases a batch; what was done before under an id was another batch, and this one goes to the next id. */
        private void erase(List<CertificateId> batch) {
            boolean other = true;
            while (other) {
                CommandResult result = engine.run(
                        new CommandId(whole.derive("erasure-" + commits)),
                        by,
                        command -> RetentionDecisions.eraseAll(command, office, candidates(batch), before, rule));
                other = false;
                if (result instanceof CommandResult.Happened happened) {
                    other = happened.before();
                    erased += happened.entries().size();
                    commits++;
                }
            }
        }
    }

    private List<Candidate> candidates(List<CertificateId> ids) {
        return ids.stream()
                .map(engine.store()::certificate)
                .flatMap(Optional::stream)
                .map(this::candidate)
                .toList();
    }

    private Candidate candidate(CertificateRecord row) {
        CustodyEnd end = new CustodyEnd();
        if (CustodyEnd.isOver(row.state())) {
            try (Stream<LedgerEntry> chain = engine.store().chain(Subject.of(row.id()))) {
                chain.forEach(end::next);
            }
        }
        return new Candidate(row, end);
    }
}
