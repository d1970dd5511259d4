package io.github.tewatashi.store.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.DeskQuery;
import io.github.tewatashi.record.DeskRecord;
import io.github.tewatashi.record.ErasedRecord;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.record.StoredRecord;
import io.github.tewatashi.store.Committed;
import io.github.tewatashi.vocabulary.CommandId;
import io.github.tewatashi.vocabulary.OfficeId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What was erased is found by its id and by nothing else, and neither its keys nor its remarks are left. */
public interface ErasureContract extends StoreUnderTest {

    /** A key by which only the paper to be erased is found. */
    Set<String> KEY = Set.of("name:消去");

    @Test
    default void what_is_left_comes_back_and_the_certificate_does_not() {
        CertificateRecord paper = Samples.booked(Samples.certificate("paper"), Samples.session("session"), 1);
        done(Samples.change("register", paper, KEY));
        CertificateRecord before = now(paper);
        assertThat(store().erased(paper.id())).isEmpty();
        done(Samples.change("erase", erased(paper)));

        ErasedRecord after = store().erased(paper.id()).orElseThrow();
        same(before.state(), after.state());
        assertThat(after.office()).isEqualTo(Samples.OFFICE);
        assertThat(after.version()).isEqualTo(before.version() + 1);
        assertThat(after.chain().length()).isEqualTo(before.chain().length() + 1);
        assertThat(store().certificate(paper.id())).isEmpty();
        assertThat(Rows.list(store().chain(paper.subject()))).hasSize(2);
    }

    @Test
    default void the_erased_are_of_the_office_by_id_and_the_certificates_are_the_others() {
        OfficeId elsewhere = new OfficeId("office-2");
        done(Samples.change(elsewhere, "elsewhere", Samples.certificate(elsewhere, "paper-3", "3")));
        for (String id : List.of("paper-2", "paper-10", "paper-1", "stays")) {
            done(Samples.change("register " + id, Samples.certificate(id)));
        }
        for (String id : List.of("paper-2", "paper-10", "paper-1")) {
            done(Samples.change("erase " + id, erased(Samples.certificate(id))));
        }
        done(Samples.change(elsewhere, "erase elsewhere", erased(Samples.certificate(elsewhere, "paper-3", "3"))));
        assertThat(Rows.list(store().erased(Samples.OFFICE)))
                .extracting(row -> row.id().value())
                .containsExactly("paper-1", "paper-10", "paper-2");
        assertThat(Rows.list(store().certificates(Samples.OFFICE)))
                .extracting(row -> row.id().value())
                .containsExactly("stays");
    }

    @Test
    default void an_erased_certificate_is_never_a_candidate() {
        SessionRecord session = Samples.session("session");
        CertificateRecord paper = Samples.inTray(Samples.booked(Samples.certificate("paper"), session, 1), session);
        CertificateRecord other = Samples.inTray(Samples.booked(Samples.certificate("other"), session, 2), session);
        DeskRecord desk = Samples.busy(Samples.desk(session, "desk"), "encounter", 1, paper, other);
        done(Samples.change("begin", session, desk, Samples.slip(session, 1, paper)));
        done(Samples.change("register", paper, Set.of("name:消去", "name:共通")));
        done(Samples.change("other", other, Set.of("name:共通")));
        DeskQuery byKey = new DeskQuery(
                session.id(), desk.desk(), Samples.slip(session, 1, paper).number(), KEY);
        assertThat(store().desk(byKey).orElseThrow().certificates()).hasSize(2);
        done(Samples.change("erase", erased(paper)));

        assertThat(store().desk(byKey).orElseThrow().certificates()).isEmpty();
        DeskQuery byOther = new DeskQuery(session.id(), desk.desk(), byKey.number(), Set.of("name:共通"));
        assertThat(store().desk(byOther).orElseThrow().certificates())
                .extracting(CertificateRecord::id)
                .containsExactly(other.id());
        assertThat(store().encounter(desk.open().orElseThrow().id())
                        .orElseThrow()
                        .certificates())
                .extracting(CertificateRecord::id)
                .containsExactly(other.id());
        assertThat(Rows.list(store().booked(session.id())))
                .extracting(CertificateRecord::id)
                .containsExactly(other.id());
        assertThat(store().booked(session.id(), KEY)).isEmpty();
        assertThat(Rows.list(store().travelled(session.id())))
                .extracting(CertificateRecord::id)
                .containsExactly(other.id());
        assertThat(store().certificate(Samples.OFFICE, paper.face().paperNumber()))
                .isEmpty();
    }

    @Test
    default void the_keys_are_gone_even_if_a_face_comes_back() {
        SessionRecord session = Samples.session("session");
        CertificateRecord paper = Samples.booked(Samples.certificate("paper"), session, 1);
        CertificateRecord other = Samples.booked(Samples.certificate("other"), session, 2);
        done(Samples.change("begin", session));
        done(Samples.change("register", paper, Set.of("name:消去", "name:共通", "number:1")));
        done(Samples.change("other", other, Set.of("name:共通", "number:1")));
        done(Samples.change("erase", erased(paper)));
        ErasedRecord old = store().erased(paper.id()).orElseThrow();
        done(Samples.change(
                "back",
                new CertificateRecord(
                        paper.certificate(),
                        paper.salt(),
                        paper.authorisation(),
                        paper.state(),
                        old.chain(),
                        old.version())));

        assertThat(store().booked(session.id(), Set.of("name:消去", "name:共通", "number:1")))
                .extracting(CertificateRecord::id)
                .containsExactly(other.id());
        assertThat(store().erased(paper.id())).isEmpty();
    }

    @Test
    default void several_are_erased_at_once_and_their_paper_numbers_are_free_again() {
        CertificateRecord one = Samples.certificate("one");
        CertificateRecord two = Samples.certificate("two");
        done(Samples.change("one", one, Set.of("name:a", "name:b", "name:c")));
        done(Samples.change("two", two, Set.of("name:a", "name:b", "name:c")));
        done(Samples.change("erase", erased(one), erased(two)));
        assertThat(Rows.list(store().erased(Samples.OFFICE))).hasSize(2);
        done(Samples.change("again", Samples.certificate(Samples.OFFICE, "three", "one")));
        assertThat(store().certificate(Samples.OFFICE, one.face().paperNumber())
                        .orElseThrow()
                        .id()
                        .value())
                .isEqualTo("three");
    }

    @Test
    default void the_remarks_of_its_chain_are_gone_and_no_others() {
        CertificateRecord paper = Samples.certificate("paper");
        CertificateRecord other = Samples.certificate("other");
        remarked("paper", paper);
        remarked("other", other);
        done(Samples.change("erase", erased(paper)));
        assertThat(store().remark(new CommandId("paper"))).isEmpty();
        assertThat(store().remark(new CommandId("other"))).contains("所見");
        assertThat(store().entries(new CommandId("paper"))).hasSize(1);
    }

    @Test
    default void an_erasure_is_guarded_and_done_once() {
        CertificateRecord paper = Samples.certificate("paper");
        done(Samples.change("register", paper));
        StoredRecord stale = erased(paper);
        done(Samples.change("hold", now(paper)));
        conflicts(Samples.change("too late", stale));
        done(Samples.change("erase", erased(paper)));
        assertThat(store().commit(Samples.change("erase", stale))).isEqualTo(Committed.REPEATED);
        assertThat(store().erased(paper.id()).orElseThrow().version()).isEqualTo(3);
    }

    private void remarked(String command, CertificateRecord paper) {
        ChangeBuilder draft = Samples.draft(command);
        Samples.write(draft, paper);
        assertThat(draft.remark("所見")).isNotNull();
        done(draft.done());
    }

    private ErasedRecord erased(CertificateRecord paper) {
        CertificateRecord now = now(paper);
        return new ErasedRecord(now.id(), now.office(), now.state(), now.chain(), now.version());
    }
}
