package io.github.tewatashi.inspection;

import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.ledger.Subject;
import io.github.tewatashi.words.SessionId;
import java.util.List;
import java.util.Optional;

/** Absences that were called in when the paper was on its way. */
final class LateAbsences implements Observer {

    private final Groups sessions = new Groups(Practice.ABSENT_AFTER_DISPATCH);
    private Optional<SessionId> out = Optional.empty();

    @Override
    public void next(LedgerEntry entry, boolean inPeriod) {
        if (entry.subject().kind() != Subject.Kind.CERTIFICATE) {
            return;
        }
        if (entry.number() == 1) {
            out = Optional.empty();
        }
        switch (entry.event()) {
            case DISPATCHED -> out = entry.details().session();
            case RETURNED, SESSION_CLOSED -> out = Optional.empty();
            case ABSENCE_REPORTED -> {
                if (inPeriod && out.equals(entry.details().session())) {
                    sessions.add(About.of(Replay.session(entry)), entry);
                }
            }
            default -> {}
        }
    }

    @Override
    public List<Habit> habits() {
        return sessions.habits();
    }
}
