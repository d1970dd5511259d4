package io.github.tewatashi.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.certificate.Proxy;
import io.github.tewatashi.engine.Decided;
import io.github.tewatashi.engine.Decision;
import io.github.tewatashi.fact.RegistryFact.ProxyAuthorised;
import io.github.tewatashi.fact.RegistryFact.ProxyWithdrawn;
import io.github.tewatashi.ledger.Remark;
import io.github.tewatashi.record.Authorisation;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.store.contract.Samples;
import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.Reason;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who may collect for a holder: what is decided, what is written, what the ledger says. */
class ProxyDecisionsTest {

    private final CertificateRecord paper = Samples.certificate("paper");
    private final CertificateRecord authorised = Samples.authorised(paper, 1);
    private final Proxy proxy = authorised.authorisation().orElseThrow().proxy();

    @Test
    void S1_a_proxy_is_recorded_under_the_number_of_the_entry_that_says_so() {
        CertificateRecord registered = Decided.row(
                RegistryDecisions.register(
                        Decided.command(),
                        Optional.empty(),
                        paper.office(),
                        paper.certificate().holder(),
                        paper.face(),
                        "salt"),
                CertificateRecord.class);
        Decision decision = authorises(registered);
        Authorisation recorded =
                Decided.row(decision, CertificateRecord.class).authorisation().orElseThrow();
        assertThat(recorded).isEqualTo(new Authorisation(proxy, Samples.OFFICER, 2, "salt"));
        assertThat(Decided.change(decision).entries()).singleElement().satisfies(entry -> {
            assertThat(entry.number()).isEqualTo(2);
            assertThat(entry.officer()).isEqualTo(Samples.OFFICER);
        });
        assertThat(Decided.facts(decision))
                .containsExactly(new ProxyAuthorised(
                        registered.id(),
                        proxy.relation(),
                        proxy.evidence().kind(),
                        proxy.validUntil(),
                        recorded.digest(registered.id())));
    }

    @Test
    void S1_nobody_is_recorded_once_the_paper_has_left_the_safe() {
        for (Place place : List.of(
                Place.tray(Samples.session("session").id()),
                Place.handedOver(new EncounterId("visit")),
                Place.HOLDER,
                Place.VOID)) {
            CertificateRecord left = Decided.with(paper, paper.state().moved(place));
            assertThat(Decided.refused(authorises(left))).isEqualTo(Reason.PROXY_TOO_LATE);
        }
    }

    @Test
    void S1_one_person_at_a_time_is_recorded() {
        Decision decision = authorises(authorised);
        assertThat(Decided.refused(decision)).isEqualTo(Reason.PROXY_RECORDED_ALREADY);
        assertThat(Decided.row(decision, CertificateRecord.class).authorisation())
                .isEqualTo(authorised.authorisation());
    }

    @Test
    void S1_who_is_withdrawn_for_a_reason_is_gone_wherever_the_paper_is() {
        CertificateRecord travelled = Samples.inTray(authorised, Samples.session("session"));
        Decision decision = ProxyDecisions.withdraw(Decided.because("asked by the holder"), travelled);
        assertThat(Decided.row(decision, CertificateRecord.class).authorisation())
                .isEmpty();
        assertThat(Decided.facts(decision)).containsExactly(new ProxyWithdrawn(paper.id()));
        assertThat(Decided.change(decision).entries()).singleElement().satisfies(entry -> {
            assertThat(entry.officer()).isEqualTo(Samples.OFFICER);
            assertThat(entry.remark()).contains(Remark.digest(Decided.COMMAND, "asked by the holder"));
        });
    }

    @Test
    void nobody_is_withdrawn_without_a_reason_or_who_was_not_recorded() {
        assertThat(Decided.nothing(ProxyDecisions.withdraw(Decided.command(), authorised)))
                .isEqualTo(Reason.REASON_MISSING);
        assertThat(Decided.nothing(ProxyDecisions.withdraw(Decided.because(" "), authorised)))
                .isEqualTo(Reason.REASON_MISSING);
        assertThat(Decided.refused(ProxyDecisions.withdraw(Decided.because("why"), paper)))
                .isEqualTo(Reason.PROXY_NOT_RECORDED);
    }

    @Test
    void of_two_reasons_the_one_declared_first_is_given() {
        CertificateRecord late = Decided.with(authorised, authorised.state().moved(Place.HOLDER));
        assertThat(Decided.refused(authorises(late))).isEqualTo(Reason.PROXY_TOO_LATE);
        assertThat(Reason.PROXY_TOO_LATE).isLessThan(Reason.PROXY_RECORDED_ALREADY);
        assertThat(Decided.nothing(ProxyDecisions.withdraw(Decided.command(), paper)))
                .isEqualTo(Reason.REASON_MISSING);
        assertThat(Reason.REASON_MISSING).isLessThan(Reason.PROXY_NOT_RECORDED);
    }

    private Decision authorises(CertificateRecord row) {
        return ProxyDecisions.authorise(Decided.command(), row, proxy, "salt");
    }
}
