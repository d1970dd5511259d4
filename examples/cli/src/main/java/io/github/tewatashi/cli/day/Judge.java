package io.github.tewatashi.cli.day;

import io.github.tewatashi.cli.day.DeskStep.HandedOver;
import io.github.tewatashi.cli.day.DeskStep.TurnedAway;
import io.github.tewatashi.cli.day.Outcome.Handing;
import io.github.tewatashi.cli.day.Outcome.LeftOver;
import io.github.tewatashi.cli.day.Outcome.Missing;
import io.github.tewatashi.cli.day.Outcome.Mistake;
import io.github.tewatashi.cli.day.Outcome.Refusal;
import io.github.tewatashi.cli.day.Outcome.Why;
import io.github.tewatashi.cli.input.DayEvent;
import io.github.tewatashi.cli.input.DayEvent.Arrive;
import io.github.tewatashi.cli.input.Oracle;
import io.github.tewatashi.cli.input.PaperId;
import io.github.tewatashi.cli.input.Roster;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says what really came of a transcript, whichever procedure wrote it. The same judge serves all of them. */
public final class Judge {

    private final Oracle oracle;
    /** Who came rightfully, in the order of their coming. */
    private final Set<PaperId> rightful = new LinkedHashSet<>();
    /** Who came at all while a session was open, and to which one. */
    private final Set<Coming> came = new LinkedHashSet<>();
    /** Who had phoned when a session was closed. */
    private final Set<Coming> phoned = new LinkedHashSet<>();

    private record Coming(PaperId person, LocalDate session) {}

    /** A judge of this day. */
    public Judge(Roster roster, List<DayEvent> events, Oracle oracle) {
        this.oracle = oracle;
        Bookings book = new Bookings(roster);
        for (DayEvent event : events) {
            event.tell(book);
            if (event instanceof Arrive arrival) {
                PaperId person = oracle.whoCame(arrival);
                if (book.isExpectedNow(person)) {
                    rightful.add(person);
                }
                book.openSession().ifPresent(session -> came.add(new Coming(person, session)));
            } else if (event instanceof DayEvent.Close close) {
                roster.lines().stream()
                        .filter(line -> book.isAbsent(line.paper()))
                        .forEach(line -> phoned.add(new Coming(line.paper(), close.session())));
            }
        }
    }

    /** What came of the day that {@code transcript} tells. */
    public Outcome judge(Transcript transcript) {
        List<Handing> right = new ArrayList<>();
        List<Handing> wrong = new ArrayList<>();
        List<Refusal> turnedAway = new ArrayList<>();
        List<Mistake> mistakes = new ArrayList<>();
        List<Missing> missing = new ArrayList<>();
        Set<Integer> caught = new LinkedHashSet<>();
        for (DeskStep step : transcript.desk()) {
            Arrive arrival = step.arrival();
            PaperId person = oracle.whoCame(arrival);
            if (step instanceof HandedOver handed) {
                boolean own = handed.paper().equals(person);
                (own ? right : wrong).add(new Handing(handed.paper(), person, arrival.at()));
                if (!own) {
                    Noticed noticed = whenNoticed(handed, transcript);
                    mistakes.add(new Mistake(person, handed.paper(), true, noticed));
                    missing.add(new Missing(handed.paper(), noticed));
                }
            } else if (step instanceof TurnedAway away) {
                turnedAway.add(new Refusal(person, arrival.at(), away.reason()));
                Optional<PaperId> held = arrival.visit().held().filter(paper -> !paper.equals(person));
                // Two steps of one arrival are one mistake.
                if (held.isPresent() && caught.add(arrival.line())) {
                    mistakes.add(new Mistake(person, held.get(), false, new Noticed.AtTheDesk(arrival.at())));
                }
            }
        }
        Set<PaperId> unserved = new LinkedHashSet<>(rightful);
        right.forEach(handing -> unserved.remove(handing.person()));
        return new Outcome(
                right,
                wrong,
                turnedAway,
                leftOver(transcript),
                alsoCounted(missing, transcript),
                mistakes,
                List.copyOf(unserved));
    }

    /**
     * A paper that went to the wrong person is noticed when its holder comes and it is not there; else by a count; else
     * when the person who has it says so, which is the next day at the earliest.
     */
    private Noticed whenNoticed(HandedOver handed, Transcript transcript) {
        LocalDateTime at = handed.arrival().at();
        int line = handed.arrival().line();
        Optional<Noticed> desk = transcript.desk().stream()
                .filter(TurnedAway.class::isInstance)
                .map(DeskStep::arrival)
                .filter(later -> later.line() > line)
                .filter(later -> oracle.whoCame(later).equals(handed.paper()))
                .findFirst()
                .map(later -> new Noticed.AtTheDesk(later.at()));
        return desk.or(() -> transcript.trays().stream()
                        .filter(end -> end.shortOf().contains(handed.paper()))
                        .findFirst()
                        .map(end -> new Noticed.AtTheCount(end.close().at())))
                .orElseGet(() -> new Noticed.NextDay(at.toLocalDate().plusDays(1)));
    }

    private List<LeftOver> leftOver(Transcript transcript) {
        List<LeftOver> all = new ArrayList<>();
        for (TrayEnd end : transcript.trays()) {
            LocalDateTime at = end.close().at();
            Noticed noticed = end.counted()
                    ? new Noticed.AtTheCount(at)
                    : new Noticed.NextDay(at.toLocalDate().plusDays(1));
            for (PaperId paper : end.leftOver()) {
                LocalDate session = end.close().session();
                all.add(new LeftOver(paper, session, why(new Coming(paper, session)), noticed));
            }
        }
        return all;
    }

    private Why why(Coming holder) {
        if (came.contains(holder)) {
            return Why.HOLDER_CAME;
        }
        return phoned.contains(holder) ? Why.HOLDER_PHONED : Why.HOLDER_DID_NOT_COME;
    }

    private static List<Missing> alsoCounted(List<Missing> missing, Transcript transcript) {
        List<Missing> all = new ArrayList<>(missing);
        for (TrayEnd end : transcript.trays()) {
            end.shortOf().stream()
                    .filter(paper ->
                            all.stream().noneMatch(known -> known.paper().equals(paper)))
                    .forEach(paper -> all.add(new Missing(
                            paper, new Noticed.AtTheCount(end.close().at()))));
        }
        return all;
    }
}
