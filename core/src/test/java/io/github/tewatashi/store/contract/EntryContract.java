package io.github.tewatashi.store.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.fact.CertificateFact;
import io.github.tewatashi.fact.Fact;
import io.github.tewatashi.fact.FactColumns;
import io.github.tewatashi.fact.FactKind;
import io.github.tewatashi.fact.FactSamples;
import io.github.tewatashi.fact.Illegible;
import io.github.tewatashi.ledger.Chain;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.record.Change;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.CommandId;
import io.github.tewatashi.vocabulary.DeskName;
import io.github.tewatashi.vocabulary.Digest;
import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.IncidentId;
import io.github.tewatashi.vocabulary.Movement;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.OfficerId;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.Reason;
import io.github.tewatashi.vocabulary.SessionId;
import io.github.tewatashi.vocabulary.Subject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every field of every entry comes back as it was written, whatever its fact: what an inspection recomputes (S8). */
public interface EntryContract extends StoreUnderTest {

    @Test
    default void every_kind_of_fact_comes_back_with_all_that_it_may_hold_and_with_as_little() {
        comesBack(Samples.draft("facts"), FactSamples.all());
    }

    @Test
    default void every_reason_comes_back() {
        CertificateId paper = new CertificateId("paper");
        comesBack(
                Samples.draft("reasons"),
                Stream.of(Reason.values())
                        .map(reason -> CertificateFact.CertificateRefused.of(paper, reason))
                        .toList());
    }

    @Test
    default void every_column_comes_back_each_alone_and_all_together_at_its_longest() {
        String longest = "長".repeat(64);
        List<FactColumns> columns = List.of(
                columns(),
                columns(new OfficerId(longest)),
                columns(new SessionId(longest)),
                columns(new CertificateId(longest)),
                columns(new DeskName("窓".repeat(40))),
                columns(new EncounterId(longest)),
                columns(new SerialNumber(SerialNumber.MAX)),
                columns(Reason.ON_HOLD),
                columns(Samples.digest("face")),
                columns("b:1", "a:1", "b:1"),
                columns("quoted:!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~", "b:%22%5C", "b:{slip"),
                columns((Object[]) manyCodes()),
                columns(
                        new OfficerId("officer-2"),
                        new SessionId("session"),
                        new CertificateId("paper"),
                        new DeskName("desk 1"),
                        new EncounterId("encounter"),
                        new SerialNumber(1),
                        new Movement(Place.handedOver(new EncounterId("encounter")), Place.VOID),
                        Reason.ON_HOLD,
                        "A:.b-c%d_9",
                        Digest.NONE));
        comesBack(Samples.draft(longest), illegible(longest, columns.stream()));
    }

    @Test
    default void every_movement_comes_back_with_the_longest_places() {
        String longest = "長".repeat(64);
        List<Place> places = List.of(
                Place.ISSUER,
                Place.safe(new OfficeId(longest)),
                Place.tray(new SessionId(longest)),
                Place.handedOver(new EncounterId(longest)),
                Place.HOLDER,
                Place.astray(new IncidentId(longest)),
                Place.VOID);
        comesBack(
                Samples.draft("movements"),
                illegible(
                        "paper",
                        places.stream().flatMap(from -> places.stream().map(to -> columns(new Movement(from, to))))));
    }

    @Test
    default void officer_remark_and_format_of_an_entry_come_back_whatever_its_fact() {
        List<Fact> facts = new ArrayList<>(FactSamples.all());
        facts.addAll(illegible("paper", Stream.of(columns(), columns(new OfficerId("officer-2")))));
        List<OfficerId> officers = Stream.of("officer 1", "長".repeat(64), "O'Brien", " 𠮷")
                .map(OfficerId::new)
                .toList();
        ChangeBuilder draft = Samples.draft("explained");
        assertThat(draft.remark("所見")).isNotEqualTo(Digest.NONE);
        comesBack(draft, facts, i -> draft.by(officers.get(i % officers.size())).inFormat(1 + i % 1_000));
    }

    @Test
    default void every_time_comes_back_to_the_microsecond() {
        for (String time : List.of(
                "1900-01-01T00:00:00Z",
                "1948-05-01T15:30:00.000001Z",
                "1969-12-31T23:59:59.999999Z",
                "2025-10-05T23:59:59.999999Z",
                "2100-12-31T23:59:59.100000Z")) {
            ChangeBuilder draft = new ChangeBuilder(Samples.OFFICE, new CommandId(time), Instant.parse(time));
            Samples.write(draft, Samples.certificate(time));
            Change change = draft.done();
            done(change);
            same(change.entries(), store().entries(change.command()));
        }
    }

    /** Facts that no version of the library knows, or whose columns are not theirs, in one chain. */
    private static List<Fact> illegible(String certificate, Stream<FactColumns> columns) {
        Subject subject = Subject.of(new CertificateId(certificate));
        return columns.flatMap(said ->
                        Stream.of("NEVER_HEARD_OF", FactKind.SEALED.name()).map(code -> said.fact(subject, code)))
                .peek(fact -> assertThat(fact).isInstanceOf(Illegible.class))
                .toList();
    }

    private void comesBack(ChangeBuilder draft, List<? extends Fact> facts) {
        comesBack(draft, facts, i -> {});
    }

    /** Written in one change, in the chains that the facts belong to, and read by every way that leads to them. */
    private void comesBack(ChangeBuilder draft, List<? extends Fact> facts, IntConsumer beforeEach) {
        Map<Subject, Chain> chains = new LinkedHashMap<>();
        for (int i = 0; i < facts.size(); i++) {
            Fact fact = facts.get(i);
            beforeEach.accept(i);
            Chain chain = chains.getOrDefault(fact.subject(), Chain.EMPTY);
            chains.put(fact.subject(), draft.append(chain, fact));
        }
        Change change = draft.done();
        assertThat(change.entries()).extracting(LedgerEntry::fact).isEqualTo(facts);
        done(change);
        List<LedgerEntry> ledger = change.entries().stream()
                .sorted(Comparator.comparing(LedgerEntry::subject).thenComparingLong(LedgerEntry::number))
                .toList();
        same(change.entries(), store().entries(change.command()));
        same(ledger, Rows.list(store().ledger(change.office())));
        for (Subject subject : chains.keySet()) {
            same(only(ledger, entry -> entry.subject().equals(subject)), Rows.list(store().chain(subject)));
        }
        Stream<EncounterId> encounters = facts.stream().flatMap(fact -> FactColumns.of(fact).encounter().stream());
        encounters
                .distinct()
                .forEach(encounter -> same(
                        only(
                                ledger,
                                entry ->
                                        FactColumns.of(entry.fact()).encounter().equals(Optional.of(encounter))),
                        store().history(encounter)));
    }

    private static List<LedgerEntry> only(List<LedgerEntry> entries, Predicate<LedgerEntry> which) {
        return entries.stream().filter(which).toList();
    }

    /** More than fits in a short column, each of the longest that a code may be. */
    private static String[] manyCodes() {
        return IntStream.range(0, 250)
                .mapToObj(i -> String.format("%s:%0200d", "c".repeat(40), i))
                .toArray(String[]::new);
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
}
