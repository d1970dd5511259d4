package io.github.tewatashi.investigation;

import io.github.tewatashi.incident.Pending;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an incident still asks of the office, and until when.
 *
 * @param zone where the office is
 * @param learned the day on which the office learned of it, in that zone
 * @param preliminary the preliminary report
 * @param finalReport the final report
 * @param pending what is still to be done before the incident can be closed
 */
public record Deadlines(
        ZoneId zone, LocalDate learned, Deadline preliminary, Deadline finalReport, List<Pending> pending) {

    /** The list is copied. */
    public Deadlines {
        pending = List.copyOf(pending);
    }

    /** The reports that are still missing, the more urgent first. */
    public List<Deadline> missing() {
        return Stream.of(preliminary, finalReport).filter(Deadline::isMissing).toList();
    }
}
