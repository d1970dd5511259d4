package io.github.tewatashi.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tewatashi.fact.FactColumns;
import io.github.tewatashi.fact.FactKind;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.CommandId;
import io.github.tewatashi.vocabulary.DeskName;
import io.github.tewatashi.vocabulary.Digest;
import io.github.tewatashi.vocabulary.Movement;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.OfficerId;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.SessionId;
import io.github.tewatashi.vocabulary.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LedgerEntryTest {

    @Test
    void S8_two_movements_whose_texts_read_alike_have_different_digests() {
        LedgerEntry one = moved(Place.safe(new OfficeId("a")), Place.tray(new SessionId("b>HOLDER")));
        LedgerEntry other = moved(Place.safe(new OfficeId("a>TRAY:b")), Place.HOLDER);

        assertThat(movement(one)).hasToString(movement(other).toString());
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
    void S4_an_entry_shows_its_place_in_the_chain_and_its_kind() {
        LedgerEntry entry = moved(Place.ISSUER, Place.HOLDER);
        assertThat(entry).hasToString("CERTIFICATE:paper#1 DISPATCHED");
        assertThat(entry.subject()).hasToString("CERTIFICATE:paper");
        assertThat(entry.kind()).isEqualTo(FactKind.ILLEGIBLE);
    }

    @Test
    void S3_a_movement_shows_where_from_and_where_to() {
        assertThat(new Movement(Place.safe(new OfficeId("office")), Place.HOLDER))
                .hasToString(Place.safe(new OfficeId("office")) + ">" + Place.HOLDER);
    }

    @Test
    void the_digest_of_a_remark_is_of_its_command_and_its_words() {
        Digest digest = Remark.digest(new CommandId("a"), "words");
        assertThat(Remark.digest(new CommandId("a"), "words")).isEqualTo(digest);
        assertThat(Remark.digest(new CommandId("b"), "words")).isNotEqualTo(digest);
        assertThat(Remark.digest(new CommandId("a"), "other")).isNotEqualTo(digest);
    }

    private static Movement movement(LedgerEntry entry) {
        return FactColumns.of(entry.fact()).movement().orElseThrow();
    }

    /** Columns are told apart whether or not they say a fact: this movement is one of no dispatch. */
    private static LedgerEntry moved(Place from, Place to) {
        FactColumns columns = new FactColumns(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Movement(from, to)),
                Optional.empty(),
                List.of(),
                Optional.empty());
        return new LedgerEntry(
                LedgerEntry.FORMAT,
                1,
                new OfficeId("office"),
                columns.fact(Subject.of(new CertificateId("paper")), "DISPATCHED"),
                new OfficerId("officer"),
                Optional.empty(),
                Instant.EPOCH,
                new CommandId("command"),
                0,
                Digest.NONE,
                Digest.NONE);
    }
}
