package io.github.tewatashi.office;

import io.github.tewatashi.fact.CertificateFact;
import io.github.tewatashi.fact.DispatchFact;
import io.github.tewatashi.fact.EncounterContext;
import io.github.tewatashi.fact.Fact;
import io.github.tewatashi.fact.HandOverFact;
import io.github.tewatashi.ledger.Chain;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.ledger.Remark;
import io.github.tewatashi.office.TestOffice.Visitor;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.Change;
import io.github.tewatashi.record.PaperRecord;
import io.github.tewatashi.store.Committed;
import io.github.tewatashi.vocabulary.CertificateRef;
import io.github.tewatashi.vocabulary.CommandId;
import io.github.tewatashi.vocabulary.DeskName;
import io.github.tewatashi.vocabulary.Digest;
import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.Movement;
import io.github.tewatashi.vocabulary.Place;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Writes what no command of the library would: rows and entries that belong together, and rules that are broken. What
 * is written is a fact as any other, so that the books are whole and only what happened is wrong.
 */
public final class ByHand {

    private final TestOffice office;

    ByHand(TestOffice office) {
        this.office = office;
    }

    /** Says that something happened to a paper, whatever the rules say of it. */
    public void say(CertificateRef paper, CertificateFact fact) {
        CertificateRecord row = office.store.certificate(paper.id()).orElseThrow();
        CommandId command = office.next();
        Instant at = office.clock.instant();
        Optional<String> words = fact instanceof Fact.Explained ? Optional.of(TestOffice.WORDS) : Optional.empty();
        LedgerEntry entry = new LedgerEntry(
                        LedgerEntry.FORMAT,
                        row.chain().length() + 1,
                        TestOffice.OFFICE,
                        fact,
                        TestOffice.OFFICER,
                        words.map(said -> Remark.digest(command, said)),
                        at,
                        command,
                        0,
                        row.chain().head(),
                        Digest.NONE)
                .sealed();
        PaperRecord after = (PaperRecord) row.after(fact, TestOffice.OFFICER).chained(Chain.after(entry));
        Change change =
                new Change(command, TestOffice.OFFICE, at, List.of(after), List.of(), List.of(entry), List.of(), words);
        if (office.store.commit(change) != Committed.DONE) {
            throw new AssertionError("not written");
        }
    }

    /** A paper travels to the session that its slip is for, whatever speaks against it. */
    public void dispatch(Visitor paper) {
        Movement movement =
                new Movement(office.place(paper), Place.tray(paper.slip().session()));
        say(
                paper,
                new DispatchFact.Dispatched(
                        paper.id(), paper.slip().session(), paper.slip().number(), movement));
    }

    /** Somebody takes a paper away from the desk, whatever slip and name were, and it is said to be received. */
    public void handOver(Visitor paper) {
        EncounterContext context = new EncounterContext(
                office.session.id(),
                new DeskName("desk 1"),
                new EncounterId("by hand " + office.next()),
                paper.slip().number(),
                paper.id(),
                Optional.empty());
        Place hand = Place.handedOver(context.encounter());
        say(paper, new HandOverFact.HandedOver(context, new Movement(office.place(paper), hand)));
        say(paper, new HandOverFact.Received(context, new Movement(hand, Place.HOLDER)));
    }
}
