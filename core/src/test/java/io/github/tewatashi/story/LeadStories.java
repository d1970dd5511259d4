package io.github.tewatashi.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.close.CountDiffers;
import io.github.tewatashi.desk.Answer;
import io.github.tewatashi.desk.Matched;
import io.github.tewatashi.desk.Refused;
import io.github.tewatashi.desk.ToIdentify;
import io.github.tewatashi.investigation.Lead;
import io.github.tewatashi.investigation.LeadReason;
import io.github.tewatashi.name.Stated;
import io.github.tewatashi.office.TestOffice;
import io.github.tewatashi.office.TestOffice.Visitor;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.IncidentId;
import io.github.tewatashi.vocabulary.IncidentSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who probably has a paper: what the ledger says of its day, and nothing that it does not say. */
public abstract class LeadStories implements OnAnyStore {

    private final TestOffice office = new TestOffice(emptyStore());
    private final Visitor a = office.visitor("holder a", "アヤマ アキ", 1);
    private final Visitor b = office.visitor("holder b", "ビトウ ベニ", 2);
    private final Visitor c = office.visitor("holder c", "チノ チカ", 3);
    private final Visitor d = office.visitor("holder d", "ドイ ダン", 4);
    private final Visitor e = office.visitor("holder e", "ビトウ ベニ", 5);

    @Test
    void whose_own_paper_was_left_over_comes_first() {
        office.dispatch();
        office.receive(a);
        office.receive(c);
        office.receive(d);
        // D went away with B's paper; D's own lies in the tray.
        office.count(d);
        CountDiffers different = (CountDiffers) office.closing().close(office.by());
        assertThat(different.missing()).contains(b.id());
        IncidentId id = office.nameInIncident(b).id();

        List<Lead> leads = office.tewatashi.investigation().leads(id);
        assertThat(leads).extracting(Lead::received).startsWith(received(d));
        assertThat(leads.get(0).reasons()).containsExactly(LeadReason.OWN_PAPER_LEFT_OVER);
        // The slips of A and C follow B's on either side; E did not come.
        assertThat(leads).hasSize(3);
        assertThat(leads.get(1)).matches(lead -> lead.received().equals(received(a)));
        assertThat(leads.get(2)).matches(lead -> lead.received().equals(received(c)));
        assertThat(leads.get(1).reasons()).containsExactly(LeadReason.NEIGHBOURING_NUMBER);
    }

    @Test
    void a_namesake_and_a_neighbour_at_the_desk_are_named_with_their_reasons() {
        office.dispatch();
        receiveAt("desk 1", a);
        receiveAt("desk 1", b);
        receiveAt("desk 1", d);
        receiveAt("desk 2", c);
        receiveAt("desk 1", e);
        IncidentId id = suspect(b, IncidentSource.NOT_RECEIVED_BY_HOLDER);

        List<Lead> leads = office.tewatashi.investigation().leads(id);
        assertThat(leads)
                .extracting(Lead::received)
                .containsExactly(received(b), received(e), received(a), received(c), received(d));
        assertThat(leads)
                .extracting(Lead::reasons)
                .containsExactly(
                        List.of(LeadReason.HANDED_OVER_THERE),
                        List.of(LeadReason.SAME_NAME, LeadReason.SAME_DESK),
                        List.of(LeadReason.NEIGHBOURING_NUMBER, LeadReason.ENCOUNTER_BEFORE, LeadReason.SAME_DESK),
                        List.of(LeadReason.NEIGHBOURING_NUMBER),
                        List.of(LeadReason.ENCOUNTER_AFTER, LeadReason.SAME_DESK));
    }

    @Test
    void who_showed_the_papers_own_slip_under_another_name_is_a_lead_and_received_nothing() {
        office.dispatch();
        assertThat(office.comes(b.slip(), "ドイ ダン")).isInstanceOf(Refused.class);
        IncidentId id = suspect(b, IncidentSource.OTHER);

        List<Lead> leads = office.tewatashi.investigation().leads(id);
        assertThat(leads).hasSize(1);
        assertThat(leads.get(0).reasons()).containsExactly(LeadReason.SLIP_WITH_ANOTHER_NAME);
        assertThat(leads.get(0).received()).isEmpty();
        assertThat(leads.toString()).doesNotContain(b.name(), d.name());
    }

    @Test
    void no_guess_is_made_without_a_reason() {
        office.dispatch();
        office.receive(d);
        assertThat(office.tewatashi.investigation().leads(suspect(a, IncidentSource.OTHER)))
                .isEmpty();
    }

    @Test
    void a_paper_that_had_come_back_to_the_safe_went_with_nobody_of_that_day() {
        office.dispatch();
        office.receive(a);
        office.count(b, c, d, e);
        office.close();
        assertThat(office.tewatashi.investigation().leads(suspect(b, IncidentSource.COUNT_OF_SAFE)))
                .isEmpty();
        assertThat(office.tewatashi.investigation().leads(suspect(a, IncidentSource.NOT_RECEIVED_BY_HOLDER)))
                .isNotEmpty();
        assertThat(office.tewatashi.investigation().leads(new IncidentId("nothing")))
                .isEmpty();
    }

    private void receiveAt(String desk, Visitor visitor) {
        Answer answer = office.tewatashi
                .desk(office.session, desk)
                .begin(TestOffice.reading(visitor.slip()), office.by())
                .states(Stated.name(visitor.name()));
        if (answer instanceof ToIdentify ask) {
            answer = ask.identify(visitor.certificate().face().birthDate());
        }
        office.handOver((Matched) answer, visitor).received().orThrow();
    }

    private IncidentId suspect(Visitor visitor, IncidentSource source) {
        return office.suspect(visitor, source).id();
    }

    private static Optional<CertificateId> received(Visitor visitor) {
        return Optional.of(visitor.id());
    }
}
