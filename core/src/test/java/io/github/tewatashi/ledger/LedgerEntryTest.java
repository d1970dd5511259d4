package io.github.tewatashi.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tewatashi.words.CertificateId;
import io.github.tewatashi.words.CommandId;
import io.github.tewatashi.words.DeskName;
import io.github.tewatashi.words.OfficeId;
import io.github.tewatashi.words.Place;
import io.github.tewatashi.words.SessionId;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    @Test
    void a_digest_is_sixty_four_hexadecimal_digits_and_shows_itself_as_them() {
        String hex = "0123456789abcdef".repeat(4);
        assertThat(new Digest(hex)).hasToString(hex);
        assertThatIllegalArgumentException().isThrownBy(() -> new Digest(hex.substring(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Digest("G" + hex.substring(1)));
    }

    @Test
    void S8_every_head_is_in_the_seal() {
        SessionId session = new SessionId("session");
        Digest head = new Digest("ab".repeat(32));
        Seal.Head one = new Seal.Head(Subject.of(session), head);
        assertThat(Seal.of(session, Digest.NONE, Digest.NONE, List.of(one)))
                .isNotEqualTo(
                        Seal.of(session, Digest.NONE, Digest.NONE, List.of(new Seal.Head(one.subject(), Digest.NONE))));
    }

    @Test
    void chains_are_sorted_by_kind_and_then_by_id() {
        Subject paper = Subject.of(new CertificateId("b"));
        Subject office = Subject.of(new OfficeId("a"));
        assertThat(Stream.of(office, paper, Subject.of(new CertificateId("a"))).sorted())
                .containsExactly(Subject.of(new CertificateId("a")), paper, office);
        assertThat(office.compareTo(Subject.of(new OfficeId("a")))).isZero();
        assertThat(Subject.of(new SessionId("s"), new DeskName("d"))).hasToString("DESK:s/d");
    }

    @Test
    void a_chain_stands_where_its_last_entry_is() {
        LedgerEntry entry = moved(Place.ISSUER, Place.HOLDER).sealed();
        assertThat(Chain.after(entry)).isEqualTo(new Chain(1, entry.digest()));
    }

    @Test
    void four_events_begin_an_incident() {
        assertThat(Arrays.stream(Event.values()).filter(Event::beginsIncident))
                .containsExactlyInAnyOrder(
                        Event.DISPUTED, Event.NAMED_IN_INCIDENT, Event.SUSPECTED, Event.SHORT_IN_SAFE);
    }

    @Test
    void the_codes_are_told_apart_from_the_proxys() {
        Details said =
                Details.with().codes(List.of("SPACE")).proxy(Optional.of(7L)).build();
        assertThat(said.codes()).containsExactly("SPACE", "PROXY:7");
        assertThat(said.proxy()).contains(7L);
        assertThat(said.codesBesidesProxy()).containsExactly("SPACE");
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
