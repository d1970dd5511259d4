package io.github.tewatashi.cli.input;

import io.github.tewatashi.cli.input.DayEvent.Arrive;
import io.github.tewatashi.cli.input.DayEvent.Close;
import io.github.tewatashi.cli.input.DayEvent.Dispatch;
import io.github.tewatashi.cli.input.DayEvent.Reschedule;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what cannot have happened: sessions that are open at the same time (an arrival does not say which one it is
 * for), a second opening, an arrival at a closed door.
 */
final class OfficeHours {

    private static final Set<String> AT_THE_DESK_OR_BY_PHONE = Set.of("arrive", "absence-call");

    private final Set<LocalDate> known;
    private final Set<LocalDate> opened = new HashSet<>();
    private Optional<LocalDate> open = Optional.empty();
    /** Whether every row that could have opened or closed a session was read. */
    private boolean openIsKnown = true;
    /** Whether every row that could have made a session was read. */
    private boolean sessionsAreKnown = true;

    OfficeHours(Set<LocalDate> sessions) {
        known = new HashSet<>(sessions);
    }

    /** A row of this kind could not be read: nothing is said of later ones that only this one could explain. */
    void missed(String kind) {
        boolean moves = !AT_THE_DESK_OR_BY_PHONE.contains(kind);
        openIsKnown &= !moves || kind.equals("reschedule");
        sessionsAreKnown &= !moves;
    }

    /** What is wrong with this event at this time. */
    Optional<InputFault> check(DayEvent event) {
        if (event instanceof Reschedule reschedule) {
            // Moved people alone can make a session of their own.
            known.add(reschedule.to());
        } else if (event instanceof Dispatch dispatch) {
            boolean possible = opened.add(dispatch.session()) && open.isEmpty();
            return turned(dispatch.session(), possible, Optional.of(dispatch.session()));
        } else if (event instanceof Arrive && open.isEmpty() && openIsKnown) {
            return Optional.of(InputFault.EVENT_OUT_OF_ORDER);
        } else if (event instanceof Close close) {
            return turned(close.session(), open.equals(Optional.of(close.session())), Optional.empty());
        }
        return Optional.empty();
    }

    private Optional<InputFault> turned(LocalDate session, boolean possible, Optional<LocalDate> openNow) {
        boolean outOfOrder = !possible && openIsKnown;
        open = openNow;
        openIsKnown = known.contains(session);
        if (!openIsKnown) {
            return Optional.of(InputFault.SESSION_UNKNOWN).filter(unknown -> sessionsAreKnown);
        }
        return Optional.of(InputFault.EVENT_OUT_OF_ORDER).filter(wrong -> outOfOrder);
    }
}
