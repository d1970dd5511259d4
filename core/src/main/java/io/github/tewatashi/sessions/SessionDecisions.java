package io.github.tewatashi.sessions;

import io.github.tewatashi.colour.ColourAllocator;
import io.github.tewatashi.colour.ColourRequest;
import io.github.tewatashi.colour.SlipColour;
import io.github.tewatashi.engine.Command;
import io.github.tewatashi.engine.Decision;
import io.github.tewatashi.engine.Facts;
import io.github.tewatashi.fact.SessionFact.Scheduled;
import io.github.tewatashi.fact.SessionState;
import io.github.tewatashi.ledger.Chain;
import io.github.tewatashi.record.OfficeRecord;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.vocabulary.Reason;
import io.github.tewatashi.vocabulary.SessionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** When sessions are, and the colour of their slips. */
final class SessionDecisions {

    private SessionDecisions() {}

    static Decision schedule(
            Command command,
            OfficeRecord office,
            List<SessionRecord> inDateOrder,
            LocalDate date,
            String venue,
            ColourAllocator colours) {
        ColourRequest request = request(inDateOrder, date);
        Optional<SlipColour> colour = colours.allocate(request);
        if (colour.filter(c -> !request.neighbours().contains(c)).isEmpty()) {
            return Decision.nothing(Reason.NO_COLOUR_FREE);
        }
        SessionRecord session = new SessionRecord(
                new SessionId(command.id().derive("session")),
                office.id(),
                date,
                venue,
                colour.get(),
                SessionState.SCHEDULED,
                Chain.EMPTY,
                0);
        return Facts.in(office.id(), command)
                .say(new Scheduled(session.id(), session.colour(), session.planDigest()), session)
                // The office's version orders schedulings, so that two at once cannot choose one colour for neighbours.
                .touch(office)
                .happen();
    }

    private static ColourRequest request(List<SessionRecord> inDateOrder, LocalDate date) {
        Optional<LocalDate> before = inDateOrder.stream()
                .map(SessionRecord::date)
                .filter(date::isAfter)
                .reduce((earlier, later) -> later);
        Optional<LocalDate> after = inDateOrder.stream()
                .map(SessionRecord::date)
                .filter(date::isBefore)
                .findFirst();
        Set<LocalDate> days = Stream.of(before, Optional.of(date), after)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        Set<SlipColour> neighbours = inDateOrder.stream()
                .filter(session -> days.contains(session.date()))
                .map(SessionRecord::colour)
                .collect(Collectors.toSet());
        Optional<SlipColour> previous = inDateOrder.stream()
                .filter(session -> !session.date().isAfter(date))
                .reduce((earlier, later) -> later)
                .map(SessionRecord::colour);
        return new ColourRequest(date, previous, neighbours);
    }
}
