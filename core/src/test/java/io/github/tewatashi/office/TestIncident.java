package io.github.tewatashi.office;

import io.github.tewatashi.certificate.PaperReading;
import io.github.tewatashi.incident.Incident;
import io.github.tewatashi.incident.Incidents;
import io.github.tewatashi.office.TestOffice.Visitor;
import io.github.tewatashi.vocabulary.Confirmation;
import io.github.tewatashi.vocabulary.Filing;
import io.github.tewatashi.vocabulary.IncidentId;
import io.github.tewatashi.vocabulary.Person;
import java.time.Duration;
import java.time.LocalDate;

/**
 * An incident in an office, and what its officers do about it. Every step must be possible.
 *
 * @param office where it is
 * @param id its id
 */
public record TestIncident(TestOffice office, IncidentId id) {

    /** What is confirmed: lost, or with the wrong person. */
    public void confirm(Confirmation what) {
        incidents().confirm(id, what, office.by()).orThrow();
    }

    /** The paper is here again, and was read. */
    public void recover(PaperReading paper) {
        incidents().recover(id, paper, office.by()).orThrow();
    }

    /** Somebody is told. */
    public void tell(Person whom) {
        incidents().tell(id, whom, office.by()).orThrow();
    }

    /** A report is filed. */
    public void file(Filing filing) {
        incidents().file(id, filing, office.by()).orThrow();
    }

    /** The incident is over. */
    public Incident close() {
        return incidents().close(id, office.by()).orThrow();
    }

    /** The recipient is found and brings the paper back an hour later; both are told. */
    public void comesBack(Visitor paper) {
        confirm(Confirmation.WRONG_PERSON);
        office.clock.pass(Duration.ofHours(1));
        recover(paper.reading());
        tell(Person.OWNER);
        tell(Person.RECIPIENT);
    }

    /** The owner receives the paper at a later session as anybody else, and the incident is closed. */
    public void endsWithItsOwner(Visitor paper, LocalDate day) {
        office.receiveAt(day, paper);
        if (!close().isClosed()) {
            throw new AssertionError("not closed");
        }
    }

    private Incidents incidents() {
        return office.tewatashi.incidents();
    }
}
