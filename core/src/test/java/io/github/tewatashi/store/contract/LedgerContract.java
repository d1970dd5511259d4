package io.github.tewatashi.store.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.ledger.Chain;
import io.github.tewatashi.ledger.Details;
import io.github.tewatashi.ledger.Digest;
import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.ledger.Subject;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.Change;
import io.github.tewatashi.record.DeskRecord;
import io.github.tewatashi.record.Draft;
import io.github.tewatashi.record.SessionRecord;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Entries come back as they were written, in order, by every way that leads to them (S8). */
public interface LedgerContract extends StoreUnderTest {

    @Test
    default void a_chain_is_in_order_and_its_row_knows_its_end() {
        CertificateRecord paper = Samples.certificate("paper");
        List<LedgerEntry> expected = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Change change = Samples.change("command-" + i, i == 0 ? paper : now(paper));
            done(change);
            expected.addAll(change.entries());
        }

        List<LedgerEntry> chain = Rows.list(store().chain(paper.subject()));
        same(expected, chain);
        assertThat(chain).extracting(LedgerEntry::number).containsExactlyElementsOf(longs(1, 12));
        Digest previous = Digest.NONE;
        for (LedgerEntry entry : chain) {
            assertThat(entry.previous()).isEqualTo(previous);
            assertThat(entry.digest()).isEqualTo(entry.expectedDigest());
            previous = entry.digest();
        }
        assertThat(now(paper).chain()).isEqualTo(new Chain(12, previous));
    }

    @Test
    default void the_entries_of_a_command_are_in_the_order_in_which_it_made_them() {
        Draft draft = Samples.draft("many");
        // Against the order of the subjects, and more than nine, so that an order by text is found.
        IntStream.rangeClosed(1, 15)
                .forEach(i -> Samples.write(draft, Samples.certificate("paper-" + (char) ('z' - i))));
        Change change = draft.done();
        done(change);
        done(Samples.change("another", Samples.certificate("other")));

        same(change.entries(), store().entries(new CommandId("many")));
        assertThat(store().entries(new CommandId("Many"))).isEmpty();
        assertThat(store().entries(new CommandId("never"))).isEmpty();
    }

    @Test
    default void a_command_may_go_on_with_one_chain() {
        Draft draft = Samples.draft("twice");
        CertificateRecord paper = Samples.certificate("paper")
                .log(draft, Event.REGISTERED, Details.with())
                .log(draft, Event.HELD, Details.with())
                .log(draft, Event.HOLD_RELEASED, Details.with());
        done(draft.write(paper).done());

        assertThat(Rows.list(store().chain(paper.subject())))
                .extracting(LedgerEntry::event)
                .containsExactly(Event.REGISTERED, Event.HELD, Event.HOLD_RELEASED);
    }

    @Test
    default void every_event_and_every_reason_comes_back() {
        Draft draft = Samples.draft("all");
        Chain chain = Chain.EMPTY;
        CertificateRecord paper = Samples.certificate("paper");
        for (Event event : Event.values()) {
            chain = draft.append(paper.subject(), chain, event, Details.with().build());
        }
        for (Reason reason : Reason.values()) {
            Details refused = Details.with().reason(reason).build();
            chain = draft.append(paper.subject(), chain, Event.REFUSED, refused);
        }
        Change change = draft.write(
                        new CertificateRecord(paper.certificate(), "", Optional.empty(), paper.standing(), chain, 0))
                .done();
        done(change);
        same(change.entries(), Rows.list(store().chain(paper.subject())));
    }

    @Test
    default void every_detail_comes_back_each_alone_and_all_together() {
        String longest = "長".repeat(64);
        Draft draft = Samples.draft(longest);
        Chain chain = Chain.EMPTY;
        CertificateRecord paper = Samples.certificate(longest);
        List<Details> details = List.of(
                Details.with().build(),
                Details.with().officer(new OfficerId(longest)).build(),
                Details.with().second(new OfficerId(longest)).build(),
                Details.with().session(new SessionId(longest)).build(),
                Details.with().certificate(new CertificateId(longest)).build(),
                Details.with().desk(new DeskName("窓".repeat(40))).build(),
                Details.with().encounter(new EncounterId(longest)).build(),
                Details.with().serial(new SerialNumber(SerialNumber.MAX)).build(),
                Details.with()
                        .moved(Place.ISSUER, Place.safe(new OfficeId(longest)))
                        .build(),
                Details.with()
                        .moved(Place.tray(new SessionId(longest)), Place.HOLDER)
                        .build(),
                Details.with().evidence(Samples.digest("face")).build(),
                Details.with().codes(List.of("b", "a", "b")).build(),
                Details.with().codes(manyCodes()).build(),
                Details.with()
                        .officer(new OfficerId("officer-1"))
                        .second(new OfficerId("officer-2"))
                        .session(new SessionId("session"))
                        .certificate(new CertificateId("paper"))
                        .desk(new DeskName("desk 1"))
                        .encounter(new EncounterId("encounter"))
                        .serial(new SerialNumber(1))
                        .moved(Place.handedOver(new EncounterId("encounter")), Place.VOID)
                        .reason(Reason.ON_HOLD)
                        .codes(List.of("A.b-c:d_9"))
                        .evidence(Digest.NONE)
                        .build());
        for (Details said : details) {
            chain = draft.append(paper.subject(), chain, Event.MATCHED, said);
        }
        Change change = draft.write(
                        new CertificateRecord(paper.certificate(), "", Optional.empty(), paper.standing(), chain, 0))
                .done();
        done(change);
        same(change.entries(), Rows.list(store().chain(paper.subject())));
        same(change.entries(), store().entries(change.command()));
    }

    @Test
    default void every_time_comes_back_to_the_microsecond() {
        for (String time : List.of(
                "1900-01-01T00:00:00Z",
                "1948-05-01T15:30:00.000001Z",
                "1969-12-31T23:59:59.999999Z",
                "2025-10-05T23:59:59.999999Z",
                "2100-12-31T23:59:59.100000Z")) {
            Draft draft = new Draft(new CommandId(time), Samples.OFFICE, Instant.parse(time));
            Samples.write(draft, Samples.certificate(time));
            Change change = draft.done();
            done(change);
            same(change.entries(), store().entries(change.command()));
        }
    }

    @Test
    default void the_history_of_an_encounter_is_all_that_names_it_by_subject_and_number() {
        SessionRecord session = Samples.session("session");
        DeskRecord desk = Samples.desk(session, "desk 1");
        CertificateRecord paper = Samples.certificate("paper");
        EncounterId encounter = new EncounterId("encounter");
        Draft begin = Samples.draft("begin");
        DeskRecord seen = desk.log(begin, Event.MATCHED, Details.with().encounter(encounter));
        seen = seen.log(begin, Event.ENDED, Details.with());
        for (int i = 0; i < 10; i++) {
            seen = seen.log(begin, Event.REFUSED, Details.with().encounter(encounter));
        }
        CertificateRecord moved =
                paper.log(begin, Event.HANDED_OVER, Details.with().encounter(encounter));
        seen = seen.log(begin, Event.MATCHED, Details.with().encounter(new EncounterId("Encounter")));
        done(begin.write(moved).write(seen).done());

        List<LedgerEntry> history = store().history(encounter);
        assertThat(history)
                .hasSize(12)
                .allMatch(e -> e.details().encounter().orElseThrow().equals(encounter));
        assertThat(history).extracting(LedgerEntry::subject).isSorted();
        assertThat(history.subList(1, 12))
                .extracting(LedgerEntry::number)
                .containsExactly(1L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 11L, 12L);
        assertThat(store().history(new EncounterId("none"))).isEmpty();
    }

    @Test
    default void the_ledger_of_an_office_is_all_its_chains_by_subject_each_in_order() {
        done(Samples.change("begin", Samples.oneOfEach()));
        for (int i = 0; i < 10; i++) {
            done(Samples.change("go on " + i, nowOf(Samples.oneOfEach())));
        }
        done(Samples.change("more", Samples.certificate("paper-0"), Samples.certificate("paper-2")));
        OfficeId other = new OfficeId("office-2");
        done(Samples.change(other, "elsewhere", Samples.certificate(other, "paper-3", "3")));

        List<LedgerEntry> ledger = Rows.list(store().ledger(Samples.OFFICE));
        assertThat(ledger).hasSize(46);
        List<Subject> subjects =
                ledger.stream().map(LedgerEntry::subject).distinct().toList();
        assertThat(subjects).isSorted().hasSize(6);
        List<LedgerEntry> chains = subjects.stream()
                .flatMap(s -> Rows.list(store().chain(s)).stream())
                .toList();
        same(chains, ledger);
        assertThat(Rows.list(store().ledger(other))).hasSize(1);
        assertThat(Rows.list(store().ledger(new OfficeId("office-3")))).isEmpty();
    }

    @Test
    default void a_chain_is_of_one_subject_only() {
        SessionRecord session = Samples.session("same");
        CertificateRecord paper = Samples.certificate("same");
        CertificateRecord upper = Samples.certificate("SAME");
        done(Samples.change("begin", session, paper, upper, Samples.office("same")));
        for (Subject subject : List.of(
                Subject.of(session.session()), paper.subject(), upper.subject(), Subject.of(new OfficeId("same")))) {
            assertThat(Rows.list(store().chain(subject)))
                    .extracting(LedgerEntry::subject)
                    .containsExactly(subject);
        }
        assertThat(Rows.list(store().chain(Subject.of(new OfficeId("none"))))).isEmpty();
    }

    @Test
    default void a_remark_is_kept_with_its_command() {
        List<String> remarks = List.of("", " ", "一行目\n二行目\t「𠮷」", "長".repeat(2_000));
        for (String remark : remarks) {
            Draft draft = Samples.draft("command-" + remarks.indexOf(remark));
            Digest digest = draft.remark(remark);
            Samples.write(draft, Samples.certificate("paper-" + digest.hex().substring(0, 8)));
            done(draft.done());
        }
        done(Samples.change("without", Samples.certificate("paper")));

        for (String remark : remarks) {
            same(
                    remark,
                    store().remark(new CommandId("command-" + remarks.indexOf(remark)))
                            .orElseThrow());
        }
        assertThat(store().remark(new CommandId("without"))).isEmpty();
        assertThat(store().remark(new CommandId("never"))).isEmpty();
    }

    private static List<Long> longs(long from, long to) {
        return Stream.iterate(from, n -> n <= to, n -> n + 1).toList();
    }

    /** More than fits in a short column, each of the longest that a code may be. */
    private static List<String> manyCodes() {
        return IntStream.range(0, 250)
                .mapToObj(i -> String.format("CODE.%035d", i))
                .toList();
    }
}
