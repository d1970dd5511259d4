package io.github.tewatashi.store.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.DeskQuery;
import io.github.tewatashi.record.DeskRecord;
import io.github.tewatashi.record.DeskView;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.record.SlipRecord;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.vocabulary.CommandId;
import io.github.tewatashi.vocabulary.DeskName;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.Place;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A desk looks beyond its tray: at everybody with a slip of the office for a session near its own, or a namesake whose
 * paper travels another day is overlooked (S2); and at the other desks, or one slip opens encounters at many (S12).
 */
public interface NearbyContract extends StoreUnderTest {

    /** The session whose desk asks. */
    SessionRecord TODAY = Samples.session("today");

    /** A fortnight before. */
    SessionRecord EARLIER = Samples.session(Samples.OFFICE, "earlier", Samples.DAY.minusDays(14));

    /** A fortnight later. */
    SessionRecord LATER = Samples.session(Samples.OFFICE, "later", Samples.DAY.plusDays(14));

    @Test
    default void who_has_a_slip_of_a_session_that_is_near_is_seen_and_nobody_else() {
        done(Samples.change("begin", TODAY, EARLIER, LATER));
        withSlip("before", EARLIER, 1);
        withSlip("after", LATER, 2);
        withSlip("the same day", TODAY, 3);
        CertificateRecord without = Samples.booked(Samples.certificate("without a slip"), LATER, 4);
        done(Samples.change("register", without, Set.of("name:見本")));

        sees(view(14, 999, "name:見本"), "before", "after", "the same day");
        sees(view(13, 999, "name:見本"), "the same day");
        sees(view(1, 999, "name:見本"), "the same day");
        sees(view(0, 999, "name:見本"));
        sees(view(36_525, 999, "name:見本"), "before", "after", "the same day");
        sees(view(14, 999, "name:nobody"));
    }

    @Test
    default void it_does_not_matter_where_the_paper_is_nor_whether_the_slip_is_valid() {
        done(Samples.change("begin", TODAY, LATER));
        List<Place> places = List.of(
                Place.safe(Samples.OFFICE), Place.tray(TODAY.id()), Place.tray(LATER.id()), Place.HOLDER, Place.VOID);
        for (Place place : places) {
            int number = 1 + places.indexOf(place);
            CertificateRecord paper = withSlip("paper " + number, LATER, number);
            done(Samples.change(
                    "move " + number, Samples.at(now(paper), paper.state().moved(place))));
        }
        CertificateRecord moved = Samples.booked(Samples.certificate("moved"), LATER, 9);
        SlipRecord old = Samples.slip(LATER, 9, moved);
        done(Samples.change("moved", moved, Set.of("name:見本")));
        done(Samples.change("slip", now(moved), Samples.at(old, old.state().voided())));
        sees(view(60, 999, "name:見本"), "paper 1", "paper 2", "paper 3", "paper 4", "paper 5", "moved");
    }

    @Test
    default void who_shares_a_key_with_the_one_meant_is_seen_though_nothing_said_finds_them() {
        done(Samples.change("begin", TODAY, LATER));
        CertificateRecord meant = withSlip("meant", TODAY, 100, "name:渡辺", "name:ワタナベ");
        withSlip("namesake", LATER, 5, "name:渡邊", "name:ワタナベ");
        withSlip("beyond", LATER, 6, "name:渡邊");
        sees(view(60, 100, "number:100"), "meant", "namesake");
        sees(view(0, 100, "number:100"), "meant");
        same(now(meant), view(60, 100).certificate(meant.id()).orElseThrow());
    }

    @Test
    default void who_has_a_slip_of_another_office_is_not_seen() {
        OfficeId elsewhere = new OfficeId("office-2");
        SessionRecord foreign = Samples.session(elsewhere, "foreign", Samples.DAY);
        CertificateRecord paper = Samples.booked(Samples.certificate(elsewhere, "paper", "1"), foreign, 1);
        done(Samples.change("begin", TODAY));
        done(Samples.change(elsewhere, "elsewhere", foreign, paper, Samples.slip(foreign, 1, paper)));
        ChangeBuilder keys = new ChangeBuilder(elsewhere, new CommandId("keys"), Samples.MORNING);
        Samples.write(keys, now(paper));
        keys.findBy(paper.id(), Set.of("name:見本"));
        done(keys.done());
        sees(view(60, 999, "name:見本"));
    }

    @Test
    default void another_desk_that_has_the_slip_is_seen_as_long_as_it_has_it() {
        done(Samples.change("begin", TODAY, LATER));
        CertificateRecord paper = withSlip("paper", TODAY, 100);
        CertificateRecord other = withSlip("other", TODAY, 101);
        assertThat(view(60, 100).elsewhere()).isEmpty();

        DeskRecord second = Samples.busy(Samples.desk(TODAY, "desk 2"), "encounter", 100, paper);
        done(Samples.change("begin encounter", second));
        assertThat(view(60, 100).elsewhere()).contains(Samples.context(second, "encounter", 100, paper));
        assertThat(view(0, 100).elsewhere()).isPresent();
        assertThat(view(60, 101).elsewhere()).isEmpty();
        assertThat(view(60, 999).elsewhere()).isEmpty();
        assertThat(store().desk(query("desk 2", 60, 100, "x")).orElseThrow().elsewhere())
                .as("its own is not elsewhere")
                .isEmpty();

        done(Samples.change("next", Samples.busy(now(second), "next", 101, other)));
        assertThat(view(60, 100).elsewhere()).isEmpty();
        assertThat(view(60, 101).elsewhere()).isPresent();
        done(Samples.change("end", Samples.with(now(second), Optional.empty())));
        assertThat(view(60, 101).elsewhere()).isEmpty();
    }

    @Test
    default void a_desk_of_another_session_is_seen_too() {
        done(Samples.change("begin", TODAY, LATER));
        CertificateRecord paper = withSlip("paper", TODAY, 100);
        DeskRecord there = Samples.busy(Samples.desk(LATER, "desk 1"), "encounter", 7, paper);
        done(Samples.change("begin encounter", there));
        assertThat(view(60, 100).elsewhere()).contains(Samples.context(there, "encounter", 7, paper));
    }

    @Test
    default void the_versions_of_the_sessions_that_are_near_are_summed_up() {
        OfficeId elsewhere = new OfficeId("office-2");
        SessionRecord foreign = Samples.session(elsewhere, "foreign", Samples.DAY);
        done(Samples.change("begin", TODAY, EARLIER));
        done(Samples.change(elsewhere, "elsewhere", foreign));
        assertThat(view(14, 1).nearbyVersion()).isEqualTo(sum(TODAY, EARLIER));
        assertThat(view(13, 1).nearbyVersion()).isEqualTo(sum(TODAY));
        assertThat(view(0, 1).nearbyVersion()).isEqualTo(sum(TODAY));

        long before = view(14, 1).nearbyVersion();
        done(Samples.change("earlier", now(EARLIER)));
        done(Samples.change(elsewhere, "elsewhere again", now(foreign)));
        assertThat(view(14, 1).nearbyVersion()).isEqualTo(sum(TODAY, EARLIER)).isGreaterThan(before);
        assertThat(view(13, 1).nearbyVersion()).isEqualTo(sum(TODAY));
        done(Samples.change("today", now(TODAY), LATER));
        assertThat(view(14, 1).nearbyVersion()).isEqualTo(sum(TODAY, EARLIER, LATER));
        assertThat(view(0, 1).nearbyVersion()).isEqualTo(sum(TODAY));
    }

    private long sum(SessionRecord... sessions) {
        return Stream.of(sessions).mapToLong(session -> now(session).version()).sum();
    }

    private DeskView view(int days, long slip, String... keys) {
        return store().desk(query("desk 1", days, slip, keys)).orElseThrow();
    }

    private static DeskQuery query(String desk, int days, long slip, String... keys) {
        return new DeskQuery(TODAY.id(), new DeskName(desk), new SerialNumber(slip), Set.of(keys), days);
    }

    private CertificateRecord withSlip(String id, SessionRecord session, long number, String... keys) {
        CertificateRecord paper = Samples.booked(Samples.certificate(id), session, number);
        done(Samples.change("register " + id, paper, keys.length == 0 ? Set.of("name:見本") : Set.of(keys)));
        done(Samples.change("book " + id, now(paper), Samples.slip(session, number, paper)));
        return paper;
    }

    private static void sees(DeskView view, String... ids) {
        assertThat(view.certificates()).extracting(paper -> paper.id().value()).containsExactlyInAnyOrder(ids);
    }
}
