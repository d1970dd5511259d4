package io.github.tewatashi.store.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.certificate.PaperNumber;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.DeskQuery;
import io.github.tewatashi.record.DeskRecord;
import io.github.tewatashi.record.OfficeRecord;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.record.SlipRecord;
import io.github.tewatashi.record.StoredRecord;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.CommandId;
import io.github.tewatashi.vocabulary.DeskName;
import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.SessionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each read finds all that it names, and nothing else, in the order that it names. */
public interface ReadContract extends StoreUnderTest {

    @Test
    default void an_empty_store_knows_nothing_and_says_so() {
        OfficeId office = Samples.OFFICE;
        SessionId session = new SessionId("session");
        assertThat(store().office(office)).isEqualTo(OfficeRecord.unused(office));
        assertThat(store().offices()).isEmpty();
        assertThat(store().session(session)).isEmpty();
        assertThat(store().certificate(new CertificateId("paper")).isPresent()).isFalse();
        assertThat(store().certificate(office, new PaperNumber("1")).isPresent())
                .isFalse();
        assertThat(store().booked(session, Set.of("name:見本", "number:1"))).isEmpty();
        assertThat(store().booked(session, Set.of())).isEmpty();
        assertThat(store().slip(session, new SerialNumber(1))).isEmpty();
        assertThat(store().desks(session)).isEmpty();
        assertThat(store().desk(new DeskQuery(session, new DeskName("desk"), new SerialNumber(1), Set.of("x"))))
                .isEmpty();
        assertThat(store().encounter(new EncounterId("encounter"))).isEmpty();
        assertThat(store().entries(new CommandId("command"))).isEmpty();
        for (Stream<?> stream : List.of(
                store().sessions(office),
                store().certificates(office),
                store().slips(office),
                store().ledger(office),
                store().booked(session),
                store().travelled(session))) {
            assertThat(Rows.list(stream)).isEmpty();
        }
    }

    @Test
    default void an_office_is_in_use_once_anything_was_committed_in_it() {
        for (String id : List.of("office-2", "office-10", "Office-3", "事務所")) {
            OfficeId office = new OfficeId(id);
            done(Samples.change(office, "in " + id, Samples.certificate(office, "paper of " + id, "1")));
            assertThat(store().office(office)).isEqualTo(OfficeRecord.unused(office));
        }
        done(Samples.change(new OfficeId("office-1"), "an office", Samples.office("office-1")));
        assertThat(store().offices())
                .extracting(OfficeId::value)
                .containsExactly("Office-3", "office-1", "office-10", "office-2", "事務所");
    }

    @Test
    default void sessions_are_of_the_office_by_date_and_then_id() {
        OfficeId other = new OfficeId("office-2");
        LocalDate day = Samples.DAY;
        done(Samples.change(
                "begin",
                Samples.session(Samples.OFFICE, "b", day),
                Samples.session(Samples.OFFICE, "a", day),
                Samples.session(Samples.OFFICE, "C", day),
                Samples.session(Samples.OFFICE, "z", day.minusDays(1)),
                Samples.session(Samples.OFFICE, "y", day.minusYears(100)),
                Samples.session(Samples.OFFICE, "x", day.plusDays(1))));
        done(Samples.change(other, "elsewhere", Samples.session(other, "aa", day)));
        assertThat(Rows.list(store().sessions(Samples.OFFICE)))
                .extracting(session -> session.id().value())
                .containsExactly("y", "z", "C", "a", "b", "x");
    }

    @Test
    default void certificates_are_of_the_office_by_id() {
        OfficeId other = new OfficeId("office-2");
        List<String> ids = List.of("paper-2", "paper-10", "Paper-3", "ペーパー", "paper-1", "päper");
        ids.forEach(id ->
                done(Samples.change("register " + id, Samples.certificate(Samples.OFFICE, id, id.hashCode() + ""))));
        done(Samples.change(other, "elsewhere", Samples.certificate(other, "paper-0", "0")));
        List<CertificateRecord> papers = Rows.list(store().certificates(Samples.OFFICE));
        assertThat(papers)
                .extracting(paper -> paper.id().value())
                .containsExactlyElementsOf(ids.stream().sorted().toList());
        papers.forEach(paper -> same(now(paper), paper));
    }

    @Test
    default void booked_are_those_of_the_session_wherever_they_are_by_slip_number() {
        SessionRecord session = Samples.session("session");
        SessionRecord other = Samples.session("other");
        done(Samples.change("begin", session, other));
        for (long number : List.of(100L, 9L, 10L, SerialNumber.MAX, 1L)) {
            CertificateRecord paper = Samples.booked(Samples.certificate("paper-" + number), session, number);
            done(Samples.change("book " + number, number == 9 ? Samples.inTray(paper, session) : paper));
        }
        done(Samples.change("elsewhere", Samples.booked(Samples.certificate("paper-2"), other, 2)));
        done(Samples.change("nowhere", Samples.inTray(Samples.certificate("paper-3"), session)));
        assertThat(Rows.list(store().booked(session.id())))
                .extracting(ReadContract::number)
                .containsExactly(1L, 9L, 10L, 100L, SerialNumber.MAX);

        CertificateRecord moved = now(Samples.certificate("paper-9"));
        done(Samples.change("move", Samples.booked(moved, other, 9)));
        CertificateRecord freed = now(Samples.certificate("paper-10"));
        done(Samples.change("free", Samples.at(freed, freed.state().unbooked())));
        assertThat(Rows.list(store().booked(session.id())))
                .extracting(ReadContract::number)
                .containsExactly(1L, 100L, SerialNumber.MAX);
        assertThat(Rows.list(store().booked(other.id())))
                .extracting(ReadContract::number)
                .containsExactly(2L, 9L);
    }

    @Test
    default void booked_with_keys_are_those_that_share_one_each_once_by_slip_number() {
        SessionRecord session = Samples.session("session");
        SessionRecord other = Samples.session("other");
        done(Samples.change("begin", session, other));
        done(Samples.change("1", Samples.booked(Samples.certificate("a"), session, 10), Set.of("k1", "k2", "k3")));
        done(Samples.change("2", Samples.booked(Samples.certificate("b"), session, 9), Set.of("k2")));
        done(Samples.change("3", Samples.booked(Samples.certificate("c"), session, 100), Set.of("k3")));
        done(Samples.change("4", Samples.booked(Samples.certificate("d"), other, 1), Set.of("k1", "k2")));
        done(Samples.change("5", Samples.certificate("e"), Set.of("k1", "k2")));

        assertThat(store().booked(session.id(), Set.of("k1", "k2")))
                .extracting(ReadContract::number)
                .containsExactly(9L, 10L);
        assertThat(store().booked(session.id(), Set.of("k1", "k2", "k3", "k4")))
                .extracting(ReadContract::number)
                .containsExactly(9L, 10L, 100L);
        assertThat(store().booked(session.id(), Set.of("k4"))).isEmpty();
        assertThat(store().booked(session.id(), Set.of())).isEmpty();
        store().booked(session.id(), Set.of("k1")).forEach(paper -> same(now(paper), paper));
    }

    @Test
    default void keys_are_the_same_only_if_their_characters_are() {
        SessionRecord session = Samples.session("session");
        done(Samples.change("begin", session));
        List<String> keys = List.of(
                "name:ハハ",
                "name:はは",
                "name:ﾊﾊ",
                "name:ババ",
                "name:ハ\u3099ハ\u3099",
                "name:パパ",
                "name:ハハ ",
                "name: ハハ",
                "name:Mihon",
                "name:MIHON",
                "name:Ｍihon",
                "name:Mihón",
                "name:吉",
                "name:𠮷",
                "name:葛",
                "name:葛\uDB40\uDD00",
                "name:長".repeat(20),
                "name:" + "長".repeat(115),
                "name:%",
                "name:_",
                "");
        for (int i = 0; i < keys.size(); i++) {
            CertificateRecord paper = Samples.booked(Samples.certificate("paper-" + i), session, i + 1);
            done(Samples.change("book " + i, paper, Set.of(keys.get(i))));
        }
        for (int i = 0; i < keys.size(); i++) {
            assertThat(store().booked(session.id(), Set.of(keys.get(i))))
                    .as("key %s", i)
                    .extracting(ReadContract::number)
                    .containsExactly(i + 1L);
        }
    }

    @Test
    default void ids_are_the_same_only_if_their_characters_are() {
        List<String> ids = List.of("a", "A", "ａ", "á", "a ", "あ", "ア", "ｱ", "吉", "𠮷", "a'", "a%");
        int number = 0;
        for (String id : ids) {
            SessionRecord session = Samples.session(id);
            CertificateRecord paper = Samples.certificate(Samples.OFFICE, id, "" + number);
            StoredRecord[] rows = {
                session, Samples.desk(session, "desk"), Samples.slip(session, 1, paper), paper, Samples.office(id)
            };
            done(Samples.change("begin " + id, rows));
            done(Samples.change("desk " + id, Samples.desk(Samples.session("session"), id)));
            number++;
        }
        for (String id : ids) {
            assertThat(store().session(new SessionId(id)).orElseThrow().id().value())
                    .isEqualTo(id);
            assertThat(store().certificate(new CertificateId(id))
                            .orElseThrow()
                            .id()
                            .value())
                    .isEqualTo(id);
            assertThat(store().slip(new SessionId(id), new SerialNumber(1))
                            .orElseThrow()
                            .session()
                            .value())
                    .isEqualTo(id);
            assertThat(store().office(new OfficeId(id)).version()).isEqualTo(1);
            assertThat(store().desks(new SessionId(id))).hasSize(1);
            assertThat(store().entries(new CommandId("begin " + id))).hasSize(4);
        }
        assertThat(store().desks(new SessionId("session")))
                .extracting(desk -> desk.desk().value())
                .containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    default void a_certificate_is_found_by_its_paper_number_in_its_office() {
        OfficeId other = new OfficeId("office-2");
        CertificateRecord here = Samples.certificate(Samples.OFFICE, "here", "1234-5");
        CertificateRecord there = Samples.certificate(other, "there", "1234-5");
        done(Samples.change("here", here, Samples.certificate(Samples.OFFICE, "letters", "Ab-1")));
        done(Samples.change(other, "there", there));

        same(
                now(here),
                store().certificate(Samples.OFFICE, new PaperNumber("１２３４－５")).orElseThrow());
        same(now(there), store().certificate(other, new PaperNumber("1234-5")).orElseThrow());
        assertThat(store().certificate(Samples.OFFICE, new PaperNumber("1234")).isPresent())
                .isFalse();
        assertThat(store().certificate(Samples.OFFICE, new PaperNumber("AB-1")).isPresent())
                .isFalse();
        assertThat(store().certificate(new OfficeId("office-3"), new PaperNumber("1234-5"))
                        .isPresent())
                .isFalse();
    }

    @Test
    default void travelled_are_those_that_travelled_or_were_counted_until_that_is_cleared_by_id() {
        SessionRecord session = Samples.session("session");
        SessionRecord other = Samples.session("other");
        done(Samples.change("begin", session, other));
        CertificateRecord counted = Samples.certificate("paper-1");
        CertificateRecord both = Samples.inTray(Samples.certificate("paper-10"), session);
        CertificateRecord received = Samples.inTray(Samples.certificate("paper-2"), session);
        CertificateRecord strange = Samples.inTray(Samples.certificate("paper-3"), other);
        done(Samples.change(
                "dispatch",
                Samples.at(counted, counted.state().counted(session.id())),
                Samples.at(both, both.state().counted(session.id())),
                Samples.at(received, received.state().moved(Place.HOLDER)),
                Samples.at(strange, strange.state().counted(session.id())),
                Samples.inTray(Samples.certificate("paper-4"), other),
                Samples.booked(Samples.certificate("paper-5"), session, 5)));
        assertThat(Rows.list(store().travelled(session.id())))
                .extracting(paper -> paper.id().value())
                .containsExactly("paper-1", "paper-10", "paper-2", "paper-3");

        CertificateRecord back = now(both);
        done(Samples.change("close", Samples.at(back, back.state().closed(session.id(), Place.safe(Samples.OFFICE)))));
        assertThat(Rows.list(store().travelled(session.id())))
                .extracting(paper -> paper.id().value())
                .containsExactly("paper-1", "paper-2", "paper-3");
    }

    @Test
    default void slips_are_of_the_office_by_session_and_number_and_a_number_may_come_again_in_another_session() {
        OfficeId elsewhere = new OfficeId("office-2");
        SessionRecord second = Samples.session("session-2");
        SessionRecord tenth = Samples.session("session-10");
        SessionRecord foreign = Samples.session(elsewhere, "session-1", Samples.DAY);
        CertificateRecord paper = Samples.certificate("paper");
        done(Samples.change(
                "begin",
                paper,
                Samples.slip(second, 9, paper),
                Samples.slip(second, 10, paper),
                Samples.slip(tenth, 100, paper),
                Samples.slip(tenth, 9, paper)));
        done(Samples.change(
                elsewhere,
                "elsewhere",
                Samples.certificate(elsewhere, "foreign", "1"),
                Samples.slip(foreign, 9, paper)));

        List<SlipRecord> slips = Rows.list(store().slips(Samples.OFFICE));
        assertThat(slips)
                .extracting(slip -> slip.session() + " " + slip.number().value())
                .containsExactly("session-10 9", "session-10 100", "session-2 9", "session-2 10");
        slips.forEach(
                slip -> same(slip, store().slip(slip.session(), slip.number()).orElseThrow()));
        assertThat(store().slip(second.id(), new SerialNumber(100))).isEmpty();
    }

    @Test
    default void desks_are_of_the_session_by_name() {
        SessionRecord session = Samples.session("session");
        done(Samples.change(
                "begin",
                Samples.desk(session, "desk 2"),
                Samples.desk(session, "desk 10"),
                Samples.desk(session, "窓口"),
                Samples.desk(Samples.session("session-2"), "desk 1")));
        List<DeskRecord> desks = store().desks(session.id());
        assertThat(desks).extracting(desk -> desk.desk().value()).containsExactly("desk 10", "desk 2", "窓口");
    }

    private static long number(CertificateRecord paper) {
        return paper.state().booking().orElseThrow().number().value();
    }
}
