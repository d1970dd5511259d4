package io.github.tewatashi.incident;

import io.github.tewatashi.certificate.PaperReading;
import io.github.tewatashi.engine.Decided;
import io.github.tewatashi.engine.Decision;
import io.github.tewatashi.fact.CertificateState;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.store.contract.Samples;
import io.github.tewatashi.vocabulary.Confirmation;
import io.github.tewatashi.vocabulary.Filing;
import io.github.tewatashi.vocabulary.IncidentSource;
import io.github.tewatashi.vocabulary.OfficerId;
import io.github.tewatashi.vocabulary.Person;
import io.github.tewatashi.vocabulary.Place;

/** One paper and its incidents, for the tests of what is decided about them. */
final class IncidentCase {

    static final OfficerId OFFICER = Samples.OFFICER;
    static final OfficerId SECOND = new OfficerId("second");
    static final Place SAFE = Place.safe(Samples.OFFICE);

    private final IncidentHistory history = new IncidentHistory();
    private CertificateRecord paper = Samples.booked(Samples.certificate("paper"), Samples.session("session"), 1);

    /** The decision is in the book from now on. */
    void happens(Decision decision) {
        Decided.change(decision).entries().forEach(history::take);
        paper = Decided.row(decision, CertificateRecord.class);
    }

    /** The book has the paper at {@code place} from now on, however it came there. */
    void isAt(Place place) {
        paper = at(place);
    }

    /** The paper's row, as if the book had it at {@code place}. */
    CertificateRecord at(Place place) {
        return Decided.with(paper, paper.state().moved(place));
    }

    CertificateRecord paper() {
        return paper;
    }

    CertificateState state() {
        return paper.state();
    }

    /** The last incident of the paper. */
    Incident incident() {
        return history.incidents().get(history.incidents().size() - 1);
    }

    Decision suspects(String why) {
        return IncidentDecisions.suspect(paper, Decided.because(why), IncidentSource.NOT_RECEIVED_BY_HOLDER);
    }

    Decision confirms(Confirmation what, String why) {
        return IncidentDecisions.confirm(paper, incident(), Decided.because(why), what);
    }

    Decision recovers(String read, String why) {
        return IncidentDecisions.recover(paper, incident(), Decided.because(why), PaperReading.of(read));
    }

    Decision lifts(OfficerId second, String why) {
        return IncidentDecisions.lift(paper, incident(), Decided.because(why), second);
    }

    Decision givesUp(OfficerId second, String why) {
        return IncidentDecisions.giveUp(paper, incident(), Decided.because(why), second);
    }

    Decision tells(Person whom, String why) {
        return IncidentDecisions.tell(paper, incident(), Decided.because(why), whom);
    }

    Decision files(String why) {
        return IncidentDecisions.file(paper, incident(), Decided.because(why), Filing.PRELIMINARY);
    }

    Decision closes(String why) {
        return IncidentDecisions.close(paper, incident(), Decided.because(why));
    }
}
