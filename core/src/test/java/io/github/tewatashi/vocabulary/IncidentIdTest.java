package io.github.tewatashi.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IncidentIdTest {

    @Test
    void an_id_leads_back_to_its_first_entry_whatever_the_certificate_is_called() {
        CertificateId certificate = new CertificateId("a-1-2");
        IncidentId id = IncidentId.of(certificate, 34);
        assertThat(id.certificate()).contains(certificate);
        assertThat(id.number()).contains(34L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "x-", "-1", " -1", "\u3000-1", "x-0", "x-01", "x-1x", "x-9999999999999999999"})
    void what_is_no_address_leads_nowhere(String text) {
        IncidentId id = new IncidentId(text);
        assertThat(id.certificate()).isEmpty();
        assertThat(id.number()).isEmpty();
    }
}
