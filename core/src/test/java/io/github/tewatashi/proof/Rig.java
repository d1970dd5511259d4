package io.github.tewatashi.proof;

import io.github.tewatashi.Tewatashi;
import io.github.tewatashi.certificate.Face;
import io.github.tewatashi.certificate.PaperReading;
import io.github.tewatashi.close.Closing;
import io.github.tewatashi.colour.SlipColour;
import io.github.tewatashi.desk.Desk;
import io.github.tewatashi.match.MatchPolicy;
import io.github.tewatashi.serial.SerialAllocator;
import io.github.tewatashi.vocabulary.By;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.CommandId;
import io.github.tewatashi.vocabulary.DeskName;
import io.github.tewatashi.vocabulary.HolderId;
import io.github.tewatashi.vocabulary.SessionId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The library on a store that can be put back to any state; one for each thread that searches. */
final class Rig {

    /**
     * What a world is built on.
     *
     * @param store a store; honest, or one that lies for a twin
     * @param serials which numbers slips get
     * @param policy the caller's own rule
     * @param faces what is printed on the papers
     * @param cards the slips as officers may read them
     */
    record Parts(
            Supplier<SnapshotStore> store,
            SerialAllocator serials,
            MatchPolicy policy,
            IntFunction<Face> faces,
            List<Card> cards) {}

    private static final Clock NOON = Clock.fixed(Instant.parse("2025-09-22T03:00:00Z"), ZoneOffset.UTC);

    private static final List<LocalDate> DAYS = List.of(LocalDate.of(2025, 9, 22), LocalDate.of(2025, 10, 6));

    private final SnapshotStore store;
    private final Tewatashi tewatashi;
    private final Parts parts;
    private final List<CertificateId> certificates;
    private final List<SessionId> sessions;
    private final List<DeskName> desks = List.of(new DeskName("desk 1"), new DeskName("desk 2"));
    private final List<SlipColour> colours;
    private final Snapshot start;

    Rig(Parts parts) {
        this.parts = parts;
        store = parts.store().get();
        tewatashi = Tewatashi.on(store)
                .clock(NOON)
                .serials(parts.serials())
                .policy(parts.policy())
                .build();
        sessions = IntStream.range(0, 2)
                .mapToObj(i -> tewatashi
                        .sessions()
                        .schedule(
                                Cast.OFFICE,
                                DAYS.get(i),
                                "hall",
                                By.officer(Cast.OFFICER, new CommandId("schedule" + i)))
                        .orThrow()
                        .id())
                .toList();
        certificates = IntStream.range(0, Cast.PEOPLE)
                .mapToObj(i -> tewatashi
                        .registry()
                        .register(
                                Cast.OFFICE,
                                new HolderId("holder" + i),
                                parts.faces().apply(i),
                                By.officer(Cast.OFFICER, new CommandId("register" + i)))
                        .orThrow()
                        .id())
                .toList();
        colours = sessions.stream()
                .map(id -> tewatashi.sessions().find(id).orElseThrow().colour())
                .toList();
        start = store.now();
    }

    Snapshot start() {
        return start;
    }

    SnapshotStore store() {
        return store;
    }

    Tewatashi tewatashi() {
        return tewatashi;
    }

    List<Card> cards() {
        return parts.cards();
    }

    CertificateId certificate(int person) {
        return certificates.get(Math.min(person, Cast.PEOPLE - 1));
    }

    int person(CertificateId certificate) {
        return certificates.indexOf(certificate);
    }

    SessionId session(int index) {
        return sessions.get(index);
    }

    int sessionIndex(SessionId id) {
        return sessions.indexOf(id);
    }

    DeskName desk(int index) {
        return desks.get(index);
    }

    int deskIndex(DeskName name) {
        return desks.indexOf(name);
    }

    SlipColour colour(int session) {
        return colours.get(session);
    }

    Desk at(int desk) {
        return tewatashi.desk(sessions.get(1), desks.get(desk).value());
    }

    Closing closing(int session) {
        return tewatashi.closing(sessions.get(session));
    }

    LocalDate birthDate(int person) {
        return person == Cast.NOBODY
                ? LocalDate.of(1950, 1, 1)
                : parts.faces().apply(person).birthDate();
    }

    boolean sameBirthDate(int one, int other) {
        return birthDate(one).equals(birthDate(other));
    }

    PaperReading paper(int person) {
        return PaperReading.of(
                person == Cast.NOBODY
                        ? "0000000-999999-9"
                        : parts.faces().apply(person).paperNumber().value());
    }
}
