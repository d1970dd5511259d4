package io.github.tewatashi.cli.now;

import io.github.tewatashi.Tewatashi;
import io.github.tewatashi.cli.day.Transcript;
import io.github.tewatashi.cli.input.DayEvent;
import io.github.tewatashi.cli.input.DayEvent.Arrive;
import io.github.tewatashi.cli.input.DayEvent.Reschedule;
import io.github.tewatashi.cli.input.DayLog;
import io.github.tewatashi.cli.input.Roster;
import io.github.tewatashi.cli.input.RosterLine;
import io.github.tewatashi.serial.SerialAllocator;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.Reason;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Plays a day through the library. Played again on the same store it does nothing twice and comes out the same; after a
 * break it goes on where it stopped (S9).
 */
public final class WithTewatashi {

    /** The one office of a replay. */
    public static final OfficeId OFFICE = new OfficeId("office");

    private final Roster roster;
    private final DayLog log;
    private final CommandIds commands;
    private final DayClock clock;
    private final Papers papers = new Papers();
    private final Office office;
    private final DeskOfficer desk;

    private WithTewatashi(Roster roster, DayLog log, Store store, Numbering numbering) {
        this.roster = roster;
        this.log = log;
        commands = CommandIds.of(roster, log, numbering.name());
        clock = new DayClock(theDayBefore(log));
        Tewatashi tewatashi =
                Tewatashi.on(store).clock(clock).serials(numbering.allocator()).build();
        office = new Office(tewatashi, commands, papers);
        desk = new DeskOfficer(tewatashi, commands, papers, clock);
    }

    /**
     * How slips are numbered.
     *
     * @param name tells this way from the others
     * @param allocator the library's strategy
     */
    public record Numbering(String name, SerialAllocator allocator) {}

    /**
     * The day of {@code log} with the people of {@code roster}.
     *
     * @throws OtherDayException if the store holds anything that does not belong to this very day; nothing was written
     */
    public static Played play(Roster roster, DayLog log, Store store, Numbering numbering) {
        return new WithTewatashi(roster, log, store, numbering).play(store);
    }

    /**
     * The library's reason that a transcript of this procedure has as its code; empty if the code is not the library's.
     */
    public static Optional<Reason> reason(String code) {
        return code.equals(DeskOfficer.NOT_THEIRS) ? Optional.empty() : Optional.of(Reason.valueOf(code));
    }

    /** Papers were registered and slips sent out before anything of the log happened. */
    private static LocalDateTime theDayBefore(DayLog log) {
        return log.events().get(0).at().toLocalDate().minusDays(1).atTime(9, 0);
    }

    private Played play(Store store) {
        if (!office.isAloneIn(store, dates())) {
            throw new OtherDayException();
        }
        prepare();
        for (DayEvent event : log.events()) {
            clock.set(event.at());
            event.tell(office);
            if (event instanceof Arrive arrival) {
                RosterLine self = roster.line(log.oracle().whoCame(arrival));
                desk.serve(office.openSession(), arrival, new Visitor(self, arrival.visit(), office.slips()));
            }
        }
        return new Played(new Transcript(desk.steps(), office.trays()), office.ends());
    }

    private void prepare() {
        dates().forEach(office::schedule);
        roster.lines().forEach(office::register);
        // In the order of the legacy numbers, so that numbers that restart come out as they were.
        roster.lines().stream()
                .sorted(Comparator.comparing(RosterLine::sessionDate).thenComparing(RosterLine::number))
                .forEach(office::book);
    }

    /** Every session that somebody was ever booked for. One that the log does not open stays scheduled. */
    private SortedSet<LocalDate> dates() {
        SortedSet<LocalDate> dates = new TreeSet<>(roster.sessions());
        for (DayEvent event : log.events()) {
            if (event instanceof Reschedule reschedule) {
                dates.add(reschedule.to());
            }
        }
        return dates;
    }
}
