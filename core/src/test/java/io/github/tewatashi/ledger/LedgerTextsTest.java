package io.github.tewatashi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.text.Texts;
import io.github.tewatashi.words.CertificateId;
import io.github.tewatashi.words.CommandId;
import io.github.tewatashi.words.OfficeId;
import io.github.tewatashi.words.Place;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a ledger says to people: where, which and what, and nobody's name. */
class LedgerTextsTest {

    @ParameterizedTest
    @EnumSource
    void every_event_speaks_both_languages(Event event) {
        assertThat(event.text(Locale.ENGLISH)).isNotBlank().isEqualTo(Texts.of(event, Locale.ENGLISH));
        assertThat(event.text(Locale.JAPANESE)).isNotBlank().isEqualTo(Texts.of(event, Locale.JAPANESE));
    }

    @Test
    void S4_an_entry_shows_its_place_in_the_chain_and_its_event() {
        LedgerEntry entry = new LedgerEntry(
                Subject.of(new CertificateId("paper")),
                7,
                new OfficeId("office"),
                Event.RECEIVED,
                Details.with().build(),
                Instant.EPOCH,
                new CommandId("command"),
                0,
                Digest.NONE,
                Digest.NONE);
        assertThat(entry).hasToString("CERTIFICATE:paper#7 RECEIVED");
        assertThat(entry.subject()).hasToString("CERTIFICATE:paper");
    }

    @Test
    void S3_a_movement_shows_where_from_and_where_to() {
        assertThat(new Details.Movement(Place.safe(new OfficeId("office")), Place.HOLDER))
                .hasToString(Place.safe(new OfficeId("office")) + ">" + Place.HOLDER);
    }
}
