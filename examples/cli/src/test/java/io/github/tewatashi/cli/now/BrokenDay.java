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
import io.github.tewatashi.incident.Confirmation;
import io.github.tewatashi.incident.Filing;
import io.github.tewatashi.incident.Incident;
import io.github.tewatashi.incident.IncidentSource;
import io.github.tewatashi.incident.Person;
import io.github.tewatashi.ledger.Details;
import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.Draft;
import io.github.tewatashi.record.Standing;
import io.github.tewatashi.serial.SerialAllocators;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.store.Committed;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.words.CommandId;
import io.github.tewatashi.words.DeskName;
import io.github.tewatashi.words.EncounterId;
import io.github.tewatashi.words.IncidentId;
import io.github.tewatashi.words.OfficerId;
import io.github.tewatashi.words.Place;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.function.UnaryOperator;

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
            write(
                    Event.DISPATCHED,
                    row -> row.dispatched(row.booking().orElseThrow().session()),
                    with());
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
        EncounterId encounter = new EncounterId("by-hand");
        DeskName name = new DeskName("1");
        write(
                Event.HANDED_OVER,
                row -> row.moved(Place.handedOver(encounter)),
                with().desk(name).encounter(encounter));
        write(Event.RECEIVED, row -> row.moved(Place.HOLDER), with().desk(name).encounter(encounter));
        papers.give(B);
    }

    private Incident after() {
        clock.set(A_SAYS_SO);
        IncidentId id = tewatashi
                .incidents()
                .suspect(certificate(), IncidentSource.BROUGHT_BY_ANOTHER, OFFICE, "A telephoned", command())
                .orThrow()
                .id();
        var incidents = tewatashi.incidents();
        clock.set(A_SAYS_SO.plusMinutes(20));
        var confirmed = incidents
                .confirm(id, Confirmation.WRONG_PERSON, OFFICE, "A read the number out", command())
                .orThrow();
        clock.set(A_SAYS_SO.plusHours(3));
        var recovered = incidents
                .recover(id, PaperReading.of(B.value()), OFFICE, "fetched from A", command())
                .orThrow();
        var recipient = incidents
                .tell(id, Person.RECIPIENT, OFFICE, "apologised at the door", command())
                .orThrow();
        clock.set(A_SAYS_SO.plusHours(5));
        var owner = incidents
                .tell(id, Person.OWNER, OFFICE, "apologised at home", command())
                .orThrow();
        clock.set(A_SAYS_SO.plusHours(7));
        return incidents
                .file(id, Filing.PRELIMINARY, OFFICE, "by the form", command())
                .orThrow();
    }

    private Certificate certificate() {
        return tewatashi
                .registry()
                .find(WithTewatashi.OFFICE, new PaperNumber(B.value()))
                .orElseThrow();
    }

    private Details.Builder with() {
        return Details.with()
                .officer(DESK)
                .session(store.sessions(WithTewatashi.OFFICE)
                        .filter(session -> session.date().equals(THE_DAY))
                        .findFirst()
                        .orElseThrow()
                        .session())
                .serial(new SerialNumber(100));
    }

    /** Writes what no command of the library would. */
    private void write(Event event, UnaryOperator<Standing> next, Details.Builder said) {
        CertificateRecord row = store.certificate(certificate().id()).orElseThrow();
        Standing after = next.apply(row.standing());
        Draft draft = new Draft(command(), WithTewatashi.OFFICE, clock.instant());
        draft.write(
                row.standing(after).log(draft, event, said.moved(row.standing().place(), after.place())));
        if (store.commit(draft.done()) != Committed.DONE) {
            throw new AssertionError("not written");
        }
    }

    private CommandId command() {
        return commands.before("by-hand", String.valueOf(++byHand));
    }
}
