package io.github.tewatashi.promise;

import static io.github.tewatashi.office.TestOffice.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.certificate.Certificate;
import io.github.tewatashi.certificate.Face;
import io.github.tewatashi.certificate.PaperReading;
import io.github.tewatashi.close.Closed;
import io.github.tewatashi.close.CountDiffers;
import io.github.tewatashi.desk.Answer;
import io.github.tewatashi.desk.Matched;
import io.github.tewatashi.desk.Refused;
import io.github.tewatashi.desk.ToIdentify;
import io.github.tewatashi.dispatch.Manifest;
import io.github.tewatashi.match.SlipReading;
import io.github.tewatashi.office.TestOffice;
import io.github.tewatashi.office.TestOffice.Visitor;
import io.github.tewatashi.serial.SerialAllocator;
import io.github.tewatashi.serial.SerialAllocators;
import io.github.tewatashi.sessions.HandoutSession;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.Reason;
import io.github.tewatashi.vocabulary.SwapReason;
import java.time.LocalDate;
import java.util.function.Consumer;
import net.jqwik.api.Example;

/**
 * The published cases, told at this counter: each was a certificate or a card in the wrong hands, or gone. All names,
 * dates and numbers are invented.
 */
public interface CounterStories extends OnAnyStore {

    // ---- 2025-10-06: numbers restart, A comes with the number that is B's today, B has called in absent

    @Example
    default void the_day_of_2025_10_06_the_absentees_paper_stays_in_the_safe() {
        onOffice(SerialAllocators.restartingPerSession(), office -> {
            HandoutSession earlier = office.schedule(LocalDate.of(2025, 9, 22));
            Visitor a = People.hanako(office, earlier);
            Visitor b = People.sakura(office, office.session);
            assertThat(a.slip().number())
                    .as("the numbers restart")
                    .isEqualTo(b.slip().number());
            Visitor moved = office.move(a, office.session);
            office.callsInAbsent(b);

            Manifest manifest = office.dispatch();
            assertThat(manifest.travelling())
                    .extracting(Manifest.Line::certificate)
                    .containsExactly(a.id());
            assertThat(manifest.keptBack()).containsExactly(new Manifest.KeptBack(b.id(), Reason.HOLDER_ABSENT));

            assertThat(Why.refused(office.comes(a)))
                    .as("the old slip has the colour of its own day")
                    .isEqualTo(Reason.SLIP_OF_OTHER_SESSION);
            SlipReading misjudged = SlipReading.of(
                    a.slip().number().toString(), b.slip().colour().code());
            assertThat(Why.refused(office.comes(office.session, misjudged, a.name())))
                    .as("even with the colour overlooked: the number is B's today, and the name is A's")
                    .isEqualTo(Reason.NAME_OF_ANOTHER_PAPER);
            People.getsOwn(office, moved);
            assertThat(office.place(b)).isEqualTo(Place.safe(OFFICE));
            assertThat(office.close().received()).containsExactly(a.id());
        });
    }

    @Example
    default void the_day_of_2025_10_06_if_the_call_comes_after_the_dispatch() {
        onOffice(SerialAllocators.restartingPerSession(), office -> {
            HandoutSession earlier = office.schedule(LocalDate.of(2025, 9, 22));
            Visitor a = People.hanako(office, earlier);
            Visitor b = People.sakura(office, office.session);
            Visitor moved = office.move(a, office.session);
            assertThat(moved.slip().sharingNumber())
                    .as("A's paper bears the number of the first booking, which is B's today")
                    .containsExactly(b.id());
            assertThat(office.dispatch().shared()).isNotEmpty();
            office.callsInAbsent(b);

            assertThat(Why.refused(office.comes(b))).isEqualTo(Reason.HOLDER_ABSENT);
            Answer answer = office.comes(moved);
            assertThat(answer).as("two papers go by one number").isInstanceOf(ToIdentify.class);
            Matched matched = (Matched) ((ToIdentify) answer).identify(People.born(3));
            assertThat(Why.refused(matched.handOver(b.reading()))).isEqualTo(Reason.WRONG_PAPER);

            Matched again = (Matched) ((ToIdentify) office.comes(moved)).identify(People.born(3));
            People.takesAlong(office, again, moved);
            office.count(b);
            Closed closed = office.close();
            assertThat(closed.received()).containsExactly(a.id());
            assertThat(closed.returned()).containsExactly(b.id());
        });
    }

    // ---- Osaka-Higashi 2016: a namesake's paper

    @Example
    default void two_namesakes_each_get_their_own() {
        onOffice(office -> {
            Visitor elder = People.visitor(office, "高橋 勇", "タカハシ イサム", 3, "A-1");
            Visitor younger = People.visitor(office, "髙橋 勇", "タカハシ イサム", 9, "B-1");
            office.dispatch();

            Answer wrongDate = ((ToIdentify) office.comes(elder)).identify(People.born(9));
            assertThat(Why.refused(wrongDate)).isEqualTo(Reason.IDENTIFIER_MISMATCH);

            Answer rightDate = ((ToIdentify) office.comes(elder)).identify(People.born(3));
            assertThat(Why.refused(((Matched) rightDate).handOver(younger.reading())))
                    .isEqualTo(Reason.WRONG_PAPER);
            Answer again = ((ToIdentify) office.comes(elder)).identify(People.born(3));
            People.takesAlong(office, (Matched) again, elder);
            People.getsOwn(office, younger);
        });
    }

    // ---- Shikoku-Chuo 2025: the last visitor's paper still on the desk

    @Example
    default void the_last_visitors_paper_still_on_the_desk_goes_to_nobody_else() {
        onOffice(office -> {
            Visitor first = People.hanako(office, office.session);
            Visitor next = People.sakura(office, office.session);
            office.dispatch();

            var onTheDesk = office.handOver(first);
            assertThat(Why.refused(office.comes(next)))
                    .as("the last one has not confirmed yet")
                    .isEqualTo(Reason.DESK_BUSY);
            onTheDesk.takenBack().orThrow();

            Matched second = (Matched) office.comes(next);
            assertThat(Why.refused(second.handOver(first.reading()))).isEqualTo(Reason.WRONG_PAPER);
            assertThat(office.place(first)).isEqualTo(Place.tray(office.session.id()));
        });
    }

    // ---- Saga 2021: the wrong card for a family member who came instead

    @Example
    default void a_family_member_who_came_instead_gets_no_card() {
        onOffice(office -> {
            Visitor husband = People.visitor(office, "佐賀 一郎", "サガ イチロウ", 3, "A-1");
            Visitor wife = People.visitor(office, "佐賀 春", "サガ ハル", 9, "B-1");
            office.dispatch();
            assertThat(Why.refused(office.comes(husband.slip(), wife.name()))).isEqualTo(Reason.NAME_OF_ANOTHER_PAPER);
            assertThat(office.place(husband)).isEqualTo(Place.tray(office.session.id()));
        });
    }

    // ---- Kizugawa 2023: a card gone, noticed weeks later; and one that is where no book has it

    @Example
    default void a_card_that_is_not_booked_is_found_on_the_same_day() {
        onOffice(office -> {
            Visitor booked = People.hanako(office, office.session);
            Certificate alongByMistake =
                    office.register("holder of B-1", Face.of("青森 桜", "アオモリ サクラ", People.born(9), "B-1"));
            office.dispatch();
            office.closing().count(PaperReading.of("B-1"), office.by()).orThrow();

            CountDiffers differs = People.countDiffers(office);
            assertThat(differs.missing()).containsExactly(booked.id());
            assertThat(differs.leftOver()).containsExactly(alongByMistake.id());

            office.closing().nameInIncident(booked, office.by()).orThrow();
            office.closing().nameInIncident(alongByMistake, office.by()).orThrow();
            assertThat(office.close().astray()).containsExactlyInAnyOrder(booked.id(), alongByMistake.id());
        });
    }

    // ---- Fukuyama 2015: two papers stacked and handed over as one

    @Example
    default void two_papers_stacked_and_handed_over_as_one_are_found_at_the_closing() {
        onOffice(office -> {
            Visitor above = People.hanako(office, office.session);
            Visitor beneath = People.sakura(office, office.session);
            office.dispatch();
            People.getsOwn(office, above);
            assertThat(People.countDiffers(office).missing()).containsExactly(beneath.id());
        });
    }

    // ---- what the count is for

    @Example
    default void a_swap_is_found_at_the_closing_and_named() {
        onOffice(office -> {
            Visitor read = People.hanako(office, office.session);
            Visitor given = People.sakura(office, office.session);
            office.dispatch();
            People.getsOwn(office, read);
            office.count(read);

            CountDiffers differs = People.countDiffers(office);
            assertThat(differs.leftOver()).containsExactly(read.id());
            assertThat(differs.missing()).containsExactly(given.id());
            assertThat(differs.likelySwaps()).singleElement().satisfies(swap -> {
                assertThat(swap.leftOver()).isEqualTo(read.id());
                assertThat(swap.missing()).isEqualTo(given.id());
                assertThat(swap.reasons()).containsExactly(SwapReason.NEIGHBOURING_NUMBER, SwapReason.ONLY_PAIR);
            });
        });
    }

    // ---- wrong names

    @Example
    default void three_wrong_names_lock_the_slip_and_two_people_unlock_it() {
        onOffice(office -> {
            Visitor hanako = People.hanako(office, office.session);
            office.dispatch();
            for (int i = 0; i < 3; i++) {
                assertThat(Why.refused(office.comes(hanako.slip(), "ヤマガタ サクラ"))).isEqualTo(Reason.NAME_MISMATCH);
            }
            Refused locked = (Refused) office.comes(hanako);
            assertThat(locked.reason()).isEqualTo(Reason.SLIP_LOCKED);
            var way = locked.overridable().orElseThrow();
            assertThat(Why.refused(way.override(office.by()))).isEqualTo(Reason.SAME_OFFICER);
            assertThat(Why.refused(way.override(office.bySecond().because(" "))))
                    .isEqualTo(Reason.REASON_MISSING);
            assertThat(way.override(office.bySecond().because("knows the person"))
                            .orThrow())
                    .isEqualTo(Reason.SLIP_LOCKED);
            People.getsOwn(office, hanako);
        });
    }

    @Example
    default void nobody_can_override_a_wrong_name() {
        onOffice(office -> {
            Visitor hanako = People.hanako(office, office.session);
            office.dispatch();
            Refused refused = (Refused) office.comes(hanako.slip(), "アオモリ サクラ");
            assertThat(refused.overridable()).isEmpty();
            assertThat(Why.refused(office.desk()
                            .override(refused.encounter(), office.bySecond().because("in a hurry"))))
                    .isEqualTo(Reason.NOT_OVERRIDABLE);
        });
    }

    private void onOffice(Consumer<TestOffice> story) {
        onOffice(SerialAllocators.continuous(), story);
    }

    private void onOffice(SerialAllocator serials, Consumer<TestOffice> story) {
        onEmptyStore(store -> story.accept(new TestOffice(store, serials)));
    }

    /** Who comes in these stories, and what becomes of it. */
    final class People {

        private People() {}

        static Visitor hanako(TestOffice office, HandoutSession day) {
            return visitor(office, day, "山形 花子", "ヤマガタ ハナコ", 3, "A-1");
        }

        static Visitor sakura(TestOffice office, HandoutSession day) {
            return visitor(office, day, "青森 桜", "アオモリ サクラ", 9, "B-1");
        }

        static Visitor visitor(TestOffice office, String name, String reading, int month, String number) {
            return visitor(office, office.session, name, reading, month, number);
        }

        private static Visitor visitor(
                TestOffice office, HandoutSession day, String name, String reading, int month, String number) {
            return office.visitor("holder of " + number, Face.of(name, reading, born(month), number), day);
        }

        /** Everybody is born on the first of some month of one year. */
        static LocalDate born(int month) {
            return LocalDate.of(1980, month, 1);
        }

        /** Somebody who is asked nothing more gets the own paper. */
        static void getsOwn(TestOffice office, Visitor visitor) {
            takesAlong(office, (Matched) office.comes(visitor), visitor);
        }

        static void takesAlong(TestOffice office, Matched matched, Visitor visitor) {
            var handedOver = office.handOver(matched, visitor);
            assertThat(handedOver.certificate()).isEqualTo(visitor.id());
            assertThat(handedOver.received().orThrow().movedTo()).contains(Place.HOLDER);
            assertThat(office.place(visitor)).isEqualTo(Place.HOLDER);
        }

        static CountDiffers countDiffers(TestOffice office) {
            return FoundByStories.Found.differs(office.closing().close(office.by()));
        }
    }
}
