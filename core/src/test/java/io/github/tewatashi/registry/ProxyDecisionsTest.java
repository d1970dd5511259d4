package io.github.tewatashi.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.certificate.Proxy;
import io.github.tewatashi.engine.Decided;
import io.github.tewatashi.engine.Decision;
import io.github.tewatashi.ledger.Details;
import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.record.Authorisation;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.Draft;
import io.github.tewatashi.store.contract.Samples;
import io.github.tewatashi.words.EncounterId;
import io.github.tewatashi.words.Place;
import io.github.tewatashi.words.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who may collect for a holder: what is decided, what is written, what the ledger says. */
class ProxyDecisionsTest {

    private final CertificateRecord paper = Samples.certificate("paper");
    private final CertificateRecord authorised = Samples.authorised(paper, 1);
    private final Proxy proxy = authorised.authorisation().orElseThrow().proxy();

    @Test
    void S1_a_proxy_is_recorded_under_the_number_of_the_entry_that_says_so() {
        CertificateRecord registered = paper.log(draft(), Event.REGISTERED, Details.with());
        Decision decision = authorises(registered);
        Authorisation recorded =
                Decided.row(decision, CertificateRecord.class).authorisation().orElseThrow();
        assertThat(recorded).isEqualTo(new Authorisation(proxy, Samples.OFFICER, 2, "salt"));
        assertThat(Decided.change(decision).entries().get(0).number()).isEqualTo(2);
        Details said = Decided.said(decision, Event.PROXY_AUTHORISED);
        assertThat(said.officer()).contains(Samples.OFFICER);
        assertThat(said.evidence()).contains(recorded.digest(paper.id()));
        assertThat(said.codes())
                .containsExactly(
                        proxy.relation().name(),
                        proxy.evidence().kind().name(),
                        proxy.validUntil().toString());
    }

    @Test
    void S1_nobody_is_recorded_once_the_paper_has_left_the_safe() {
        for (Place place : List.of(
                Place.tray(Samples.session("session").session()),
                Place.handedOver(new EncounterId("visit")),
                Place.HOLDER,
                Place.VOID)) {
            assertThat(Decided.refused(
                            authorises(paper.standing(paper.standing().moved(place)))))
                    .isEqualTo(Reason.PROXY_TOO_LATE);
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
        Decision decision = ProxyDecisions.withdraw(draft(), travelled, Samples.OFFICER, "asked by the holder");
        assertThat(Decided.row(decision, CertificateRecord.class).authorisation())
                .isEmpty();
        Details said = Decided.said(decision, Event.PROXY_WITHDRAWN);
        assertThat(said.officer()).contains(Samples.OFFICER);
        assertThat(said.evidence()).contains(Draft.remarkDigest(draft().command(), "asked by the holder"));
    }

    @Test
    void nobody_is_withdrawn_without_a_reason_or_who_was_not_recorded() {
        assertThat(Decided.nothing(ProxyDecisions.withdraw(draft(), authorised, Samples.OFFICER, " ")))
                .isEqualTo(Reason.REASON_MISSING);
        assertThat(Decided.refused(ProxyDecisions.withdraw(draft(), paper, Samples.OFFICER, "why")))
                .isEqualTo(Reason.PROXY_NOT_RECORDED);
    }

    private Decision authorises(CertificateRecord row) {
        return ProxyDecisions.authorise(draft(), row, proxy, Samples.OFFICER, "salt");
    }

    private static Draft draft() {
        return Samples.draft("command");
    }
}
