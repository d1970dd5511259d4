package io.github.tewatashi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.fact.Fact;
import io.github.tewatashi.fact.FactColumns;
import io.github.tewatashi.fact.FactKind;
import io.github.tewatashi.fact.FactSamples;
import io.github.tewatashi.fact.Illegible;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.CommandId;
import io.github.tewatashi.vocabulary.DeskName;
import io.github.tewatashi.vocabulary.Digest;
import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.Hash;
import io.github.tewatashi.vocabulary.Movement;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.OfficerId;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.Reason;
import io.github.tewatashi.vocabulary.SessionId;
import io.github.tewatashi.vocabulary.Subject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** S8: every single thing that an entry says is under its digest. */
class LedgerEntryProperties {

    private static final Subject SUBJECT = Subject.of(new SessionId("session"));
    private static final Instant AT = Instant.parse("2025-10-06T05:11:23Z");
    private static final Digest OTHER = new Hash("other").digest();
    private static final Movement MOVEMENT = new Movement(Place.ISSUER, Place.HOLDER);

    @Example
    void S8_two_entries_that_differ_in_one_thing_differ_in_their_digest() {
        Fact fact = says(SUBJECT, "MATCHED");
        LedgerEntry entry = entry(fact);
        List<LedgerEntry> entries = List.of(
                entry,
                new LedgerEntry(
                        3,
                        1,
                        entry.office(),
                        fact,
                        entry.officer(),
                        entry.remark(),
                        AT,
                        entry.command(),
                        0,
                        Digest.NONE,
                        Digest.NONE),
                entry(fact, 2, "office", "officer", Optional.empty(), AT, "c", 0, Digest.NONE),
                entry(fact, 1, "other", "officer", Optional.empty(), AT, "c", 0, Digest.NONE),
                entry(fact, 1, "office", "other", Optional.empty(), AT, "c", 0, Digest.NONE),
                entry(fact, 1, "office", "officer", Optional.of(OTHER), AT, "c", 0, Digest.NONE),
                entry(fact, 1, "office", "officer", Optional.empty(), AT.plusNanos(1000), "c", 0, Digest.NONE),
                entry(fact, 1, "office", "officer", Optional.empty(), AT.plusSeconds(1), "c", 0, Digest.NONE),
                entry(fact, 1, "office", "officer", Optional.empty(), AT, "d", 0, Digest.NONE),
                entry(fact, 1, "office", "officer", Optional.empty(), AT, "c", 1, Digest.NONE),
                entry(fact, 1, "office", "officer", Optional.empty(), AT, "c", 0, OTHER),
                entry(says(Subject.of(new OfficeId("session")), "MATCHED")),
                entry(says(Subject.of(new SessionId("s")), "MATCHED")),
                entry(says(SUBJECT, "REFUSED")),
                entry(says(SUBJECT, "MATCHED", new OfficerId("o"))),
                entry(says(SUBJECT, "MATCHED", new SessionId("o"))),
                entry(says(SUBJECT, "MATCHED", new CertificateId("o"))),
                entry(says(SUBJECT, "MATCHED", new DeskName("o"))),
                entry(says(SUBJECT, "MATCHED", new EncounterId("o"))),
                entry(says(SUBJECT, "MATCHED", new SerialNumber(1))),
                entry(says(SUBJECT, "MATCHED", MOVEMENT)),
                entry(says(SUBJECT, "MATCHED", new Movement(Place.HOLDER, Place.ISSUER))),
                entry(says(SUBJECT, "MATCHED", Reason.DESK_BUSY)),
                entry(says(SUBJECT, "MATCHED", "a:1")),
                entry(says(SUBJECT, "MATCHED", "a:1", "b:1")),
                entry(says(SUBJECT, "MATCHED", "b:1", "a:1")),
                entry(says(SUBJECT, "MATCHED", OTHER)));
        Set<Digest> digests = new HashSet<>();
        entries.forEach(one -> assertThat(digests.add(one.expectedDigest()))
                .as("%s has a digest of its own", entries.indexOf(one))
                .isTrue());
    }

    @Example
    void S8_whatever_a_fact_says_changes_the_digest() {
        for (FactKind kind : FactSamples.kinds().toList()) {
            Set<Digest> digests = new HashSet<>();
            List<Fact> facts = new ArrayList<>(FactSamples.changed(kind));
            facts.add(FactSamples.full(kind));
            for (Fact fact : new HashSet<>(facts)) {
                assertThat(digests.add(entry(fact).digest())).as("%s", kind).isTrue();
            }
        }
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

    private static Fact says(Subject subject, String code, Object... filled) {
        return new Illegible(subject, code, columns(filled));
    }

    private static LedgerEntry entry(Fact fact) {
        return entry(fact, 1, "office", "officer", Optional.empty(), AT, "c", 0, Digest.NONE);
    }

    private static LedgerEntry entry(
            Fact fact,
            long number,
            String office,
            String officer,
            Optional<Digest> remark,
            Instant at,
            String command,
            int ordinal,
            Digest previous) {
        return new LedgerEntry(
                        LedgerEntry.FORMAT,
                        number,
                        new OfficeId(office),
                        fact,
                        new OfficerId(officer),
                        remark,
                        at,
                        new CommandId(command),
                        ordinal,
                        previous,
                        Digest.NONE)
                .sealed();
    }

    /** Columns, the given ones of them filled. */
    private static FactColumns columns(Object... filled) {
        return new FactColumns(
                one(OfficerId.class, filled),
                one(SessionId.class, filled),
                one(CertificateId.class, filled),
                one(DeskName.class, filled),
                one(EncounterId.class, filled),
                one(SerialNumber.class, filled),
                one(Movement.class, filled),
                one(Reason.class, filled),
                Stream.of(filled)
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList(),
                one(Digest.class, filled));
    }

    private static <T> Optional<T> one(Class<T> type, Object... filled) {
        return Stream.of(filled).filter(type::isInstance).map(type::cast).findFirst();
    }

    /** Lone surrogates have no encoding: all of them are written as one and the same replacement. */
    private static String utf8(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
