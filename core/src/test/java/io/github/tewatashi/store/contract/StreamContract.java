package io.github.tewatashi.store.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.SessionRecord;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Streams can be left, read slowly, and read beside each other; each shows one moment. */
public interface StreamContract extends StoreUnderTest {

    @Test
    default void a_stream_may_be_closed_unread_half_read_or_twice() {
        filled(100);
        for (int round = 0; round < 50; round++) {
            for (Supplier<Stream<?>> open : streams()) {
                Stream<?> unread = open.get();
                unread.close();
                unread.close();
                try (Stream<?> half = open.get()) {
                    assertThat(half.limit(1).count()).isEqualTo(1);
                }
                try (Stream<?> first = open.get()) {
                    assertThat(first.iterator().hasNext()).isTrue();
                }
            }
        }
        done(Samples.change("after", Samples.certificate("after")));
    }

    @Test
    default void a_stream_shows_one_moment_however_slowly_it_is_read() {
        filled(300);
        try (Stream<CertificateRecord> papers = store().certificates(Samples.OFFICE);
                Stream<LedgerEntry> ledger = store().ledger(Samples.OFFICE)) {
            Iterator<CertificateRecord> slowly = papers.iterator();
            Iterator<LedgerEntry> entries = ledger.iterator();
            List<CertificateRecord> seen = new ArrayList<>();
            seen.add(slowly.next());
            entries.next();
            int number = 1;

            // Every paper is written over while the stream is open, and one is added behind the last.
            ChangeBuilder draft = Samples.draft("meanwhile");
            Rows.list(store().certificates(Samples.OFFICE)).forEach(paper -> Samples.write(draft, paper));
            Samples.write(draft, Samples.certificate("zzz"));
            done(draft.done());

            slowly.forEachRemaining(seen::add);
            while (entries.hasNext()) {
                entries.next();
                number++;
            }
            assertThat(seen).hasSize(300).allMatch(paper -> paper.version() == 1);
            assertThat(number).isEqualTo(301);
        }
        assertThat(Rows.list(store().certificates(Samples.OFFICE))).hasSize(301);
        assertThat(Rows.list(store().ledger(Samples.OFFICE))).hasSize(602);
    }

    @Test
    default void one_can_read_and_write_while_a_stream_is_open() {
        filled(20);
        int done = 0;
        try (Stream<CertificateRecord> papers = store().certificates(Samples.OFFICE)) {
            for (CertificateRecord paper : (Iterable<CertificateRecord>) papers::iterator) {
                same(now(paper), paper);
                assertThat(Rows.list(store().chain(paper.subject()))).hasSize(1);
                done(Samples.change("write " + done++, paper));
            }
        }
        assertThat(done).isEqualTo(20);
    }

    @Test
    default void a_stream_may_be_read_by_another_thread() {
        filled(50);
        try (Stream<CertificateRecord> papers = store().certificates(Samples.OFFICE)) {
            assertThat(Together.each(1, thread -> papers.count())).containsExactly(50L);
        }
    }

    private void filled(int papers) {
        SessionRecord session = Samples.session("session");
        ChangeBuilder draft = Samples.draft("fill");
        Samples.write(draft, session);
        for (int i = 1; i <= papers; i++) {
            CertificateRecord paper = Samples.booked(Samples.certificate("paper-" + i), session, i);
            Samples.write(draft, Samples.inTray(paper, session));
            Samples.write(draft, Samples.slip(session, i, paper));
        }
        done(draft.done());
    }

    private List<Supplier<Stream<?>>> streams() {
        SessionRecord session = Samples.session("session");
        return List.of(
                () -> store().sessions(Samples.OFFICE),
                () -> store().certificates(Samples.OFFICE),
                () -> store().booked(session.id()),
                () -> store().travelled(session.id()),
                () -> store().slips(Samples.OFFICE),
                () -> store().chain(Samples.certificate("paper-1").subject()),
                () -> store().ledger(Samples.OFFICE));
    }
}
