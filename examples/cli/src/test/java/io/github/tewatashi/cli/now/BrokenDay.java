package io.github.tewatashi.cli.now;

import io.github.tewatashi.Tewatashi;
import io.github.tewatashi.certificate.Certificate;
import io.github.tewatashi.certificate.PaperNumber;
import io.github.tewatashi.certificate.PaperReading;
import io.github.tewatashi.cli.input.DayEvent;
import io.github.tewatashi.cli.input.DayLog;
import io.github.tewatashi.cli.input.PaperId;
import io.github.tewatashi.cli.input.Roster;
import io.github.tewatashi.cli.input.RosterFile;
import io.github.tewatashi.cli.input.RosterLine;
import io.github.tewatashi.fact.CertificateFact;
import io.github.tewatashi.fact.DispatchFact;
import io.github.tewatashi.fact.EncounterContext;
import io.github.tewatashi.fact.HandOverFact;
import io.github.tewatashi.incident.Incident;
import io.github.tewatashi.ledger.Chain;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.Change;
import io.github.tewatashi.serial.SerialAllocators;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.store.Committed;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.vocabulary.By;
import io.github.tewatashi.vocabulary.CommandId;
import io.github.tewatashi.vocabulary.Confirmation;
import io.github.tewatashi.vocabulary.DeskName;
import io.github.tewatashi.vocabulary.Digest;
import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.Filing;
import io.github.tewatashi.vocabulary.IncidentId;
import io.github.tewatashi.vocabulary.IncidentSource;
import io.github.tewatashi.vocabulary.Movement;
import io.github.tewatashi.vocabulary.OfficerId;
import io.github.tewatashi.vocabulary.Person;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.SessionId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The bundled day of 2025-10-06 with the rules broken by hand in the recorded way, and the day after: numbers restart,
 * the absentee's paper travels, slip "100" meets paper "100" without a name, nobody counts, and A says so on the next
 * day. Everybody else is served by the library.
 */
public final class BrokenDay {

    /** Who came with the old slip; and who had phoned in absent, and whose paper it was. */
    public static final PaperId A = new PaperId("0692749-000125-3");

    public static final PaperId B = new PaperId("0633469-000196-0");

    private static final LocalDate THE_DAY = LocalDate.of(2025, 10, 6);
    /** The notice says "the next day"; the hour is made up. */
    private static final LocalDateTime A_SAYS_SO = LocalDateTime.of(2025, 10, 7, 10, 0);

    private static final SerialNumber SLIP_100 = new SerialNumber(100);

    private static final OfficerId DESK = new OfficerId("desk-officer");
    private static final OfficerId OFFICE = new OfficerId("office-officer");

    private final Roster roster = RosterFile.bundled();
    private final DayLog log = DayLog.bundled(roster);
    private final CommandIds commands = CommandIds.of(roster, log, "broken");
    private final DayClock clock = new DayClock(LocalDateTime.of(2025, 9, 1, 9, 0));
    private final Papers papers = new Papers();
    private final Store store;
    private final Tewatashi tewatashi;
    private final Office office;
    private final DeskOfficer desk;
    private int byHand;

    private BrokenDay(Store store) {
        this.store = store;
        tewatashi = Tewatashi.on(store)
                .clock(clock)
                .serials(SerialAllocators.restartingPerSession())
                .build();
        office = new Office(tewatashi, commands, papers);
        desk = new DeskOfficer(tewatashi, commands, papers, clock);
    }

    /** Plays both days into an empty store, and gives the incident as it stands at their end. */
    public static Incident play(Store store) {
        BrokenDay day = new BrokenDay(store);
        day.before();
        day.log.events().forEach(day::next);
        return day.after();
    }

    private void before() {
        roster.sessions().forEach(office::schedule);
        roster.lines().forEach(office::register);
        roster.lines().stream()
                .sorted(Comparator.comparing(RosterLine::sessionDate).thenComparing(RosterLine::number))
                .forEach(office::book);
    }

    private void next(DayEvent event) {
        clock.set(event.at());
        if (event instanceof DayEvent.Close) {
            return;
        }
        if (event instanceof DayEvent.Dispatch) {
            // The paper of the absentee is taken along with the others.
            write(new DispatchFact.Dispatched(certificate().id(), session(), SLIP_100, from(Place.tray(session()))));
            papers.carry(B);
        }
        event.tell(office);
        if (event instanceof DayEvent.Arrive arrival) {
            RosterLine self = roster.line(log.oracle().whoCame(arrival));
            if (self.paper().equals(A)) {
                slipMeetsPaper();
            } else {
                desk.serve(office.openSession(), arrival, new Visitor(self, arrival.visit(), office.slips()));
            }
        }
    }

    /** Nobody has A state a name: the number on the slip is that on the paper. */
    private void slipMeetsPaper() {
        EncounterContext context = new EncounterContext(
                session(),
                new DeskName("1"),
                new EncounterId("by-hand"),
                SLIP_100,
                certificate().id(),
                Optional.empty());
        write(new HandOverFact.HandedOver(context, from(Place.handedOver(context.encounter()))));
        write(new HandOverFact.Received(context, from(Place.HOLDER)));
        papers.give(B);
    }

    private Incident after() {
        clock.set(A_SAYS_SO);
        IncidentId id = tewatashi
                .incidents()
                .suspect(certificate(), IncidentSource.BROUGHT_BY_ANOTHER, by("A telephoned"))
                .orThrow()
                .id();
        var incidents = tewatashi.incidents();
        clock.set(A_SAYS_SO.plusMinutes(20));
        incidents
                .confirm(id, Confirmation.WRONG_PERSON, by("A read the number out"))
                .orThrow();
        clock.set(A_SAYS_SO.plusHours(3));
        incidents.recover(id, PaperReading.of(B.value()), by("fetched from A")).orThrow();
        incidents.tell(id, Person.RECIPIENT, by("apologised at the door")).orThrow();
        clock.set(A_SAYS_SO.plusHours(5));
        incidents.tell(id, Person.OWNER, by("apologised at home")).orThrow();
        clock.set(A_SAYS_SO.plusHours(7));
        return incidents.file(id, Filing.PRELIMINARY, by("by the form")).orThrow();
    }

    private Certificate certificate() {
        return tewatashi
                .registry()
                .find(WithTewatashi.OFFICE, new PaperNumber(B.value()))
                .orElseThrow();
    }

    private SessionId session() {
        try (var sessions = store.sessions(WithTewatashi.OFFICE)) {
            return sessions.filter(session -> session.date().equals(THE_DAY))
                    .findFirst()
                    .orElseThrow()
                    .id();
        }
    }

    private CertificateRecord row() {
        return store.certificate(certificate().id()).orElseThrow();
    }

    /** From where the paper is. */
    private Movement from(Place to) {
        return new Movement(row().state().place(), to);
    }

    /** Writes what no command of the library would. */
    private void write(CertificateFact fact) {
        CertificateRecord row = row();
        LedgerEntry entry = new LedgerEntry(
                        LedgerEntry.FORMAT,
                        row.chain().length() + 1,
                        WithTewatashi.OFFICE,
                        fact,
                        DESK,
                        Optional.empty(),
                        clock.instant(),
                        command(),
                        0,
                        row.chain().head(),
                        Digest.NONE)
                .sealed();
        Change change = new Change(
                entry.command(),
                entry.office(),
                entry.at(),
                List.of(row.chained(Chain.after(entry)).after(fact, DESK)),
                List.of(),
                List.of(entry),
                List.of(),
                Optional.empty());
        if (store.commit(change) != Committed.DONE) {
            throw new AssertionError("not written");
        }
    }

    private By by(String reason) {
        return By.officer(OFFICE, command()).because(reason);
    }

    private CommandId command() {
        return commands.before("by-hand", String.valueOf(++byHand));
    }
}
