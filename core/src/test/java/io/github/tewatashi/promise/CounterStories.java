package io.github.tewatashi.promise;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.certificate.Certificate;
import io.github.tewatashi.close.Closing;
import io.github.tewatashi.close.ClosingReport;
import io.github.tewatashi.close.SwapReason;
import io.github.tewatashi.desk.Answer;
import io.github.tewatashi.desk.HandedOver;
import io.github.tewatashi.desk.Matched;
import io.github.tewatashi.desk.Refused;
import io.github.tewatashi.desk.ToIdentify;
import io.github.tewatashi.dispatch.Manifest;
import io.github.tewatashi.match.SlipReading;
import io.github.tewatashi.sessions.HandoutSession;
import io.github.tewatashi.sessions.Slip;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.words.CommandId;
import io.github.tewatashi.words.Outcome;
import io.github.tewatashi.words.Place;
import io.github.tewatashi.words.Reason;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Function;
import net.jqwik.api.Example;

/**
 * The published cases, told at this counter: each was a certificate or a card in the wrong hands, or gone (DESIGN 1).
 * All names, dates and numbers are invented.
 */
public interface CounterStories extends OnAnyStore {

    LocalDate SEP_22 = LocalDate.of(2025, 9, 22);
    LocalDate OCT_6 = LocalDate.of(2025, 10, 6);

    // ---- 2025-10-06: numbers restart, A comes with the number that is B's today, B has called in absent

    @Example
    default void the_day_of_2025_10_06_the_absentees_paper_stays_in_the_safe() {
        onOffice(Office::restarting, office -> {
            HandoutSession sep22 = office.session(SEP_22);
            HandoutSession oct6 = office.session(OCT_6);
            Certificate a = office.paper("山形 花子", "ヤマガタ ハナコ", 3, "A-1");
            Certificate b = office.paper("青森 桜", "アオモリ サクラ", 9, "B-1");
            Slip old = office.book(a, sep22);
            Slip bs = office.book(b, oct6);
            assertThat(old.number()).as("the numbers restart").isEqualTo(bs.number());
            Slip moved = office.move(a, oct6);
            office.callsInAbsent(b, oct6);

            Manifest manifest = office.dispatch(oct6);
            assertThat(manifest.travelling())
                    .extracting(Manifest.Line::certificate)
                    .containsExactly(a.id());
            assertThat(manifest.keptBack()).containsExactly(new Manifest.KeptBack(b.id(), Reason.HOLDER_ABSENT));

            assertThat(office.reason(office.comes(oct6, old, "ヤマガタ ハナコ")))
                    .as("the old slip has the colour of its own day")
                    .isEqualTo(Reason.SLIP_OF_OTHER_SESSION);
            SlipReading misjudged =
                    SlipReading.of(old.number().toString(), bs.colour().code());
            assertThat(office.reason(office.comes(oct6, misjudged, "ヤマガタ ハナコ")))
                    .as("even with the colour overlooked: the number is B's today, and the name is A's")
                    .isEqualTo(Reason.NAME_OF_ANOTHER_PAPER);
            office.getsOwn(oct6, moved, "ヤマガタ ハナコ", a, "A-1");
            assertThat(office.place(b)).isEqualTo(Place.safe(World.OFFICE));
            assertThat(office.closing(oct6).close().orThrow().isClosed()).isTrue();
        });
    }

    @Example
    default void the_day_of_2025_10_06_if_the_call_comes_after_the_dispatch() {
        onOffice(Office::restarting, office -> {
            HandoutSession sep22 = office.session(SEP_22);
            HandoutSession oct6 = office.session(OCT_6);
            Certificate a = office.paper("山形 花子", "ヤマガタ ハナコ", 3, "A-1");
            Certificate b = office.paper("青森 桜", "アオモリ サクラ", 9, "B-1");
            office.book(a, sep22);
            Slip bs = office.book(b, oct6);
            Slip moved = office.move(a, oct6);
            assertThat(moved.sharingNumber())
                    .as("A's paper bears the number of the first booking, which is B's today")
                    .containsExactly(b.id());
            assertThat(office.dispatch(oct6).shared()).isNotEmpty();
            office.callsInAbsent(b, oct6);

            assertThat(office.reason(office.comes(oct6, bs, "アオモリ サクラ"))).isEqualTo(Reason.HOLDER_ABSENT);
            Answer answer = office.comes(oct6, moved, "ヤマガタ ハナコ");
            assertThat(answer).as("two papers go by one number").isInstanceOf(ToIdentify.class);
            Matched matched = (Matched) ((ToIdentify) answer).identify(LocalDate.of(1980, 3, 1));
            assertThat(office.reason(matched.handOver(office.reads("B-1")))).isEqualTo(Reason.WRONG_PAPER);

            Matched again =
                    (Matched) ((ToIdentify) office.comes(oct6, moved, "ヤマガタ ハナコ")).identify(LocalDate.of(1980, 3, 1));
            office.handsOver(again, a, "A-1");
            office.closing(oct6).count(office.reads("B-1")).orThrow();
            ClosingReport report = office.closing(oct6).close().orThrow();
            assertThat(report.received()).containsExactly(a.id());
            assertThat(report.returned()).containsExactly(b.id());
            assertThat(report.isClosed()).isTrue();
        });
    }

    // ---- Osaka-Higashi 2016: a namesake's paper

    @Example
    default void two_namesakes_each_get_their_own() {
        onOffice(Office::continuous, office -> {
            HandoutSession day = office.session(OCT_6);
            Certificate elder = office.paper("高橋 勇", "タカハシ イサム", 3, "A-1");
            Certificate younger = office.paper("髙橋 勇", "タカハシ イサム", 9, "B-1");
            Slip elders = office.book(elder, day);
            Slip youngers = office.book(younger, day);
            office.dispatch(day);

            Answer wrongDate = ((ToIdentify) office.comes(day, elders, "タカハシ イサム")).identify(LocalDate.of(1980, 9, 1));
            assertThat(office.reason(wrongDate)).isEqualTo(Reason.IDENTIFIER_MISMATCH);

            Answer rightDate = ((ToIdentify) office.comes(day, elders, "タカハシ イサム")).identify(LocalDate.of(1980, 3, 1));
            assertThat(office.reason(((Matched) rightDate).handOver(office.reads("B-1"))))
                    .isEqualTo(Reason.WRONG_PAPER);
            Answer again = ((ToIdentify) office.comes(day, elders, "タカハシ イサム")).identify(LocalDate.of(1980, 3, 1));
            office.handsOver((Matched) again, elder, "A-1");
            office.getsOwn(day, youngers, "タカハシ イサム", younger, "B-1");
        });
    }

    // ---- Shikoku-Chuo 2025: the last visitor's paper still on the desk

    @Example
    default void the_last_visitors_paper_still_on_the_desk_goes_to_nobody_else() {
        onOffice(Office::continuous, office -> {
            HandoutSession day = office.session(OCT_6);
            Certificate first = office.paper("山形 花子", "ヤマガタ ハナコ", 3, "A-1");
            Certificate next = office.paper("青森 桜", "アオモリ サクラ", 9, "B-1");
            Slip firsts = office.book(first, day);
            Slip nexts = office.book(next, day);
            office.dispatch(day);

            Matched matched = (Matched) office.comes(day, firsts, "ヤマガタ ハナコ");
            HandedOver onTheDesk = (HandedOver) matched.handOver(office.reads("A-1"));
            assertThat(office.reason(office.comes(day, nexts, "アオモリ サクラ")))
                    .as("the last one has not confirmed yet")
                    .isEqualTo(Reason.DESK_BUSY);
            onTheDesk.takenBack().orThrow();

            Matched second = (Matched) office.comes(day, nexts, "アオモリ サクラ");
            assertThat(office.reason(second.handOver(office.reads("A-1")))).isEqualTo(Reason.WRONG_PAPER);
            assertThat(office.place(first)).isEqualTo(Place.tray(day.id()));
        });
    }

    // ---- Saga 2021: the wrong card for a family member who came instead

    @Example
    default void a_family_member_who_came_instead_gets_no_card() {
        onOffice(Office::continuous, office -> {
            HandoutSession day = office.session(OCT_6);
            Certificate husbands = office.paper("佐賀 一郎", "サガ イチロウ", 3, "A-1");
            Certificate wifes = office.paper("佐賀 春", "サガ ハル", 9, "B-1");
            Slip husbandsSlip = office.book(husbands, day);
            office.book(wifes, day);
            office.dispatch(day);
            assertThat(office.reason(office.comes(day, husbandsSlip, "サガ ハル"))).isEqualTo(Reason.NAME_OF_ANOTHER_PAPER);
            assertThat(office.place(husbands)).isEqualTo(Place.tray(day.id()));
        });
    }

    // ---- Kizugawa 2023: a card gone, noticed weeks later; and one that is where no book has it

    @Example
    default void a_card_that_is_not_booked_is_found_on_the_same_day() {
        onOffice(Office::continuous, office -> {
            HandoutSession day = office.session(OCT_6);
            Certificate booked = office.paper("山形 花子", "ヤマガタ ハナコ", 3, "A-1");
            Certificate alongByMistake = office.paper("青森 桜", "アオモリ サクラ", 9, "B-1");
            office.book(booked, day);
            office.dispatch(day);
            Closing closing = office.closing(day);
            closing.count(office.reads("B-1")).orThrow();

            ClosingReport report = closing.close().orThrow();
            assertThat(report.isClosed()).isFalse();
            assertThat(report.missing()).containsExactly(booked.id());
            assertThat(report.leftOver()).containsExactly(alongByMistake.id());

            closing.nameInIncident(booked, "not in the tray, not in the safe").orThrow();
            closing.nameInIncident(alongByMistake, "was never dispatched").orThrow();
            ClosingReport closed = closing.close().orThrow();
            assertThat(closed.isClosed()).isTrue();
            assertThat(closed.astray()).containsExactlyInAnyOrder(booked.id(), alongByMistake.id());
        });
    }

    // ---- Fukuyama 2015: two papers stacked and handed over as one

    @Example
    default void two_papers_stacked_and_handed_over_as_one_are_found_at_the_closing() {
        onOffice(Office::continuous, office -> {
            HandoutSession day = office.session(OCT_6);
            Certificate above = office.paper("山形 花子", "ヤマガタ ハナコ", 3, "A-1");
            Certificate beneath = office.paper("青森 桜", "アオモリ サクラ", 9, "B-1");
            Slip slip = office.book(above, day);
            office.book(beneath, day);
            office.dispatch(day);
            office.getsOwn(day, slip, "ヤマガタ ハナコ", above, "A-1");
            ClosingReport report = office.closing(day).close().orThrow();
            assertThat(report.missing()).containsExactly(beneath.id());
            assertThat(report.isClosed()).isFalse();
        });
    }

    // ---- what the count is for

    @Example
    default void a_swap_is_found_at_the_closing_and_named() {
        onOffice(Office::continuous, office -> {
            HandoutSession day = office.session(OCT_6);
            Certificate read = office.paper("山形 花子", "ヤマガタ ハナコ", 3, "A-1");
            Certificate given = office.paper("青森 桜", "アオモリ サクラ", 9, "B-1");
            Slip slip = office.book(read, day);
            office.book(given, day);
            office.dispatch(day);
            office.getsOwn(day, slip, "ヤマガタ ハナコ", read, "A-1");
            Closing closing = office.closing(day);
            closing.count(office.reads("A-1")).orThrow();

            ClosingReport report = closing.close().orThrow();
            assertThat(report.leftOver()).containsExactly(read.id());
            assertThat(report.missing()).containsExactly(given.id());
            assertThat(report.likelySwaps()).singleElement().satisfies(swap -> {
                assertThat(swap.leftOver()).isEqualTo(read.id());
                assertThat(swap.missing()).isEqualTo(given.id());
                assertThat(swap.reasons()).containsExactly(SwapReason.NEIGHBOURING_NUMBER, SwapReason.ONLY_PAIR);
            });
        });
    }

    // ---- wrong names

    @Example
    default void three_wrong_names_lock_the_slip_and_two_people_unlock_it() {
        onOffice(Office::continuous, office -> {
            HandoutSession day = office.session(OCT_6);
            Certificate paper = office.paper("山形 花子", "ヤマガタ ハナコ", 3, "A-1");
            Slip slip = office.book(paper, day);
            office.dispatch(day);
            for (int i = 0; i < 3; i++) {
                assertThat(office.reason(office.comes(day, slip, "ヤマガタ サクラ"))).isEqualTo(Reason.NAME_MISMATCH);
            }
            Refused locked = (Refused) office.comes(day, slip, "ヤマガタ ハナコ");
            assertThat(locked.reason()).isEqualTo(Reason.SLIP_LOCKED);
            var way = locked.overridable().orElseThrow();
            assertThat(office.reason(way.override(office.officer(), "knows the person")))
                    .isEqualTo(Reason.SAME_OFFICER);
            assertThat(office.reason(way.override(office.second(), " "))).isEqualTo(Reason.REASON_MISSING);
            assertThat(way.override(office.second(), "knows the person").orThrow())
                    .isEqualTo(Reason.SLIP_LOCKED);
            office.getsOwn(day, slip, "ヤマガタ ハナコ", paper, "A-1");
        });
    }

    @Example
    default void nobody_can_override_a_wrong_name() {
        onOffice(Office::continuous, office -> {
            HandoutSession day = office.session(OCT_6);
            Slip slip = office.book(office.paper("山形 花子", "ヤマガタ ハナコ", 3, "A-1"), day);
            office.dispatch(day);
            Refused refused = (Refused) office.comes(day, slip, "アオモリ サクラ");
            assertThat(refused.overridable()).isEmpty();
            Outcome<Reason> forced = office.desk(day)
                    .override(refused.encounter(), office.second(), "in a hurry", new CommandId("forced"));
            assertThat(office.reason(forced)).isEqualTo(Reason.NOT_OVERRIDABLE);
        });
    }

    /** Tells a story in an office of its own. */
    default void onOffice(Function<Store, Office> opens, Consumer<Office> story) {
        onEmptyStore(store -> story.accept(opens.apply(store)));
    }
}
