package io.github.tewatashi.storage.jdbc.fault;

import io.github.tewatashi.Tewatashi;
import io.github.tewatashi.fact.RegistryFact;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.SearchKeys;
import io.github.tewatashi.record.SlipRecord;
import io.github.tewatashi.sessions.HandoutSession;
import io.github.tewatashi.sessions.Slip;
import io.github.tewatashi.store.Committed;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.store.contract.ChangeBuilder;
import io.github.tewatashi.store.contract.Rows;
import io.github.tewatashi.store.contract.Samples;
import io.github.tewatashi.vocabulary.By;
import io.github.tewatashi.vocabulary.CommandId;
import io.github.tewatashi.vocabulary.Movement;
import io.github.tewatashi.vocabulary.OfficerId;
import io.github.tewatashi.vocabulary.Outcome;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.SessionId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An office with many papers, before, during and after a day of many sessions. */
final class Hall {

    static final OfficerId OFFICER = Samples.OFFICER;

    /** So many papers are registered with one commit. */
    private static final int AT_ONCE = 500;

    private final Store store;
    private final Tewatashi tewatashi;

    Hall(Store store, History history) {
        this.store = store;
        this.tewatashi = Tewatashi.on(store).clock(history.clock()).build();
    }

    Tewatashi tewatashi() {
        return tewatashi;
    }

    Store store() {
        return store;
    }

    /** Registers papers {@code first} to {@code end}, and plans a session for every {@code perSession} of them. */
    void open(int first, int end, int perSession) {
        for (int from = first; from < end; from += AT_ONCE) {
            ChangeBuilder change = new ChangeBuilder(Samples.OFFICE, new CommandId("register-" + from), History.at(0));
            for (int i = from; i < Math.min(end, from + AT_ONCE); i++) {
                register(change, i);
            }
            if (store.commit(change.done()) != Committed.DONE) {
                throw new IllegalStateException("papers were there already");
            }
        }
        for (int session = first / perSession; session * perSession < end; session++) {
            HandoutSession planned = tewatashi
                    .sessions()
                    .schedule(Samples.OFFICE, Samples.DAY.plusDays(session), "hall", by(command("schedule", session)))
                    .orThrow();
            if (!planned.id().equals(session(session))) {
                throw new IllegalStateException("a session's id is that of its command");
            }
        }
    }

    private static void register(ChangeBuilder change, int index) {
        CertificateRecord paper =
                Samples.certificate(Samples.OFFICE, Wanted.id(index).value(), Wanted.face(index));
        Movement movement = new Movement(Place.ISSUER, Place.safe(Samples.OFFICE));
        CertificateRecord registered =
                change.append(paper, new RegistryFact.Registered(paper.id(), movement, paper.faceDigest()));
        change.write(registered).findBy(registered.id(), SearchKeys.of(registered));
    }

    private static CommandId command(String what, int number) {
        return new CommandId(what + "-" + number);
    }

    private static By by(CommandId command) {
        return By.officer(OFFICER, command);
    }

    private static SessionId session(int number) {
        return new SessionId(command("schedule", number).derive("session"));
    }

    /** A client books one paper, and learns the number of its slip. */
    void book(Client client, int index, int perSession) {
        CommandId command = command("book", index);
        client.command(
                Request.BOOK,
                Wanted.id(index).value(),
                "",
                command,
                () -> tewatashi.sessions().book(() -> Wanted.id(index), () -> session(index / perSession), by(command)),
                Hall::number);
    }

    private static Said number(Outcome<Slip> booked) {
        return booked.fold(
                slip -> Said.done(slip.number().toString()),
                refusal -> Said.refused(refusal.reason().name()));
    }

    /** Those of papers {@code first} to {@code end} that are booked travel to their sessions. */
    void dispatch(int first, int end, int perSession) {
        for (int session = first / perSession; session * perSession < end; session++) {
            SessionId id = session(session);
            var unused = tewatashi.dispatch(() -> id, By.once(OFFICER)).orThrow();
        }
    }

    /** All that is wanted from paper {@code first} to {@code end}, by index, as the store has it. */
    List<Wanted> wanted(int first, int end) {
        return wanted().stream()
                .filter(paper -> paper.index() >= first && paper.index() < end)
                .toList();
    }

    /** All that is wanted, by index, as the store has it. */
    List<Wanted> wanted() {
        Map<SessionId, HandoutSession> sessions = tewatashi.sessions().of(Samples.OFFICE).stream()
                .collect(Collectors.toMap(HandoutSession::id, Function.identity()));
        return Rows.list(store.slips(Samples.OFFICE)).stream()
                .map(slip -> wanted(slip, sessions.get(slip.session())))
                .sorted(Comparator.comparingInt(Wanted::index))
                .toList();
    }

    private static Wanted wanted(SlipRecord slip, HandoutSession session) {
        String id = slip.certificate().value();
        return new Wanted(
                Integer.parseInt(id.substring(id.indexOf('-') + 1)),
                session,
                slip.number().toString());
    }

    /** Looks where every paper is, as the last of all clients. */
    void lookAtAll(Client auditor, List<Wanted> papers) {
        papers.forEach(paper -> look(auditor, paper));
    }

    String look(Client client, Wanted paper) {
        return client.look(
                paper.id().value(),
                () -> tewatashi.registry().place(paper::id).map(Custody::of).orElse("NOWHERE"),
                Said::done);
    }

    List<LedgerEntry> ledger() {
        return Rows.list(store.ledger(Samples.OFFICE));
    }
}
