package io.github.tewatashi.story;

import static io.github.tewatashi.office.TestOffice.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.close.CountDiffers;
import io.github.tewatashi.desk.Matched;
import io.github.tewatashi.desk.Refused;
import io.github.tewatashi.investigation.Cause;
import io.github.tewatashi.investigation.FoundCause;
import io.github.tewatashi.investigation.IncidentReport;
import io.github.tewatashi.investigation.Lead;
import io.github.tewatashi.investigation.LeadReason;
import io.github.tewatashi.office.TestIncident;
import io.github.tewatashi.office.TestOffice;
import io.github.tewatashi.office.TestOffice.Visitor;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.Confirmation;
import io.github.tewatashi.vocabulary.IncidentSource;
import io.github.tewatashi.vocabulary.Person;
import io.github.tewatashi.vocabulary.Reason;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Published cases of papers that went with another, or were gone: no rule can keep a person from that. When it is
 * noticed, how, and what the report says.
 */
public abstract class MissingPaperCases implements OnAnyStore {

    private static final LocalDate NEXT_SESSION = LocalDate.of(2025, 10, 20);

    private final TestOffice office = new TestOffice(emptyStore());

    // ---- Fukuyama 2015: two papers stacked and handed over as one

    @Test
    void stacked_papers_are_noticed_at_the_count_and_the_neighbours_are_named() {
        Visitor a = office.visitor("holder a", "アヤマ アキ", 1);
        Visitor b = office.visitor("holder b", "ビトウ ベニ", 2);
        Visitor c = office.visitor("holder c", "チノ チカ", 3);
        Visitor far = office.visitor("holder d", "ドイ ダン", 4);
        office.dispatch();
        // B's paper sticks to A's: only the upper one is read.
        office.receive(a);
        office.receive(far);
        office.count(c);
        assertThat(missing()).containsExactly(b.id());
        TestIncident incident = office.nameInIncident(b);
        office.close();

        List<Lead> leads = office.tewatashi.investigation().leads(incident.id());
        assertThat(leads).hasSize(1);
        assertThat(leads.get(0).received()).contains(a.id());
        assertThat(leads.get(0).reasons()).containsExactly(LeadReason.NEIGHBOURING_NUMBER);
        incident.comesBack(b);
        incident.endsWithItsOwner(b, NEXT_SESSION);
        assertThat(causes(ApprovedReports.of(incident, "stacked"))).containsExactly(Cause.COUNT_DIFFERED);
        assertThat(office.flaws()).isEmpty();
    }

    // ---- a paper left inside lent material

    @Test
    void paper_inside_lent_material_is_noticed_at_the_count_and_nobody_is_guessed_at() {
        Visitor a = office.visitor("holder a", "アヤマ アキ", 1);
        Visitor far = office.visitor("holder c", "チノ チカ", 3);
        Visitor farther = office.visitor("holder d", "ドイ ダン", 4);
        Visitor b = office.visitor("holder b", "ビトウ ベニ", 2);
        office.dispatch();
        office.receive(a);
        // B's paper lies in a folder of forms that is lent to C.
        office.receive(far);
        office.count(farther);
        assertThat(missing()).containsExactly(b.id());
        TestIncident incident = office.nameInIncident(b);
        office.close();
        assertThat(office.tewatashi.investigation().leads(incident.id())).isEmpty();

        office.clock.pass(Duration.ofDays(3));
        incident.comesBack(b);
        incident.endsWithItsOwner(b, NEXT_SESSION);
        assertThat(causes(ApprovedReports.of(incident, "lent-material"))).containsExactly(Cause.COUNT_DIFFERED);
    }

    // ---- a paper handed with another's stack

    @Test
    void paper_among_the_papers_of_one_holder_is_noticed_when_its_owner_comes() {
        Visitor first = office.visitor("holder a", "アヤマ アキ", 1);
        Visitor second = office.visitor("holder a", "アヤマ アキ", 2);
        Visitor b = office.visitor("holder b", "ビトウ ベニ", 3);
        office.dispatch();
        // Of A's two papers each is read; the third in the stack is not.
        office.receive(first);
        office.receive(second);
        Matched matched = (Matched) office.comes(b);
        // There is no paper to read: the officer puts it back and says so.
        matched.putBack().orThrow();
        TestIncident incident = office.suspect(b, IncidentSource.OTHER);
        assertThat(((Refused) office.comes(b)).reason()).isEqualTo(Reason.PAPER_ASTRAY);

        List<Lead> leads = office.tewatashi.investigation().leads(incident.id());
        assertThat(leads.get(0).received()).contains(second.id());
        assertThat(leads.get(0).reasons())
                .containsExactly(LeadReason.NEIGHBOURING_NUMBER, LeadReason.ENCOUNTER_BEFORE, LeadReason.SAME_DESK);
        incident.comesBack(b);
        incident.endsWithItsOwner(b, NEXT_SESSION);
        // What was refused came after the suspicion, and led to nothing.
        assertThat(causes(ApprovedReports.of(incident, "in-a-stack"))).isEmpty();
        assertThat(office.flaws()).isEmpty();
    }

    // ---- a paper missing from the safe

    @Test
    void paper_missing_from_the_safe_is_noticed_when_it_is_to_travel_and_given_up() {
        Visitor a = office.visitor("holder a", "アヤマ アキ", 1);
        // The papers are laid out before the dispatch, and A's is not there.
        TestIncident incident = office.suspect(a, IncidentSource.COUNT_OF_SAFE);
        assertThat(office.tewatashi
                        .dispatch(office.session, office.by())
                        .orThrow()
                        .travelling())
                .isEmpty();
        assertThat(office.tewatashi.investigation().leads(incident.id())).isEmpty();
        incident.confirm(Confirmation.LOST);
        office.tewatashi.incidents().giveUp(incident.id(), SECOND, office.by()).orThrow();
        incident.tell(Person.OWNER);
        IncidentReport report = ApprovedReports.of(incident, "missing-from-the-safe");
        assertThat(report.causes()).isEmpty();
        assertThat(report.incident().pending()).isEmpty();
        assertThat(office.flaws()).isEmpty();
    }

    private static List<Cause> causes(IncidentReport report) {
        return report.causes().stream().map(FoundCause::cause).toList();
    }

    private List<CertificateId> missing() {
        return ((CountDiffers) office.closing().close(office.by())).missing();
    }
}
