package io.github.tewatashi.story;

import static io.github.tewatashi.office.TestOffice.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.close.CountDiffers;
import io.github.tewatashi.desk.Answer;
import io.github.tewatashi.desk.HandedOver;
import io.github.tewatashi.desk.Matched;
import io.github.tewatashi.desk.Refused;
import io.github.tewatashi.desk.ToIdentify;
import io.github.tewatashi.investigation.Cause;
import io.github.tewatashi.investigation.FoundCause;
import io.github.tewatashi.investigation.IncidentReport;
import io.github.tewatashi.investigation.Lead;
import io.github.tewatashi.investigation.LeadReason;
import io.github.tewatashi.office.TestIncident;
import io.github.tewatashi.office.TestOffice;
import io.github.tewatashi.office.TestOffice.Visitor;
import io.github.tewatashi.serial.SerialAllocators;
import io.github.tewatashi.sessions.HandoutSession;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.IncidentSource;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.Reason;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Cases that offices published, each twice: at which step it is prevented where the rules are kept; and where they were
 * not, or a person erred whom no rule can keep from it, when it is noticed, how, and what the report says.
 */
public abstract class PublishedCases implements OnAnyStore {

    private static final LocalDate NEXT_SESSION = LocalDate.of(2025, 10, 20);

    private final TestOffice office = new TestOffice(emptyStore());

    // ---- 2025-10-06: slip "100" of one session met paper "100" of another, whose holder was absent

    @Test
    void day_of_2025_10_06_is_prevented_at_the_dispatch_and_again_at_the_desk() {
        TestOffice restarting = new TestOffice(emptyStore(), SerialAllocators.restartingPerSession());
        HandoutSession earlier = restarting.schedule(LocalDate.of(2025, 9, 22));
        Visitor a = restarting.visitor("holder a", "アヤマ アキ", 1, earlier);
        Visitor b = restarting.visitor("holder b", "ビトウ ベニ", 2);
        Visitor moved = restarting.move(a, restarting.session);
        restarting.callsInAbsent(b);
        restarting.dispatch();

        assertThat(restarting.place(b)).isEqualTo(Place.safe(OFFICE));
        Answer old = restarting.comes(a.slip(), a.name());
        assertThat(((Refused) old).reason()).isEqualTo(Reason.SLIP_OF_OTHER_SESSION);
        Matched own = (Matched) restarting.comes(moved);
        assertThat(((Refused) own.handOver(b.reading())).reason()).isEqualTo(Reason.WRONG_PAPER);
        Matched again = (Matched) restarting.comes(moved);
        assertThat(restarting.handOver(again, a).received().orThrow().certificate())
                .isEqualTo(a.id());
    }

    @Test
    void day_of_2025_10_06_broken_by_hand_is_noticed_by_the_recipient_and_reported() {
        TestOffice restarting = new TestOffice(emptyStore(), SerialAllocators.restartingPerSession());
        HandoutSession earlier = restarting.schedule(LocalDate.of(2025, 9, 22));
        Visitor a = restarting.visitor("holder a", "アヤマ アキ", 1, earlier);
        Visitor b = restarting.visitor("holder b", "ビトウ ベニ", 2);
        restarting.move(a, restarting.session);
        restarting.callsInAbsent(b);
        restarting.byHand().dispatch(b);
        restarting.dispatch();
        restarting.byHand().handOver(b);
        restarting.clock.pass(Duration.ofDays(1));

        TestIncident incident = restarting.suspect(b, IncidentSource.BROUGHT_BY_ANOTHER);
        incident.comesBack(b);
        assertThat(causes(ApprovedReports.of(incident, "2025-10-06")))
                .containsExactly(
                        Cause.NAME_NOT_MATCHED,
                        Cause.NUMBER_SHARED,
                        Cause.OLD_SLIP_OF_SAME_NUMBER,
                        Cause.MOVED_THOUGH_ABSENT,
                        Cause.NOT_COUNTED);
    }

    // ---- Osaka-Higashi 2016: a namesake's paper

    @Test
    void namesakes_paper_is_prevented_by_the_birth_date_and_by_reading_the_paper() {
        Visitor one = office.visitor("holder a", "アヤマ アキ", 1);
        Visitor other = office.visitor("holder b", "アヤマ アキ", 2);
        office.dispatch();
        ToIdentify asked = (ToIdentify) office.comes(one);
        Answer wrong = asked.identify(other.certificate().face().birthDate());
        assertThat(((Refused) wrong).reason()).isEqualTo(Reason.IDENTIFIER_MISMATCH);

        Answer right = ((ToIdentify) office.comes(one))
                .identify(one.certificate().face().birthDate());
        assertThat(((Refused) ((Matched) right).handOver(other.reading())).reason())
                .isEqualTo(Reason.WRONG_PAPER);
        Answer again = ((ToIdentify) office.comes(one))
                .identify(one.certificate().face().birthDate());
        assertThat(((Matched) again).handOver(one.reading())).isInstanceOf(HandedOver.class);
    }

    @Test
    void namesakes_paper_given_by_hand_is_noticed_when_the_namesake_comes() {
        Visitor one = office.visitor("holder a", "アヤマ アキ", 1);
        Visitor other = office.visitor("holder b", "アヤマ アキ", 2);
        office.dispatch();
        office.byHand().handOver(other);
        Answer answer = office.comes(other);
        assertThat(((Refused) answer).reason()).isEqualTo(Reason.ALREADY_HANDED_OVER);

        TestIncident incident = office.suspect(other, IncidentSource.NOT_RECEIVED_BY_HOLDER);
        List<Lead> leads = office.tewatashi.investigation().leads(incident.id());
        assertThat(leads).hasSize(1);
        assertThat(leads.get(0).reasons()).containsExactly(LeadReason.HANDED_OVER_THERE);
        incident.comesBack(other);
        incident.endsWithItsOwner(other, NEXT_SESSION);
        assertThat(causes(ApprovedReports.of(incident, "namesake")))
                .containsExactly(Cause.NAME_NOT_MATCHED, Cause.REFUSED_BEFORE);
        assertThat(office.place(one)).isEqualTo(Place.tray(office.session.id()));
    }

    // ---- Shikoku-Chuo 2025: the last visitor's paper still on the desk

    @Test
    void last_visitors_paper_keeps_the_desk_from_the_next_one() {
        Visitor a = office.visitor("holder a", "アヤマ アキ", 1);
        Visitor c = office.visitor("holder c", "チノ チカ", 3);
        office.dispatch();
        Matched lying = (Matched) office.comes(a);
        assertThat(((Refused) office.comes(c)).reason()).isEqualTo(Reason.DESK_BUSY);
        lying.putBack().orThrow();
        assertThat(((Refused) ((Matched) office.comes(c)).handOver(a.reading())).reason())
                .isEqualTo(Reason.WRONG_PAPER);
        assertThat(((Matched) office.comes(c)).handOver(c.reading())).isInstanceOf(HandedOver.class);
    }

    @Test
    void last_visitors_paper_that_was_said_to_be_back_and_was_not_is_noticed_at_the_count() {
        Visitor a = office.visitor("holder a", "アヤマ アキ", 1);
        Visitor b = office.visitor("holder b", "ビトウ ベニ", 2);
        Visitor c = office.visitor("holder c", "チノ チカ", 3);
        Visitor d = office.visitor("holder d", "ドイ ダン", 4);
        office.dispatch();
        office.receive(d);
        // A leaves to look for the seal; the officer says that the paper is back, and it lies under C's.
        ((Matched) office.comes(a)).putBack().orThrow();
        office.receive(c);
        office.count(b);
        assertThat(missing()).containsExactly(a.id());
        TestIncident incident = office.nameInIncident(a);
        office.close();

        List<Lead> leads = office.tewatashi.investigation().leads(incident.id());
        assertThat(leads.get(0).received()).contains(c.id());
        assertThat(leads.get(0).reasons()).containsExactly(LeadReason.ENCOUNTER_AFTER, LeadReason.SAME_DESK);
        incident.comesBack(a);
        incident.endsWithItsOwner(a, NEXT_SESSION);
        assertThat(causes(ApprovedReports.of(incident, "on-the-desk"))).containsExactly(Cause.COUNT_DIFFERED);
        assertThat(office.flaws()).isEmpty();
    }

    private static List<Cause> causes(IncidentReport report) {
        return report.causes().stream().map(FoundCause::cause).toList();
    }

    private List<CertificateId> missing() {
        return ((CountDiffers) office.closing().close(office.by())).missing();
    }
}
