package io.github.tewatashi.store.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.fact.SessionFact;
import io.github.tewatashi.ledger.Chain;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.Change;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.record.StoredRecord;
import io.github.tewatashi.store.Committed;
import io.github.tewatashi.vocabulary.Digest;
import io.github.tewatashi.vocabulary.OfficeId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A change happens as a whole or not at all, on what it was decided on, and once (S9). */
public interface CommitContract extends StoreUnderTest {

    @Test
    default void every_row_of_a_change_is_there_one_version_on() {
        Change change = Samples.change("begin", Samples.oneOfEach());
        done(change);
        holds(change);
        assertThat(change.writes()).extracting(row -> now(row).version()).containsOnly(1L);

        Change next = Samples.change("go on", nowOf(Samples.oneOfEach()));
        done(next);
        holds(next);
        assertThat(next.writes()).extracting(row -> now(row).version()).containsOnly(2L);
    }

    @Test
    default void a_row_that_somebody_else_wrote_meanwhile_conflicts_whatever_its_kind() {
        done(Samples.change("begin", Samples.oneOfEach()));
        StoredRecord[] read = nowOf(Samples.oneOfEach());
        done(Samples.change("somebody else", read));

        for (StoredRecord stale : read) {
            conflicts(Samples.change("late", Samples.certificate("new-1"), stale, Samples.certificate("new-2")));
            conflicts(Samples.change("late", Samples.certificate("new-1"), Samples.certificate("new-2"), stale));
            conflicts(Samples.change("late", stale, Samples.certificate("new-1"), Samples.certificate("new-2")));
        }
    }

    @Test
    default void a_row_decided_on_a_version_yet_to_come_conflicts() {
        done(Samples.change("begin", Samples.oneOfEach()));
        for (StoredRecord row : nowOf(Samples.oneOfEach())) {
            conflicts(Samples.change("early", Samples.certificate("new"), Rows.at(2, row)));
        }
    }

    @Test
    default void a_new_row_that_is_there_already_conflicts_whatever_its_kind() {
        done(Samples.change("begin", Samples.oneOfEach()));
        for (StoredRecord again : Samples.oneOfEach()) {
            conflicts(Samples.change("again", Samples.certificate("new"), again));
        }
    }

    @Test
    default void an_old_row_that_is_not_there_conflicts_whatever_its_kind() {
        done(Samples.change("begin", Samples.certificate("paper")));
        for (StoredRecord missing : Samples.oneOfEach()) {
            conflicts(Samples.change("missing", Samples.certificate("new"), Rows.at(1, missing)));
        }
    }

    @Test
    default void a_conflict_leaves_no_row_no_entry_no_key_and_no_remark() {
        SessionRecord session = Samples.session("session");
        done(Samples.change("begin", session, Samples.desk(session, "desk")));
        SessionRecord read = now(session);
        done(Samples.change("somebody else", read));

        CertificateRecord paper = Samples.booked(Samples.certificate("paper"), session, 1);
        ChangeBuilder late = Samples.draft("late");
        late.findBy(paper.id(), Set.of("name:見本"));
        assertThat(late.remark("遅れました")).isNotEqualTo(Digest.NONE);
        Samples.write(late, paper);
        Samples.write(late, Samples.slip(session, 1, paper));
        Samples.write(late, Samples.desk(session, "desk 2"));
        Samples.write(late, Samples.office("office-1"));
        Samples.write(late, read);
        conflicts(late.done());

        assertThat(store().certificate(paper.id())).isEmpty();
        assertThat(store().chain(paper.subject())).isEmpty();
        assertThat(store().certificate(Samples.OFFICE, paper.face().paperNumber()))
                .isEmpty();

        done(Samples.change("another way", paper));
        assertThat(store().booked(session.id(), Set.of("name:見本"))).isEmpty();
    }

    @Test
    default void a_command_that_met_a_conflict_can_still_be_done() {
        SessionRecord session = Samples.session("session");
        done(Samples.change("begin", session));
        SessionRecord read = now(session);
        done(Samples.change("somebody else", read));
        conflicts(Samples.change("mine", read));

        Change again = Samples.change("mine", now(session));
        done(again);
        holds(again);
        same(again.entries(), store().entries(again.command()));
    }

    @Test
    default void a_session_relied_on_must_still_be_at_its_version() {
        SessionRecord session = Samples.session("session");
        done(Samples.change("begin", session));
        SessionRecord read = now(session);

        ChangeBuilder relied = Samples.draft("in time").guard(read);
        Samples.write(relied, Samples.certificate("paper-1"));
        done(relied.done());
        assertThat(now(session).version()).as("a guard writes nothing").isEqualTo(1);

        done(Samples.change("somebody else", read));
        ChangeBuilder late = Samples.draft("late").guard(read);
        Samples.write(late, Samples.certificate("paper-2"));
        conflicts(late.done());

        ChangeBuilder unknown = Samples.draft("of nothing").guard(now(session)).guard((SessionRecord)
                Rows.at(1, Samples.session("no session")));
        Samples.write(unknown, Samples.certificate("paper-2"));
        conflicts(unknown.done());
    }

    @Test
    default void a_paper_number_is_of_one_certificate_in_an_office() {
        CertificateRecord first = Samples.certificate(Samples.OFFICE, "paper-1", "1234-5");
        done(Samples.change("first", first));
        conflicts(Samples.change("second", Samples.certificate(Samples.OFFICE, "paper-2", "1234-5")));
        conflicts(Samples.change(
                "two at once",
                Samples.certificate(Samples.OFFICE, "paper-3", "777"),
                Samples.certificate(Samples.OFFICE, "paper-4", "777")));

        OfficeId other = new OfficeId("office-2");
        done(Samples.change(other, "elsewhere", Samples.certificate(other, "paper-5", "1234-5")));
        done(Samples.change("once more", now(first)));
        same(
                now(first),
                store().certificate(Samples.OFFICE, first.face().paperNumber()).orElseThrow());
    }

    @Test
    default void a_repeated_command_happens_once() {
        Change change = Samples.change("twice", Samples.oneOfEach());
        done(change);
        List<Object> before = Rows.all(store());

        assertThat(store().commit(change)).isEqualTo(Committed.REPEATED);
        assertThat(store().commit(change)).isEqualTo(Committed.REPEATED);
        same(before, Rows.all(store()));
        same(change.entries(), store().entries(change.command()));
    }

    @Test
    default void a_repeated_command_is_told_before_any_conflict_whatever_it_wants_to_write() {
        SessionRecord session = Samples.session("session");
        done(Samples.change("once", session));
        done(Samples.change("somebody else", now(session)));
        List<Object> before = Rows.all(store());

        // Decided again after an unknown outcome: on the rows as they are now, or on stale ones.
        for (StoredRecord row : List.of(session, now(session), Rows.at(9, session), Samples.certificate("new"))) {
            assertThat(store().commit(Samples.change("once", row))).isEqualTo(Committed.REPEATED);
        }
        ChangeBuilder guarded = Samples.draft("once").guard((SessionRecord) Rows.at(1, session));
        Samples.write(guarded, Samples.certificate("new"));
        assertThat(store().commit(guarded.done())).isEqualTo(Committed.REPEATED);
        same(before, Rows.all(store()));
    }

    @Test
    default void a_place_in_a_chain_is_taken_once() {
        SessionRecord session = Samples.session("session");
        done(Samples.change("begin", session));

        // The row that carries the chain is not written, so that only the entry itself can tell.
        ChangeBuilder forked = Samples.draft("forked");
        Samples.write(forked, Samples.certificate("paper"));
        Chain fork = forked.append(Chain.EMPTY, new SessionFact.ManifestMade(session.id()));
        assertThat(fork.head()).isNotEqualTo(Digest.NONE);
        conflicts(forked.done());
    }

    @Test
    default void a_key_may_be_given_again() {
        SessionRecord session = Samples.session("session");
        CertificateRecord paper = Samples.booked(Samples.certificate("paper"), session, 1);
        done(Samples.change("begin", session));
        done(Samples.change("book", paper, Set.of("name:見本", "number:1")));
        done(Samples.change("again", now(paper), Set.of("name:見本", "number:2")));

        for (String key : List.of("name:見本", "number:1", "number:2")) {
            assertThat(store().booked(session.id(), Set.of(key))).as(key).hasSize(1);
        }
    }

    @Test
    default void a_key_may_be_given_to_a_paper_that_is_not_written() {
        SessionRecord session = Samples.session("session");
        CertificateRecord paper = Samples.booked(Samples.certificate("paper"), session, 1);
        done(Samples.change("begin", session, paper));

        ChangeBuilder named = Samples.draft("name").findBy(paper.id(), Set.of("name:見本"));
        Samples.write(named, now(session));
        done(named.done());
        assertThat(store().booked(session.id(), Set.of("name:見本"))).hasSize(1);
    }

    @Test
    default void five_thousand_papers_go_in_one_change() {
        SessionRecord session = Samples.session("session");
        ChangeBuilder draft = Samples.draft("dispatch");
        Samples.write(draft, session);
        for (int i = 1; i <= 5_000; i++) {
            CertificateRecord paper = Samples.booked(Samples.certificate("paper-" + i), session, i);
            Samples.write(draft, Samples.inTray(paper, session));
            draft.findBy(paper.id(), Set.of("name:見本" + i, "number:" + i));
        }
        Change change = draft.done();
        done(change);

        assertThat(Rows.list(store().booked(session.id())))
                .extracting(
                        paper -> paper.state().booking().orElseThrow().number().value())
                .hasSize(5_000)
                .isSorted();
        assertThat(Rows.list(store().travelled(session.id()))).hasSize(5_000);
        same(change.entries(), store().entries(change.command()));
        assertThat(store().commit(change)).isEqualTo(Committed.REPEATED);
    }
}
