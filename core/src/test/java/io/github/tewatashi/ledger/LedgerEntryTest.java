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

    @Test
    void S8_each_part_of_a_movement_is_in_the_digest() {
        Place safe = Place.safe(new OfficeId("one"));
        Place tray = Place.tray(new SessionId("one"));
        Digest digest = moved(safe, tray).expectedDigest();
        assertThat(moved(safe, tray).expectedDigest()).isEqualTo(digest);
        assertThat(moved(tray, tray).expectedDigest()).isNotEqualTo(digest);
        assertThat(moved(Place.safe(new OfficeId("other")), tray).expectedDigest())
                .isNotEqualTo(digest);
        assertThat(moved(safe, safe).expectedDigest()).isNotEqualTo(digest);
        assertThat(moved(safe, Place.tray(new SessionId("other"))).expectedDigest())
                .isNotEqualTo(digest);
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
