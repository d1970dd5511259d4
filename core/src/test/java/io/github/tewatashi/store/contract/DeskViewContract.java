package io.github.tewatashi.store.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.fact.OpenEncounter;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.Change;
import io.github.tewatashi.record.DeskQuery;
import io.github.tewatashi.record.DeskRecord;
import io.github.tewatashi.record.DeskView;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.record.SlipRecord;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.vocabulary.DeskName;
import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.SessionId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * A desk sees the slip, its paper, and everybody in the tray who could be meant: nobody less, or a namesake's paper
 * goes out (S2), and nobody more.
 */
public interface DeskViewContract extends StoreUnderTest {

    /** The session whose desk asks. */
    SessionRecord TODAY = Samples.session("today");

    /** Another session of the office. */
    SessionRecord EARLIER = Samples.session(Samples.OFFICE, "earlier", Samples.DAY.minusDays(14));

    @Test
    default void a_session_that_is_not_there_has_no_view() {
        done(Samples.change("begin", EARLIER));
        assertThat(store().desk(new DeskQuery(
                        TODAY.id(), new DeskName("desk 1"), new SerialNumber(100), Set.of("name:見本"))))
                .isEmpty();
    }

    @Test
    default void a_view_has_the_session_and_the_desk_as_they_are_used_or_not() {
        done(Samples.change("begin", TODAY, EARLIER));
        done(Samples.change("go on", now(TODAY)));
        DeskView unused = view(100);
        same(now(TODAY), unused.session());
        assertThat(unused.desk()).isEqualTo(DeskRecord.unused(TODAY.id(), new DeskName("desk 1")));
        assertThat(unused.slip()).isEmpty();
        assertThat(unused.certificates()).isEmpty();

        CertificateRecord paper = Samples.certificate("paper");
        DeskRecord busy = Samples.busy(Samples.desk(TODAY, "desk 1"), "encounter", 100, paper);
        done(Samples.change("begin encounter", busy, Samples.desk(TODAY, "desk 2"), Samples.desk(EARLIER, "desk 1")));
        same(now(busy), view(100).desk());
    }

    @Test
    default void the_slip_is_the_sessions_own_though_another_is_younger() {
        CertificateRecord mine = booked("mine", TODAY, 100);
        CertificateRecord younger = booked("younger", EARLIER, 100);
        SlipRecord own = Samples.slip(TODAY, 100, mine);
        SlipRecord other = Samples.slip(EARLIER, 100, younger, Samples.MORNING.plusSeconds(60));
        done(Samples.change("begin", TODAY, EARLIER, mine, younger, own, other));

        same(now(own), view(100).slip().orElseThrow());
        sees(view(100), "mine");
    }

    @Test
    default void the_slip_is_the_sessions_own_though_it_is_void_and_another_is_not() {
        CertificateRecord mine = booked("mine", TODAY, 100);
        CertificateRecord valid = booked("valid", EARLIER, 100);
        SlipRecord own = voided(Samples.slip(TODAY, 100, mine));
        done(Samples.change("begin", TODAY, EARLIER, mine, valid, own, Samples.slip(EARLIER, 100, valid)));
        same(now(own), view(100).slip().orElseThrow());
        sees(view(100), "mine");
    }

    @Test
    default void else_the_slip_is_the_offices_youngest_and_brings_no_paper_along() {
        SessionRecord first = Samples.session("a first");
        SessionRecord last = Samples.session("b last");
        SessionRecord between = Samples.session("c between");
        CertificateRecord paper = booked("paper", last, 100);
        SlipRecord youngest = voided(Samples.slip(last, 100, paper, Samples.MORNING.minusNanos(1_000)));
        SlipRecord second = Samples.slip(between, 100, paper, Samples.MORNING.minusNanos(2_000));
        done(Samples.change("begin", TODAY, first, last, between, paper));
        done(Samples.change("1", now(paper), youngest));
        done(Samples.change(
                "2", now(paper), Samples.slip(first, 100, paper, Samples.MORNING.minus(Duration.ofDays(9)))));
        done(Samples.change("3", now(paper), second, Samples.slip(last, 101, paper)));

        same(now(youngest), view(100).slip().orElseThrow());
        assertThat(view(100).certificates()).isEmpty();
    }

    @Test
    default void the_slip_of_another_office_is_not_seen() {
        OfficeId elsewhere = new OfficeId("office-2");
        SessionRecord foreign = Samples.session(elsewhere, "foreign", Samples.DAY);
        CertificateRecord paper = Samples.certificate(elsewhere, "paper", "1");
        done(Samples.change("begin", TODAY));
        done(Samples.change(elsewhere, "elsewhere", foreign, paper, Samples.slip(foreign, 100, paper)));
        assertThat(view(100).slip()).isEmpty();
    }

    @Test
    default void the_paper_of_the_own_slip_is_seen_wherever_it_is_and_whatever_its_keys() {
        List<Place> places = List.of(
                Place.safe(Samples.OFFICE),
                Place.tray(TODAY.id()),
                Place.tray(EARLIER.id()),
                Place.handedOver(new EncounterId("encounter")),
                Place.HOLDER,
                Place.VOID);
        done(Samples.change("begin", TODAY, EARLIER));
        for (Place place : places) {
            int number = 100 + places.indexOf(place);
            CertificateRecord paper = booked("paper-" + number, TODAY, number);
            CertificateRecord there = Samples.at(paper, paper.state().moved(place));
            done(Samples.change("book " + number, there, Samples.slip(TODAY, number, paper)));
            sees(view(number), "paper-" + number);
            same(now(paper), view(number).certificate(paper.id()).orElseThrow());
        }
    }

    @Test
    default void the_paper_of_the_own_slip_is_seen_though_it_was_moved_to_another_session() {
        CertificateRecord moved = booked("moved", EARLIER, 7);
        done(Samples.change("begin", TODAY, EARLIER, moved, voided(Samples.slip(TODAY, 100, moved))));
        sees(view(100), "moved");
    }

    @Test
    default void everybody_in_the_tray_who_shares_a_key_with_the_query_is_seen_once() {
        done(Samples.change("begin", TODAY));
        tray("by name", 1, Set.of("name:見本", "other"));
        tray("by number", 2, Set.of("number:100"));
        tray("by both", 100, Set.of("name:見本", "name:ミホン", "number:100"));
        tray("by nothing", 3, Set.of("name:見", "number:10"));
        CertificateRecord own = now(Samples.certificate("by both"));
        done(Samples.change("slip", own, Samples.slip(TODAY, 100, own)));

        sees(view(100, "name:見本", "name:ミホン", "number:100"), "by name", "by number", "by both");
        sees(view(999, "name:ミホン"), "by both", "by number", "by name");
        sees(view(999, "name:nobody"));
    }

    @Test
    default void whoever_shares_a_key_with_one_who_does_is_seen_too_and_nobody_beyond() {
        done(Samples.change("begin", TODAY));
        tray("first", 1, Set.of("name:見本", "link-1"));
        tray("second", 2, Set.of("link-1", "link-2"));
        tray("third", 3, Set.of("link-2"));
        tray("also second", 4, Set.of("link-1"));

        sees(view(999, "name:見本"), "first", "second", "also second");
        sees(view(999, "link-1"), "first", "second", "also second", "third");
    }

    @Test
    default void a_namesake_of_the_one_meant_is_seen_though_number_and_name_said_do_not_find_them() {
        done(Samples.change("begin", TODAY));
        tray("meant", 100, Set.of("name:渡辺", "name:ワタナベ", "number:100"));
        tray("namesake", 5, Set.of("name:渡邊", "name:ワタナベ", "number:5"));
        CertificateRecord meant = now(Samples.certificate("meant"));
        done(Samples.change("slip", meant, Samples.slip(TODAY, 100, meant)));
        sees(view(100, "name:渡辺", "number:100"), "meant", "namesake");
    }

    @Test
    default void whoever_is_not_in_the_tray_is_not_seen_and_links_nobody() {
        done(Samples.change("begin", TODAY, EARLIER));
        for (Place place : List.of(
                Place.safe(Samples.OFFICE),
                Place.tray(EARLIER.id()),
                Place.handedOver(new EncounterId(TODAY.id().value())),
                Place.HOLDER)) {
            CertificateRecord paper = booked("at " + place, TODAY, 1 + Math.abs(place.hashCode()));
            CertificateRecord there = Samples.at(paper, paper.state().moved(place));
            done(Samples.change("at " + place, there, Set.of("name:見本", "link")));
        }
        tray("linked", 3, Set.of("link"));
        sees(view(999, "name:見本"));
        tray("in", 4, Set.of("name:見本"));
        sees(view(999, "name:見本"), "in");
    }

    @Test
    default void a_paper_is_seen_as_long_as_it_lies_in_the_tray() {
        done(Samples.change("begin", TODAY));
        CertificateRecord paper = booked("paper", TODAY, 1);
        done(Samples.change("book", paper, Set.of("name:見本")));
        sees(view(999, "name:見本"));
        done(Samples.change("dispatch", Samples.inTray(now(paper), TODAY)));
        sees(view(999, "name:見本"), "paper");
        same(now(paper), view(999, "name:見本").certificates().get(0));
        CertificateRecord out = now(paper);
        done(Samples.change("out", Samples.at(out, out.state().moved(Place.HOLDER))));
        sees(view(999, "name:見本"));
        done(Samples.change("back", Samples.inTray(now(paper), TODAY)));
        sees(view(999, "name:見本"), "paper");
    }

    @Test
    default void a_key_given_later_finds_too() {
        done(Samples.change("begin", TODAY));
        CertificateRecord paper = tray("paper", 1, Set.of("name:見本"));
        done(Samples.change("another", now(paper), Set.of("number:5")));
        sees(view(999, "number:5"), "paper");
        sees(view(999, "name:見本"), "paper");
    }

    @Test
    default void a_query_may_have_no_key_or_many() {
        done(Samples.change("begin", TODAY));
        CertificateRecord paper = tray("paper", 1, Set.of("name:49"));
        sees(view(999));
        String[] many = IntStream.range(0, 50).mapToObj(i -> "name:" + i).toArray(String[]::new);
        sees(view(999, many), "paper");
        done(Samples.change("slip", now(paper), Samples.slip(TODAY, 1, paper)));
        sees(view(1), "paper");
    }

    @Test
    default void in_a_big_tray_only_those_who_could_be_meant_are_seen() {
        ChangeBuilder draft = Samples.draft("dispatch");
        Samples.write(draft, TODAY);
        for (int i = 1; i <= 1_000; i++) {
            CertificateRecord paper = Samples.inTray(booked("paper-" + i, TODAY, i), TODAY);
            Samples.write(draft, paper);
            draft.findBy(paper.id(), Set.of("name:" + i % 250, "number:" + i));
        }
        done(draft.done());
        sees(
                view(999_999, "name:7", "number:8"), // 8 brings its namesakes along
                "paper-7",
                "paper-257",
                "paper-507",
                "paper-757",
                "paper-8",
                "paper-258",
                "paper-508",
                "paper-758");
    }

    @Test
    default void an_encounter_has_its_session_desk_slip_paper_and_rivals() {
        CertificateRecord paper = Samples.inTray(booked("paper", TODAY, 100), TODAY);
        CertificateRecord inTray = Samples.inTray(booked("rival-1", TODAY, 1), TODAY);
        CertificateRecord gone = booked("rival-2", EARLIER, 100);
        CertificateRecord nobody = Samples.inTray(booked("nobody", TODAY, 2), TODAY);
        SlipRecord slip = Samples.slip(TODAY, 100, paper);
        DeskRecord desk = Samples.busy(Samples.desk(TODAY, "desk 1"), "encounter", 100, paper, inTray, gone);
        Change begin = Samples.change("begin", TODAY, EARLIER, paper, inTray, gone, nobody, slip, desk);
        done(begin);
        done(Samples.change(
                "other",
                now(gone),
                Samples.slip(EARLIER, 100, gone, Samples.MORNING.plusSeconds(1)),
                Samples.busy(Samples.desk(TODAY, "desk 2"), "other", 2, nobody)));

        DeskView view = store().encounter(new EncounterId("encounter")).orElseThrow();
        same(now(TODAY), view.session());
        same(now(desk), view.desk());
        same(now(slip), view.slip().orElseThrow());
        sees(view, "paper", "rival-1", "rival-2");
        view.certificates().forEach(seen -> same(now(seen), seen));
        assertThat(store().encounter(new EncounterId("Encounter"))).isEmpty();
    }

    @Test
    default void an_encounter_is_found_as_long_as_a_desk_has_it() {
        CertificateRecord paper = Samples.inTray(booked("paper", TODAY, 100), TODAY);
        OpenEncounter open = Samples.encounter(Samples.desk(TODAY, "desk 1"), "encounter", 100, paper);
        DeskRecord desk = Samples.with(Samples.desk(TODAY, "desk 1"), Optional.of(open));
        done(Samples.change("begin", TODAY, paper, Samples.slip(TODAY, 100, paper), desk));
        CertificateRecord out = now(paper);
        done(Samples.change(
                "hand over",
                Samples.at(out, out.state().moved(Place.handedOver(open.id()))),
                Samples.with(now(desk), Optional.of(Samples.at(open, OpenEncounter.Stage.RECEIPT)))));

        DeskView view = store().encounter(open.id()).orElseThrow();
        assertThat(view.desk().open().orElseThrow().stage()).isEqualTo(OpenEncounter.Stage.RECEIPT);
        sees(view, "paper");

        done(Samples.change("end", Samples.with(now(desk), Optional.empty())));
        assertThat(store().encounter(open.id())).isEmpty();
        done(Samples.change("next", Samples.busy(now(desk), "next", 100, paper)));
        assertThat(store().encounter(open.id())).isEmpty();
        sees(store().encounter(new EncounterId("next")).orElseThrow(), "paper");
    }

    private DeskView view(long slip, String... keys) {
        SessionId session = TODAY.id();
        return store().desk(new DeskQuery(session, new DeskName("desk 1"), new SerialNumber(slip), Set.of(keys)))
                .orElseThrow();
    }

    private CertificateRecord tray(String id, long number, Set<String> keys) {
        CertificateRecord paper = Samples.inTray(booked(id, TODAY, number), TODAY);
        done(Samples.change("tray " + id, paper, keys));
        return paper;
    }

    private static CertificateRecord booked(String id, SessionRecord session, long number) {
        return Samples.booked(Samples.certificate(id), session, number);
    }

    private static void sees(DeskView view, String... ids) {
        assertThat(view.certificates()).extracting(paper -> paper.id().value()).containsExactlyInAnyOrder(ids);
    }

    private static SlipRecord voided(SlipRecord slip) {
        return Samples.at(slip, slip.state().voided());
    }
}
