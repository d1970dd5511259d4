package io.github.tewatashi.store.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.Change;
import io.github.tewatashi.record.DeskQuery;
import io.github.tewatashi.record.DeskRecord;
import io.github.tewatashi.record.DeskView;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.record.SlipRecord;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.store.Committed;
import io.github.tewatashi.vocabulary.DeskName;
import io.github.tewatashi.vocabulary.EncounterId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whoever comes at the same time, the store answers as if they had come one after another. */
public interface ConcurrencyContract extends StoreUnderTest {

    /** How many contend: more than the cores of a small machine. */
    int THREADS = 4;

    @Test
    default void of_all_who_decide_on_one_version_one_is_done_and_no_update_is_lost() {
        CertificateRecord paper = Samples.certificate("paper");
        done(Samples.change("begin", paper));
        int each = 15;
        // Each of the others' commits can beat this one once; whoever loses more often met no version check.
        int tries = each * THREADS;

        List<List<Long>> decidedOn = Together.each(THREADS, thread -> {
            List<Long> mine = new ArrayList<>();
            for (int i = 0; i < tries && mine.size() < each; i++) {
                CertificateRecord read = now(paper);
                Committed answer = store().commit(Samples.change("change " + thread + "/" + i, read));
                assertThat(answer).isNotEqualTo(Committed.REPEATED);
                if (answer == Committed.DONE) {
                    mine.add(read.version());
                }
            }
            return mine;
        });

        assertThat(decidedOn.stream().flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, each * THREADS)
                        .mapToObj(Long::valueOf)
                        .toList());
        assertThat(now(paper).version()).isEqualTo(1 + each * THREADS);
        assertThat(Rows.list(store().chain(paper.subject()))).hasSize(1 + each * THREADS);
    }

    @Test
    default void of_all_who_repeat_one_command_one_is_done() {
        CertificateRecord paper = Samples.certificate("paper");
        done(Samples.change("begin", paper));
        for (int round = 0; round < 10; round++) {
            Change click = Samples.change("click " + round, now(paper));
            assertThat(Together.each(THREADS, thread -> store().commit(click)))
                    .containsExactlyInAnyOrder(
                            Committed.DONE, Committed.REPEATED, Committed.REPEATED, Committed.REPEATED);
            assertThat(store().entries(click.command())).hasSize(1);
        }
        assertThat(now(paper).version()).isEqualTo(11);
    }

    @Test
    default void of_all_who_insert_one_row_one_is_done_and_the_others_conflict() {
        SessionRecord session = Samples.session("session");
        done(Samples.change("begin", session));
        for (int round = 0; round < 10; round++) {
            DeskRecord desk = Samples.desk(session, "desk " + round);
            List<Committed> answers = Together.each(
                    THREADS, thread -> store().commit(Samples.change("open " + desk.desk() + "/" + thread, desk)));
            assertThat(answers)
                    .containsExactlyInAnyOrder(
                            Committed.DONE, Committed.CONFLICT, Committed.CONFLICT, Committed.CONFLICT);
        }
    }

    @Test
    default void of_all_who_register_one_paper_number_one_is_done_and_the_others_conflict() {
        for (int round = 0; round < 10; round++) {
            String number = "number-" + round;
            List<Committed> answers = Together.each(THREADS, thread -> {
                String id = number + "/" + thread;
                return store().commit(Samples.change(id, Samples.certificate(Samples.OFFICE, id, number)));
            });
            assertThat(answers)
                    .containsExactlyInAnyOrder(
                            Committed.DONE, Committed.CONFLICT, Committed.CONFLICT, Committed.CONFLICT);
        }
    }

    @Test
    default void of_two_who_rely_on_what_the_other_changes_one_is_done_and_the_other_conflicts() {
        SessionRecord one = Samples.session("session-1");
        SessionRecord other = Samples.session("session-2");
        done(Samples.change("begin", one, other));
        for (int round = 0; round < 20; round++) {
            String id = "round " + round + "/";
            List<SessionRecord> read = List.of(now(one), now(other));
            List<Committed> answers = Together.each(2, thread -> {
                ChangeBuilder draft = Samples.draft(id + thread).guard(read.get(1 - thread));
                Samples.write(draft, read.get(thread));
                return store().commit(draft.done());
            });
            assertThat(answers).containsExactlyInAnyOrder(Committed.DONE, Committed.CONFLICT);
        }
    }

    @Test
    default void whoever_writes_other_rows_is_not_hindered() {
        List<Committed> answers = Together.each(THREADS, thread -> {
                    List<Committed> mine = new ArrayList<>();
                    CertificateRecord paper = Samples.certificate("paper-" + thread);
                    for (int i = 0; i < 25; i++) {
                        mine.add(store().commit(
                                        Samples.change("change " + thread + "/" + i, i == 0 ? paper : now(paper))));
                    }
                    return mine;
                })
                .stream()
                .flatMap(List::stream)
                .toList();
        assertThat(answers).hasSize(25 * THREADS).containsOnly(Committed.DONE);
    }

    @Test
    default void a_view_is_of_one_moment() {
        SessionRecord session = Samples.session("session");
        CertificateRecord paper = Samples.inTray(Samples.booked(Samples.certificate("paper"), session, 1), session);
        CertificateRecord rival = Samples.inTray(Samples.booked(Samples.certificate("rival"), session, 2), session);
        SlipRecord slip = Samples.slip(session, 1, paper);
        DeskRecord desk = Samples.busy(Samples.desk(session, "desk 1"), "encounter", 1, paper, rival);
        ChangeBuilder begin = Samples.draft("begin");
        List.of(session, paper, rival, slip, desk).forEach(row -> Samples.write(begin, row));
        begin.findBy(paper.id(), Set.of("name:見本")).findBy(rival.id(), Set.of("name:見本"));
        done(begin.done());
        // All five rows are written together always, so that whoever looks sees them at one version.
        DeskQuery query = new DeskQuery(session.id(), new DeskName("desk 1"), new SerialNumber(1), Set.of("name:見本"));
        EncounterId encounter = desk.open().orElseThrow().id();
        AtomicBoolean over = new AtomicBoolean();
        AtomicInteger views = new AtomicInteger();

        Together.each(2, thread -> {
            if (thread == 0) {
                try {
                    // Until both have done enough; bounded, should the other have failed.
                    for (int i = 0; i < 60 || (views.get() < 30 && i < 1_000); i++) {
                        done(Samples.change("change " + i, nowOf(session, paper, rival, slip, desk)));
                    }
                } finally {
                    over.set(true);
                }
            } else {
                do {
                    level(store().desk(query).orElseThrow());
                    level(store().encounter(encounter).orElseThrow());
                    views.incrementAndGet();
                } while (!over.get());
            }
            return thread;
        });
    }

    private static void level(DeskView view) {
        assertThat(view.certificates()).hasSize(2);
        assertThat(List.of(
                        view.session().version(),
                        view.desk().version(),
                        view.slip().orElseThrow().version(),
                        view.certificates().get(0).version(),
                        view.certificates().get(1).version()))
                .as("versions in one view")
                .containsOnly(view.session().version());
    }
}
