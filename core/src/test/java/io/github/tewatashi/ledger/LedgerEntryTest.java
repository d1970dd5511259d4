package io.github.tewatashi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.words.CertificateId;
import io.github.tewatashi.words.CommandId;
import io.github.tewatashi.words.OfficeId;
import io.github.tewatashi.words.Place;
import io.github.tewatashi.words.SessionId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LedgerEntryTest {

    @Test
    void S8_two_movements_whose_texts_read_alike_have_different_digests() {
        LedgerEntry one = moved(Place.safe(new OfficeId("a")), Place.tray(new SessionId("b>HOLDER")));
        LedgerEntry other = moved(Place.safe(new OfficeId("a>TRAY:b")), Place.HOLDER);

        assertThat(one.details().movement().orElseThrow())
                .hasToString(other.details().movement().orElseThrow().toString());
        assertThat(one.expectedDigest()).isNotEqualTo(other.expectedDigest());
    }

    private static LedgerEntry moved(Place from, Place to) {
        return new LedgerEntry(
                Subject.of(new CertificateId("paper")),
                1,
                new OfficeId("office"),
                Event.DISPATCHED,
                Details.with().moved(from, to).build(),
                Instant.EPOCH,
                new CommandId("command"),
                0,
                Digest.NONE,
                Digest.NONE);
    }
}
