package io.github.tewatashi.cli.input;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Refuses a log that cannot have happened: sessions that are open at the same time (an arrival does not say which one
 * it is for), a second opening, an arrival at a closed door.
 */
final class OfficeHours {

    private final Set<LocalDate> known;
    private final Set<LocalDate> opened = new HashSet<>();
    private Optional<LocalDate> open = Optional.empty();

    OfficeHours(Set<LocalDate> sessions) {
        known = new HashSet<>(sessions);
    }

    /** {@code sessionColumn} and {@code eventColumn} are the columns that a refusal points to. */
    void check(DayEvent event, CsvRow row, String sessionColumn, String eventColumn) {
        boolean possible = true;
        if (event instanceof DayEvent.Reschedule reschedule) {
            // Moved people alone can make a session of their own.
            known.add(reschedule.to());
        } else if (event instanceof DayEvent.Dispatch dispatch) {
            if (!known.contains(dispatch.session())) {
                throw row.refused(InputFault.SESSION_UNKNOWN, sessionColumn);
            }
            possible = open.isEmpty() && opened.add(dispatch.session());
            open = Optional.of(dispatch.session());
        } else if (event instanceof DayEvent.Arrive) {
            possible = open.isPresent();
        } else if (event instanceof DayEvent.Close close) {
            if (!known.contains(close.session())) {
                throw row.refused(InputFault.SESSION_UNKNOWN, sessionColumn);
            }
            possible = open.equals(Optional.of(close.session()));
            open = Optional.empty();
        }
        if (!possible) {
            throw row.refused(InputFault.EVENT_OUT_OF_ORDER, eventColumn);
        }
    }
}
