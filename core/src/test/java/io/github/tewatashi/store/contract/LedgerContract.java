package io.github.tewatashi.store.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.fact.DeskFact;
import io.github.tewatashi.fact.EncounterContext;
import io.github.tewatashi.fact.Fact;
import io.github.tewatashi.fact.HandOverFact;
import io.github.tewatashi.fact.RegistryFact;
import io.github.tewatashi.ledger.Chain;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.Change;
import io.github.tewatashi.record.DeskRecord;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.vocabulary.CommandId;
import io.github.tewatashi.vocabulary.Digest;
import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.Movement;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.Reason;
import io.github.tewatashi.vocabulary.Subject;
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
        ChangeBuilder draft = Samples.draft("many");
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
        ChangeBuilder draft = Samples.draft("twice");
        CertificateRecord paper = Samples.certificate("paper");
        List<Fact> facts = List.of(
                Samples.fact(paper),
                new RegistryFact.Held(paper.id()),
                new RegistryFact.HoldReleased(paper.id(), Optional.empty()));
        for (Fact fact : facts) {
            paper = draft.append(paper, fact);
        }
        done(draft.write(paper).done());

        assertThat(Rows.list(store().chain(paper.subject())))
                .extracting(LedgerEntry::fact)
                .containsExactlyElementsOf(facts);
    }

    @Test
    default void the_history_of_an_encounter_is_all_that_names_it_by_subject_and_number() {
        SessionRecord session = Samples.session("session");
        DeskRecord desk = Samples.desk(session, "desk 1");
        CertificateRecord paper = Samples.certificate("paper");
        EncounterId encounter = new EncounterId("encounter");
        EncounterContext context = Samples.context(desk, "encounter", 1, paper);
        ChangeBuilder begin = Samples.draft("begin");
        DeskRecord seen = begin.append(desk, new DeskFact.Matched(context, List.of()));
        seen = begin.append(seen, new DeskFact.DeskClosed(session.id(), desk.desk()));
        for (int i = 0; i < 10; i++) {
            seen = begin.append(seen, DeskFact.DeskRefused.step(context, Reason.WRONG_PAPER));
        }
        CertificateRecord moved = begin.append(
                paper,
                new HandOverFact.HandedOver(
                        context, new Movement(Place.tray(session.id()), Place.handedOver(encounter))));
        seen = begin.append(seen, new DeskFact.Matched(Samples.context(desk, "Encounter", 1, paper), List.of()));
        done(begin.write(moved).write(seen).done());

        List<LedgerEntry> history = store().history(encounter);
        assertThat(history)
                .hasSize(12)
                .allMatch(e ->
                        e.fact(Fact.InEncounter.class).orElseThrow().encounter().equals(encounter));
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
        for (Subject subject :
                List.of(Subject.of(session.id()), paper.subject(), upper.subject(), Subject.of(new OfficeId("same")))) {
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
            ChangeBuilder draft = Samples.draft("command-" + remarks.indexOf(remark));
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
}
