package io.github.tewatashi.cli.then;

import io.github.tewatashi.cli.day.Bookings;
import io.github.tewatashi.cli.day.DeskStep;
import io.github.tewatashi.cli.day.Transcript;
import io.github.tewatashi.cli.day.TrayEnd;
import io.github.tewatashi.cli.input.DayEvent;
import io.github.tewatashi.cli.input.DayListener;
import io.github.tewatashi.cli.input.PaperId;
import io.github.tewatashi.cli.input.Roster;
import io.github.tewatashi.cli.input.Visit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The procedure of 2025-10-06: the officer looks at the number on the slip, takes the paper that bears it and hands it
 * over.
 *
 * <ul>
 *   <li>Whoever is moved to another session keeps the slip, and the paper with its old number goes along.
 *   <li>An absence call changes nothing: the paper travels all the same.
 *   <li>Neither the slip's date nor the name is looked at; the person does not check the paper.
 *   <li>Where the log says which paper was picked, that one goes out, if it is still there: a paper that went home an
 *       hour ago cannot be picked again, and then the number on the slip decides.
 *   <li>After the session nobody counts; what is left goes back to the safe.
 * </ul>
 *
 * <p>Pure: the same roster and events give the same transcript.
 */
public final class NumberOnly implements DayListener {

    /** The code for turning somebody away: no paper in the tray bears the number on the slip. */
    public static final String NOTHING_BEARS_THE_NUMBER = "NOTHING_BEARS_THE_NUMBER";

    private final Roster roster;
    private final Bookings book;
    private final Set<PaperId> gone = new HashSet<>();
    private Tray tray = new Tray(LocalDate.MIN);
    private final List<DeskStep> desk = new ArrayList<>();
    private final List<TrayEnd> trays = new ArrayList<>();

    private NumberOnly(Roster roster) {
        this.roster = roster;
        this.book = new Bookings(roster);
    }

    /** The day of {@code events}, as it was done then. */
    public static Transcript play(Roster roster, List<DayEvent> events) {
        NumberOnly office = new NumberOnly(roster);
        for (DayEvent event : events) {
            event.tell(office.book);
            event.tell(office);
        }
        return new Transcript(office.desk, office.trays);
    }

    @Override
    public void rescheduled(DayEvent.Reschedule event) {}

    @Override
    public void calledAbsent(DayEvent.AbsenceCall event) {}

    @Override
    public void dispatched(DayEvent.Dispatch event) {
        tray = new Tray(event.session());
        roster.lines().stream()
                .filter(line -> book.sessionOf(line.paper()).equals(event.session()))
                .filter(line -> !gone.contains(line.paper()))
                .forEach(tray::put);
    }

    @Override
    public void arrived(DayEvent.Arrive event) {
        Visit visit = event.visit();
        Optional<PaperId> picked = visit.held().filter(tray::holds).or(() -> tray.bearing(visit.slipNumber()));
        picked.ifPresent(this::handOut);
        desk.add(picked.<DeskStep>map(paper -> new DeskStep.HandedOver(event, paper))
                .orElseGet(() -> new DeskStep.TurnedAway(event, NOTHING_BEARS_THE_NUMBER)));
    }

    private void handOut(PaperId paper) {
        tray.take(paper);
        gone.add(paper);
    }

    @Override
    public void closed(DayEvent.Close event) {
        trays.add(new TrayEnd(event, tray.papers(), false, List.of()));
    }
}
