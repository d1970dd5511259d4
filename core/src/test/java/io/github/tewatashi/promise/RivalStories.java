package io.github.tewatashi.promise;

import static io.github.tewatashi.office.BackOffice.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.Tewatashi;
import io.github.tewatashi.certificate.Face;
import io.github.tewatashi.desk.Answer;
import io.github.tewatashi.desk.Desk;
import io.github.tewatashi.desk.HandedOver;
import io.github.tewatashi.desk.Matched;
import io.github.tewatashi.desk.ToConfirm;
import io.github.tewatashi.desk.ToIdentify;
import io.github.tewatashi.name.Stated;
import io.github.tewatashi.office.Hindered;
import io.github.tewatashi.office.TestOffice;
import io.github.tewatashi.office.TestOffice.Visitor;
import io.github.tewatashi.serial.SerialAllocators;
import io.github.tewatashi.sessions.HandoutSession;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.Reason;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import net.jqwik.api.Example;

/**
 * Who could be meant at the moment when the paper leaves the hand (S2): people whose paper is not in the tray, and
 * people who come in after the name was stated. Whoever has a right to a paper still gets it, asked for the birth date.
 */
public interface RivalStories extends OnAnyStore {

    /** A of these stories is read オオタ, B is read オウタ: nobody takes one for the other, but オータ can be both. */
    String BOTH = "オータ カオル";

    // ---- beyond the tray

    @Example
    default void a_namesake_with_a_slip_of_another_day_could_be_meant() {
        for (int days : new int[] {-60, -7, 0, 7, 60}) {
            onEmptyStore(store -> {
                TestOffice office = new TestOffice(store);
                Visitor own = visitor(office, "A", "オオタ カオル", 3, office.session);
                visitor(office, "B", "オオタ カオル", 9, office.schedule(TestOffice.DAY.plusDays(days)));
                dispatch(office, own);
                ToIdentify asked = (ToIdentify) office.comes(own);
                assertThat(Why.refused(asked.identify(born(9)))).isEqualTo(Reason.IDENTIFIER_MISMATCH);
                getsOwn(office, own);
            });
        }
    }

    @Example
    default void beyond_sixty_days_nobody_could_be_meant() {
        for (int days : new int[] {-61, 61}) {
            onEmptyStore(store -> {
                TestOffice office = new TestOffice(store);
                Visitor own = visitor(office, "A", "オオタ カオル", 3, office.session);
                visitor(office, "B", "オオタ カオル", 9, office.schedule(TestOffice.DAY.plusDays(days)));
                dispatch(office, own);
                assertThat(office.comes(own)).isInstanceOf(Matched.class);
            });
        }
    }

    @Example
    default void how_far_a_desk_looks_is_settable_and_with_zero_it_looks_at_its_tray() {
        onEmptyStore(store -> {
            TestOffice office = new TestOffice(store);
            Visitor own = visitor(office, "A", "オオタ カオル", 3, office.session);
            Visitor absent = visitor(office, "B", "オオタ カオル", 9, office.session);
            office.callsInAbsent(absent);
            visitor(office, "C", "オオタ カオル", 12, office.schedule(TestOffice.DAY.plusDays(7)));
            office.dispatch();
            assertThat(comes(office, 0, own)).isInstanceOf(Matched.class);
            assertThat(office.desk().current(OFFICER).map(step -> ((Matched) step).putBack()))
                    .isPresent();
            assertThat(comes(office, 6, own)).isInstanceOf(ToIdentify.class);
        });
    }

    @Example
    default void who_has_received_the_own_paper_could_still_carry_the_slip_of_a_namesake() {
        onEmptyStore(store -> {
            TestOffice office = new TestOffice(store);
            Visitor served = visitor(office, "B", "オオタ カオル", 9, office.session);
            office.dispatch();
            office.receive(served);
            office.close();
            HandoutSession next = office.schedule(TestOffice.DAY.plusDays(7));
            Visitor own = visitor(office, "A", "オオタ カオル", 3, next);
            office.dispatch(next);
            assertThat(office.comes(next, TestOffice.reading(own.slip()), own.name()))
                    .isInstanceOf(ToIdentify.class);
        });
    }

    @Example
    default void who_has_the_same_number_on_another_day_could_be_meant() {
        onEmptyStore(store -> {
            TestOffice office = new TestOffice(store, SerialAllocators.restartingPerSession());
            Visitor own = visitor(office, "A", "オオタ カオル", 3, office.session);
            Visitor other = visitor(office, "B", "ミホン ハル", 9, office.schedule(TestOffice.DAY.plusDays(7)));
            assertThat(other.slip().number()).isEqualTo(own.slip().number());
            dispatch(office, own);
            assertThat(office.comes(own)).isInstanceOf(ToIdentify.class);
        });
    }

    @Example
    default void two_papers_are_one_holders_only_if_the_birth_date_is_the_same_too() {
        onEmptyStore(store -> {
            TestOffice office = new TestOffice(store);
            Visitor one = visitor(office, "A", "オオタ カオル", 3, office.session);
            office.visitor("holder of A", Face.of("太田 薫", "オオタ カオル", born(3), "A-2"), office.session);
            office.dispatch();
            assertThat(office.comes(one)).isInstanceOf(Matched.class);
        });
        onEmptyStore(store -> {
            TestOffice office = new TestOffice(store);
            Visitor one = visitor(office, "A", "オオタ カオル", 3, office.session);
            office.visitor("holder of A", Face.of("太田 薫", "オオタ カオル", born(9), "A-2"), office.session);
            office.dispatch();
            assertThat(office.comes(one)).isInstanceOf(ToIdentify.class);
        });
    }

    @Example
    default void twins_born_on_one_day_get_nothing_though_only_one_of_them_has_a_paper_here() {
        onEmptyStore(store -> {
            TestOffice office = new TestOffice(store);
            Visitor own = visitor(office, "A", "オオタ カオル", 3, office.session);
            visitor(office, "B", "オオタ カオル", 3, office.schedule(TestOffice.DAY.plusDays(7)));
            dispatch(office, own);
            assertThat(Why.refused(((ToIdentify) office.comes(own)).identify(born(3))))
                    .isEqualTo(Reason.AMBIGUOUS);
        });
    }

    // ---- after the name was stated

    @Example
    default void who_comes_in_after_the_answer_and_answers_to_the_stated_name_is_seen_at_the_hand_over() {
        afterTheAnswer((office, own) -> {
            visitor(office, "B", "オウタ カオル", 9, office.session);
            office.dispatch();
        });
    }

    @Example
    default void who_is_booked_for_another_day_after_the_answer_is_seen_too() {
        afterTheAnswer(
                (office, own) -> visitor(office, "B", "オウタ カオル", 9, office.schedule(TestOffice.DAY.plusDays(30))));
    }

    @Example
    default void who_is_a_namesake_by_what_is_recorded_is_seen_too() {
        afterTheAnswer(
                (office, own) -> visitor(office, "B", "オオタ カオル", 9, office.schedule(TestOffice.DAY.plusDays(30))));
    }

    /** Named オータ, matched and looked at; then {@code comesIn} happens. */
    private void afterTheAnswer(BiConsumer<TestOffice, Visitor> comesIn) {
        for (boolean resumed : new boolean[] {false, true}) {
            onEmptyStore(store -> {
                TestOffice office = new TestOffice(store);
                Visitor own = visitor(office, "A", "オオタ カオル", 3, office.session);
                Visitor nobody = visitor(office, "C", "ミホン ハル", 6, office.session);
                office.dispatch();
                office.receive(nobody);
                Matched matched = says(office, own, BOTH);
                comesIn.accept(office, own);
                Matched step = resumed ? resumed(office, matched) : matched;
                assertThat(Why.refused(step.handOver(own.reading())))
                        .isIn(resumed ? Reason.STATEMENT_OUTDATED : Reason.AMBIGUOUS, Reason.AMBIGUOUS);
                assertThat(office.place(own)).isEqualTo(Place.tray(office.session.id()));

                ToIdentify asked = (ToIdentify) office.comes(own.slip(), BOTH);
                Matched again = (Matched) ((ToConfirm) asked.identify(born(3))).same();
                assertThat((resumed ? resumed(office, again) : again).handOver(own.reading()))
                        .isInstanceOf(HandedOver.class);
                assertThat(office.flaws()).isEmpty();
            });
        }
    }

    @Example
    default void who_was_kept_back_and_is_dispatched_later_is_seen_where_only_the_tray_counts() {
        for (boolean resumed : new boolean[] {false, true}) {
            onEmptyStore(store -> {
                TestOffice office = new TestOffice(store);
                Visitor own = visitor(office, "A", "オオタ カオル", 3, office.session);
                Visitor late = visitor(office, "B", "オウタ カオル", 9, office.session);
                office.callsInAbsent(late);
                office.dispatch();
                Desk desk = desk(office, 0);
                Matched matched = says(desk, office, own, BOTH);
                Hindered.withdraw(office.tewatashi.sessions(), late, office.by())
                        .orThrow();
                office.dispatch();
                Matched step = resumed
                        ? (Matched) desk.resume(matched.encounter(), OFFICER).orElseThrow()
                        : matched;
                assertThat(Why.refused(step.handOver(own.reading())))
                        .isEqualTo(resumed ? Reason.STATEMENT_OUTDATED : Reason.AMBIGUOUS);
            });
        }
    }

    @Example
    default void whose_paper_is_put_back_into_the_tray_after_the_answer_is_seen() {
        onEmptyStore(store -> {
            TestOffice office = new TestOffice(store);
            Visitor own = visitor(office, "A", "オオタ カオル", 3, office.session);
            Visitor other = visitor(office, "B", "オウタ カオル", 9, office.session);
            office.dispatch();
            HandedOver out = (HandedOver)
                    says(desk(office, 0, "desk 2"), office, other, other.name()).handOver(other.reading());
            Matched matched = says(desk(office, 0), office, own, BOTH);
            out.takenBack().orThrow();
            assertThat(Why.refused(matched.handOver(own.reading()))).isEqualTo(Reason.AMBIGUOUS);
        });
    }

    @Example
    default void who_is_nobodys_rival_may_come_in_at_any_time() {
        for (boolean resumed : new boolean[] {false, true}) {
            onEmptyStore(store -> {
                TestOffice office = new TestOffice(store);
                Visitor own = visitor(office, "A", "オオタ カオル", 3, office.session);
                office.dispatch();
                Matched matched = (Matched) office.comes(own);
                visitor(office, "C", "ミホン ハル", 6, office.session);
                office.dispatch();
                assertThat((resumed ? resumed(office, matched) : matched).handOver(own.reading()))
                        .isInstanceOf(HandedOver.class);
            });
        }
    }

    @Example
    default void a_name_in_another_form_is_not_asked_again_by_a_server_that_keeps_nothing_if_nobody_came_in() {
        onEmptyStore(store -> {
            TestOffice office = new TestOffice(store);
            Visitor first = visitor(office, "B", "オオノ ジュン", 4, office.session);
            Visitor second = visitor(office, "C", "オオタ ハル", 5, office.session);
            office.dispatch();
            // The first use of a desk raises its session's version, and is no coming in.
            for (Visitor own : new Visitor[] {first, second}) {
                Matched matched = says(office, own, own.name().replace("オオ", "オー"));
                HandedOver out = (HandedOver) resumed(office, matched).handOver(own.reading());
                out.received().orThrow();
            }
        });
    }

    private static Answer comes(TestOffice office, int days, Visitor visitor) {
        return desk(office, days)
                .begin(TestOffice.reading(visitor.slip()), office.by())
                .states(Stated.name(visitor.name()));
    }

    private static Desk desk(TestOffice office, int days) {
        return desk(office, days, "desk 1");
    }

    /** A desk that looks so many days around. */
    private static Desk desk(TestOffice office, int days, String name) {
        return Tewatashi.on(office.store)
                .clock(office.clock)
                .namesakeDays(days)
                .build()
                .desk(office.session, name);
    }

    private static Matched says(TestOffice office, Visitor visitor, String name) {
        return says(office.desk(), office, visitor, name);
    }

    /** Somebody is matched by a name that the officer looks at, if need be. */
    private static Matched says(Desk desk, TestOffice office, Visitor visitor, String name) {
        Answer answer =
                desk.begin(TestOffice.reading(visitor.slip()), office.by()).states(Stated.name(name));
        return (Matched) (answer instanceof ToConfirm look ? look.same() : answer);
    }

    private static Matched resumed(TestOffice office, Matched matched) {
        return (Matched) office.desk().resume(matched.encounter(), OFFICER).orElseThrow();
    }

    private static void getsOwn(TestOffice office, Visitor visitor) {
        office.receive(visitor);
        assertThat(office.place(visitor)).isEqualTo(Place.HOLDER);
    }

    private static void dispatch(TestOffice office, Visitor own) {
        office.dispatch();
        assertThat(office.place(own)).isEqualTo(Place.tray(office.session.id()));
    }

    private static Visitor visitor(TestOffice office, String number, String reading, int month, HandoutSession day) {
        return office.visitor("holder of " + number, Face.of(reading, reading, born(month), number + "-1"), day);
    }

    private static LocalDate born(int month) {
        return LocalDate.of(1980, month, 1);
    }
}
