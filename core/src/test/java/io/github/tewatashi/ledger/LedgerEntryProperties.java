package io.github.tewatashi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.words.CertificateId;
import io.github.tewatashi.words.CommandId;
import io.github.tewatashi.words.DeskName;
import io.github.tewatashi.words.EncounterId;
import io.github.tewatashi.words.OfficeId;
import io.github.tewatashi.words.OfficerId;
import io.github.tewatashi.words.Place;
import io.github.tewatashi.words.Reason;
import io.github.tewatashi.words.SessionId;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** S8: every single thing that an entry says is under its digest. */
class LedgerEntryProperties {

    private static final SessionId SESSION = new SessionId("session");
    private static final Instant AT = Instant.parse("2025-10-06T05:11:23Z");

    @Example
    void S8_two_entries_that_differ_in_one_thing_differ_in_their_digest() {
        Details said = details(builder -> builder);
        Digest other = new Hash("other").digest();
        List<LedgerEntry> entries = List.of(
                entry(Subject.of(SESSION), 1, "office", Event.MATCHED, said, AT, "c", 0, Digest.NONE),
                entry(Subject.of(new OfficeId("session")), 1, "office", Event.MATCHED, said, AT, "c", 0, Digest.NONE),
                entry(Subject.of(new SessionId("s")), 1, "office", Event.MATCHED, said, AT, "c", 0, Digest.NONE),
                entry(Subject.of(SESSION), 2, "office", Event.MATCHED, said, AT, "c", 0, Digest.NONE),
                entry(Subject.of(SESSION), 1, "other", Event.MATCHED, said, AT, "c", 0, Digest.NONE),
                entry(Subject.of(SESSION), 1, "office", Event.REFUSED, said, AT, "c", 0, Digest.NONE),
                entry(Subject.of(SESSION), 1, "office", Event.MATCHED, said, AT.plusNanos(1000), "c", 0, Digest.NONE),
                entry(Subject.of(SESSION), 1, "office", Event.MATCHED, said, AT.plusSeconds(1), "c", 0, Digest.NONE),
                entry(Subject.of(SESSION), 1, "office", Event.MATCHED, said, AT, "d", 0, Digest.NONE),
                entry(Subject.of(SESSION), 1, "office", Event.MATCHED, said, AT, "c", 1, Digest.NONE),
                entry(Subject.of(SESSION), 1, "office", Event.MATCHED, said, AT, "c", 0, other),
                with(builder -> builder.officer(new OfficerId("o"))),
                with(builder -> builder.second(new OfficerId("o"))),
                with(builder -> builder.session(new SessionId("o"))),
                with(builder -> builder.certificate(new CertificateId("o"))),
                with(builder -> builder.desk(new DeskName("o"))),
                with(builder -> builder.encounter(new EncounterId("o"))),
                with(builder -> builder.serial(new SerialNumber(1))),
                with(builder -> builder.moved(Place.ISSUER, Place.HOLDER)),
                with(builder -> builder.moved(Place.HOLDER, Place.ISSUER)),
                with(builder -> builder.reason(Reason.DESK_BUSY)),
                with(builder -> builder.codes(List.of("a"))),
                with(builder -> builder.codes(List.of("a", "b"))),
                with(builder -> builder.codes(List.of("b", "a"))),
                with(builder -> builder.codes(List.of("ab"))),
                with(builder -> builder.evidence(other)));
        Set<Digest> digests = new HashSet<>();
        entries.forEach(entry ->
                assertThat(digests.add(entry.digest())).as(entry.toString()).isTrue());
    }

    @Property
    void S8_fields_do_not_run_into_each_other(@ForAll String a, @ForAll String b, @ForAll String c, @ForAll String d) {
        Digest one = new Hash("test").put(a).put(b).digest();
        Digest other = new Hash("test").put(c).put(d).digest();
        assertThat(one.equals(other)).isEqualTo(utf8(a).equals(utf8(c)) && utf8(b).equals(utf8(d)));
    }

    @Property
    void S8_a_cut_between_two_fields_matters(@ForAll String text) {
        Set<Digest> digests = new HashSet<>();
        for (int i = 0; i <= text.length(); i++) {
            String left = text.substring(0, i);
            if (utf8(text).equals(utf8(left) + utf8(text.substring(i)))) {
                assertThat(digests.add(new Hash("test")
                                .put(left)
                                .put(text.substring(i))
                                .digest()))
                        .isTrue();
            }
        }
    }

    @Example
    void the_short_code_of_a_seal_is_four_groups_of_four() {
        assertThat(new Hash("seal").digest().shortCode()).matches("[A-Z2-7]{4}(-[A-Z2-7]{4}){3}");
    }

    private static LedgerEntry with(UnaryOperator<Details.Builder> more) {
        return entry(Subject.of(SESSION), 1, "office", Event.MATCHED, details(more), AT, "c", 0, Digest.NONE);
    }

    private static Details details(UnaryOperator<Details.Builder> more) {
        return more.apply(Details.with()).build();
    }

    private static LedgerEntry entry(
            Subject subject,
            long number,
            String office,
            Event event,
            Details said,
            Instant at,
            String command,
            int ordinal,
            Digest previous) {
        return new LedgerEntry(
                        subject,
                        number,
                        new OfficeId(office),
                        event,
                        said,
                        at,
                        new CommandId(command),
                        ordinal,
                        previous,
                        Digest.NONE)
                .sealed();
    }

    /** Lone surrogates have no encoding: all of them are written as one and the same replacement. */
    private static String utf8(String text) {
        return new String(
                text.getBytes(java.nio.charset.StandardCharsets.UTF_8), java.nio.charset.StandardCharsets.UTF_8);
    }
}
