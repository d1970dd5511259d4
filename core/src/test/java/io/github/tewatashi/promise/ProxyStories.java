package io.github.tewatashi.promise;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.certificate.Certificate;
import io.github.tewatashi.certificate.Evidence;
import io.github.tewatashi.certificate.EvidenceKind;
import io.github.tewatashi.certificate.Proxy;
import io.github.tewatashi.certificate.Relation;
import io.github.tewatashi.desk.Answer;
import io.github.tewatashi.desk.Desk;
import io.github.tewatashi.desk.Encounter;
import io.github.tewatashi.desk.HandedOver;
import io.github.tewatashi.desk.Matched;
import io.github.tewatashi.desk.Refused;
import io.github.tewatashi.desk.ToConfirm;
import io.github.tewatashi.desk.ToIdentify;
import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.ledger.Subject;
import io.github.tewatashi.match.Claim;
import io.github.tewatashi.match.MatchPolicy;
import io.github.tewatashi.match.SlipReading;
import io.github.tewatashi.name.RecordedNames;
import io.github.tewatashi.name.Stated;
import io.github.tewatashi.name.Verdict;
import io.github.tewatashi.sessions.HandoutSession;
import io.github.tewatashi.sessions.Slip;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.words.CommandId;
import io.github.tewatashi.words.Outcome;
import io.github.tewatashi.words.Place;
import io.github.tewatashi.words.Reason;
import io.github.tewatashi.words.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.Example;

/**
 * A person comes who was authorised to collect for the holder. In Saga in 2021 a family member came for a card, and
 * went home with another family's. All names, dates and numbers are invented.
 */
public interface ProxyStories extends OnAnyStore {

    LocalDate DAY = LocalDate.of(2025, 10, 6);

    // ---- the right person

    @Example
    default void l1_the_recorded_proxy_walks_out_with_the_holders_paper() {
        onDay(day -> {
            assertThat(day.office.authorises(day.paper, day.mother)).isInstanceOf(Outcome.Done.class);
            day.dispatch();
            Matched matched = (Matched) day.motherComes();
            assertThat(matched.face()).isEqualTo(day.paper.face());
            assertThat(matched.proxy()).as("whom the officer sees").contains(day.mother);
            day.office.handsOver(matched, day.paper, "A-1");
            assertThat(day.office.flaws()).isEmpty();
        });
    }

    @Example
    default void l1_the_holder_gets_the_own_paper_though_a_proxy_is_recorded() {
        onDay(day -> {
            day.office.authorises(day.paper, day.mother).orThrow();
            day.dispatch();
            Matched matched = (Matched) day.office.comes(day.session, day.slip, "ヤマガタ ハナコ");
            assertThat(matched.proxy()).isEmpty();
            day.office.handsOver(matched, day.paper, "A-1");
            assertThat(day.office.flaws()).isEmpty();
        });
    }

    @Example
    default void saga_2021_another_paper_from_the_safe_is_not_given_to_the_family() {
        onDay(day -> {
            day.office.authorises(day.paper, day.mother).orThrow();
            day.other();
            day.dispatch();
            Matched matched = (Matched) day.motherComes();
            assertThat(day.office.reason(matched.handOver(day.office.reads("B-1"))))
                    .isEqualTo(Reason.WRONG_PAPER);
            day.office.handsOver((Matched) day.motherComes(), day.paper, "A-1");
        });
    }

    @Example
    default void the_last_day_of_an_authorisation_is_a_day_of_it() {
        onDay(day -> {
            day.office
                    .authorises(day.paper, Office.proxy("山形 春子", "ヤマガタ ハルコ", 3, DAY))
                    .orThrow();
            day.dispatch();
            day.office.handsOver((Matched) day.motherComes(), day.paper, "A-1");
        });
    }

    // ---- nobody else

    @Example
    default void s1_somebody_who_was_not_recorded_gets_nothing_and_nobody_can_record_or_override_it_at_the_desk() {
        onDay(day -> {
            day.dispatch();
            Answer answer = day.motherComes();
            assertThat(day.office.reason(answer)).isEqualTo(Reason.PROXY_NOT_RECORDED);
            assertThat(((Refused) answer).overridable()).isEmpty();
            Outcome<Reason> overridden = day.office
                    .desk(day.session)
                    .override(answer.encounter(), day.office.second(), "she has a letter", CommandId.random());
            assertThat(day.office.reason(overridden)).isEqualTo(Reason.NOT_OVERRIDABLE);
            assertThat(day.office.reason(day.office.authorises(day.paper, day.mother)))
                    .isEqualTo(Reason.PROXY_TOO_LATE);
            assertThat(day.office.reason(day.motherComes())).isEqualTo(Reason.PROXY_NOT_RECORDED);
        });
    }

    @Example
    default void s1_a_proxy_is_recorded_while_the_paper_is_in_the_safe_and_at_no_other_time() {
        onDay(day -> {
            day.dispatch();
            Matched holder = (Matched) day.office.comes(day.session, day.slip, "ヤマガタ ハナコ");
            tooLate(day);
            HandedOver handed = (HandedOver) holder.handOver(day.office.reads("A-1"));
            tooLate(day);
            handed.received().orThrow();
            tooLate(day);
            day.office.registry().deposit(day.paper, day.office.officer()).orThrow();
            day.office.authorises(day.paper, day.mother).orThrow();
            day.office
                    .registry()
                    .withdrawProxy(day.paper, "asked by letter", day.office.second())
                    .orThrow();
            day.office
                    .registry()
                    .destroy(day.paper, day.office.officer(), "replaced")
                    .orThrow();
            tooLate(day);
        });
    }

    private static void tooLate(Day day) {
        assertThat(day.office.reason(day.office.authorises(day.paper, day.mother)))
                .as("%s", day.office.place(day.paper).kind())
                .isEqualTo(Reason.PROXY_TOO_LATE);
    }

    @Example
    default void s1_the_officer_who_recorded_a_proxy_takes_no_step_towards_handing_over_to_that_proxy() {
        onDay(day -> {
            day.office.authorises(day.paper, day.mother).orThrow();
            day.dispatch();
            Desk recorders = day.office.desk(day.session, day.office.second());
            assertThat(day.office.reason(day.motherComes(recorders))).isEqualTo(Reason.PROXY_OF_THIS_OFFICER);

            Answer answer = day.motherComes();
            Matched takenOver = (Matched) recorders.resume(answer.encounter()).orElseThrow();
            assertThat(day.office.reason(takenOver.handOver(day.office.reads("A-1"))))
                    .isEqualTo(Reason.PROXY_OF_THIS_OFFICER);

            ToConfirm toConfirm =
                    (ToConfirm) day.office.comesForAnother(day.session, day.slip, "ヤマガタ ハナコ", "ヤマ ガタハルコ", 3);
            ToConfirm comparing =
                    (ToConfirm) recorders.resume(toConfirm.encounter()).orElseThrow();
            assertThat(day.office.reason(comparing.same())).isEqualTo(Reason.PROXY_OF_THIS_OFFICER);
            day.office.handsOver((Matched) day.motherComes(), day.paper, "A-1");
        });
    }

    @Example
    default void s1_the_proxys_name_is_not_the_holders() {
        onDay(day -> {
            day.office.authorises(day.paper, day.mother).orThrow();
            day.dispatch();
            assertThat(day.office.reason(day.office.comes(day.session, day.slip, "ヤマガタ ハルコ")))
                    .as("the proxy's name, as if it were the holder's")
                    .isEqualTo(Reason.NAME_MISMATCH);
            assertThat(day.office.reason(day.office.comesForAnother(day.session, day.slip, "ヤマガタ ハルコ", "ヤマガタ ハルコ", 3)))
                    .as("the proxy's name in both places: nothing is said of the proxy")
                    .isEqualTo(Reason.NAME_MISMATCH);
            assertThat(day.office.reason(day.office.comesForAnother(day.session, day.slip, "ヤマガタ ハナコ", "ヤマガタ ハナコ", 3)))
                    .as("the holder's name in both places")
                    .isEqualTo(Reason.PROXY_NAME_DIFFERS);
        });
    }

    @Example
    default void s12_wrong_names_and_birth_dates_of_a_proxy_lock_the_slip_as_the_holders_do() {
        onDay(day -> {
            day.office.authorises(day.paper, day.mother).orThrow();
            day.dispatch();
            assertThat(day.office.reason(day.office.comesForAnother(day.session, day.slip, "ヤマガタ ハナコ", "アオモリ ハルコ", 3)))
                    .isEqualTo(Reason.PROXY_NAME_DIFFERS);
            Answer born = day.office.comesForAnother(day.session, day.slip, "ヤマガタ ハナコ", "ヤマガタ ハルコ", 4);
            assertThat(day.office.reason(born)).isEqualTo(Reason.PROXY_IDENTIFIER_DIFFERS);
            assertThat(((Refused) born).hints()).isEmpty();
            assertThat(day.office.reason(day.office.comes(day.session, day.slip, "アオモリ ハナコ")))
                    .isEqualTo(Reason.NAME_MISMATCH);
            Answer locked = day.motherComes();
            assertThat(day.office.reason(locked)).isEqualTo(Reason.SLIP_LOCKED);
            assertThat(day.office.flaws()).isEmpty();
            assertThat(((Refused) locked)
                            .overridable()
                            .orElseThrow()
                            .override(day.office.second(), "spoke to the mother")
                            .orThrow())
                    .isEqualTo(Reason.SLIP_LOCKED);
            day.office.handsOver((Matched) day.motherComes(), day.paper, "A-1");
        });
    }

    @Example
    default void s1_the_proxy_of_one_certificate_gets_no_other_of_the_holder_or_of_a_namesake() {
        onDay(day -> {
            Certificate second = day.office.paper("山形 花子", "ヤマガタ ハナコ", 3, "A-1", "A-2");
            Slip secondSlip = day.office.book(second, day.session);
            Certificate namesakes = day.office.paper("山形 花子", "ヤマガタ ハナコ", 9, "N-1");
            Slip namesakesSlip = day.office.book(namesakes, day.session);
            day.office.authorises(day.paper, day.mother).orThrow();
            day.dispatch();
            for (Slip slip : List.of(secondSlip, namesakesSlip)) {
                assertThat(day.office.reason(day.office.comesForAnother(day.session, slip, "ヤマガタ ハナコ", "ヤマガタ ハルコ", 3)))
                        .isEqualTo(Reason.PROXY_NOT_RECORDED);
            }
            // The namesake's paper is in the tray: the proxy must know the holder's birth date, not the own (S2).
            ToIdentify own = (ToIdentify) day.motherComes();
            assertThat(day.office.reason(own.identify(LocalDate.of(1955, 3, 1))))
                    .isEqualTo(Reason.IDENTIFIER_MISMATCH);
            Matched matched = (Matched) ((ToIdentify) day.motherComes()).identify(LocalDate.of(1980, 3, 1));
            day.office.handsOver(matched, day.paper, "A-1");
            assertThat(day.office.flaws()).isEmpty();
        });
    }

    @Example
    default void s1_a_proxy_who_was_withdrawn_gets_nothing_even_if_matched_already() {
        onDay(day -> {
            day.office.authorises(day.paper, day.mother).orThrow();
            day.dispatch();
            CommandId key = new CommandId("the screen of her answer");
            Matched matched = (Matched) day.motherComes(key);
            day.office
                    .registry()
                    .withdrawProxy(day.paper, "asked by telephone", day.office.second())
                    .orThrow();
            assertThat(day.office.registry().proxy(day.paper)).isEmpty();
            assertThat(day.motherComes(key)).as("the same answer (S9)").isInstanceOf(Matched.class);
            Matched seenAgain = (Matched) day.office.desk(day.session).current().orElseThrow();
            assertThat(seenAgain.proxy()).as("what was recorded is gone").isEmpty();
            assertThat(day.office.reason(matched.handOver(day.office.reads("A-1"))))
                    .isEqualTo(Reason.PROXY_NOT_RECORDED);
            assertThat(day.office.reason(day.motherComes())).isEqualTo(Reason.PROXY_NOT_RECORDED);
            assertThat(day.office.flaws()).isEmpty();
        });
    }

    @Example
    default void s1_an_authorisation_that_ended_the_day_before_opens_nothing() {
        onDay(day -> {
            day.office
                    .authorises(day.paper, Office.proxy("山形 春子", "ヤマガタ ハルコ", 3, DAY.minusDays(1)))
                    .orThrow();
            day.dispatch();
            assertThat(day.office.reason(day.motherComes())).isEqualTo(Reason.PROXY_EXPIRED);
            assertThat(day.office.reason(day.office.comesForAnother(day.session, day.slip, "ヤマガタ ハナコ", "アオモリ ハルコ", 3)))
                    .as("nobody else is told that it ended")
                    .isEqualTo(Reason.PROXY_NAME_DIFFERS);
        });
    }

    @Example
    default void s5_an_absence_and_a_hold_are_the_same_for_a_proxy() {
        onDay(day -> {
            day.office.authorises(day.paper, day.mother).orThrow();
            day.dispatch();
            day.office.callsInAbsent(day.paper, day.session);
            Refused absent = (Refused) day.motherComes();
            assertThat(absent.reason()).isEqualTo(Reason.HOLDER_ABSENT);
            absent.overridable()
                    .orElseThrow()
                    .override(day.office.second(), "sends her mother")
                    .orThrow();
            day.office
                    .registry()
                    .hold(day.paper, day.office.second(), "asked to")
                    .orThrow();
            assertThat(day.office.reason(day.motherComes())).isEqualTo(Reason.ON_HOLD);
        });
    }

    // ---- the officer compares, and everything once

    @Example
    default void s1_an_equivalent_form_of_the_proxys_name_is_compared_by_the_officer() {
        onDay(day -> {
            day.office.authorises(day.paper, day.mother).orThrow();
            day.dispatch();
            ToConfirm unlike = (ToConfirm) day.motherComesAs("ヤマ ガタハルコ");
            assertThat(unlike.proxy()).contains(day.mother);
            assertThat(day.office.reason(unlike.different())).isEqualTo(Reason.NAME_NOT_CONFIRMED);
            Matched matched = (Matched) ((ToConfirm) day.motherComesAs("ヤマ ガタハルコ")).same();
            assertThat(matched.proxy()).contains(day.mother);
            day.office.handsOver(matched, day.paper, "A-1");
            assertThat(day.office.flaws()).isEmpty();
        });
    }

    @Example
    default void s9_an_answer_said_again_is_the_same_and_another_under_its_key_is_told_nothing() {
        onDay(day -> {
            day.office.authorises(day.paper, day.mother).orThrow();
            day.dispatch();
            Stated holder = Stated.name("ヤマガタ ハナコ");
            Stated mother = Stated.name("ヤマガタ ハルコ");
            LocalDate born = LocalDate.of(1955, 3, 1);
            CommandId key = new CommandId("first screen");
            Answer first = day.begin(key).answerForAnother(holder, mother, born);
            assertThat(first).isInstanceOf(Matched.class);
            Matched again = (Matched) day.begin(key).answerForAnother(holder, mother, born);
            assertThat(again.proxy()).contains(day.mother);
            assertThat(Stream.of(
                                    day.begin(key).answer(holder),
                                    day.begin(key).answerForAnother(holder, Stated.name("アオモリ ハルコ"), born),
                                    day.begin(key).answerForAnother(holder, mother, born.plusDays(1)),
                                    day.begin(key).answerForAnother(mother, mother, born))
                            .map(day.office::reason))
                    .containsOnly(Reason.ENCOUNTER_OVER);
            day.office.handsOver(again, day.paper, "A-1");
        });
        onDay(day -> {
            day.office.authorises(day.paper, day.mother).orThrow();
            day.dispatch();
            CommandId key = new CommandId("first screen");
            assertThat(day.begin(key).answer(Stated.name("ヤマガタ ハナコ"))).isInstanceOf(Matched.class);
            assertThat(day.office.reason(day.begin(key)
                            .answerForAnother(
                                    Stated.name("ヤマガタ ハナコ"), Stated.name("ヤマガタ ハルコ"), LocalDate.of(1955, 3, 1))))
                    .as("the holder was there")
                    .isEqualTo(Reason.ENCOUNTER_OVER);
        });
    }

    @Example
    default void s9_recording_and_withdrawing_happen_once() {
        onDay(day -> {
            CommandId record = new CommandId("record");
            CommandId withdraw = new CommandId("withdraw");
            for (int i = 0; i < 2; i++) {
                day.office
                        .registry()
                        .authorise(day.paper, day.mother, day.office.second(), record)
                        .orThrow();
            }
            assertThat(day.office.reason(day.office.authorises(day.paper, day.mother)))
                    .isEqualTo(Reason.PROXY_RECORDED_ALREADY);
            assertThat(day.office.reason(day.office.registry().withdrawProxy(day.paper, " ", day.office.second())))
                    .isEqualTo(Reason.REASON_MISSING);
            for (int i = 0; i < 2; i++) {
                day.office
                        .registry()
                        .withdrawProxy(day.paper, "asked by letter", day.office.second(), withdraw)
                        .orThrow();
            }
            assertThat(day.office.reason(day.office.registry().withdrawProxy(day.paper, "again", day.office.second())))
                    .isEqualTo(Reason.PROXY_NOT_RECORDED);
            assertThat(day.office.flaws()).isEmpty();
        });
    }

    @Example
    default void s11_a_policy_is_asked_of_both_names_and_each_verdict_counts() {
        for (Claim.Whose strictOn : Claim.Whose.values()) {
            List<Claim.Whose> asked = new ArrayList<>();
            MatchPolicy strict = claim -> {
                asked.add(claim.whose());
                return claim.whose() == strictOn ? Verdict.MISMATCH : Verdict.MATCH;
            };
            onDay(strict, day -> {
                day.office.authorises(day.paper, day.mother).orThrow();
                day.dispatch();
                assertThat(day.office.reason(day.motherComes())).isEqualTo(Reason.POLICY_REFUSED);
                assertThat(asked).containsExactly(Claim.Whose.HOLDER, Claim.Whose.PROXY);
            });
        }
        onDay(claim -> Verdict.CONFIRM, day -> {
            day.office.authorises(day.paper, day.mother).orThrow();
            day.dispatch();
            assertThat(day.motherComes()).isInstanceOf(ToConfirm.class);
        });
    }

    @Example
    default void s8_the_ledger_says_that_it_was_a_proxy_and_not_who() {
        onEmptyStore(store -> {
            Day day = new Day(store, MatchPolicy.TWO_FACTORS);
            day.office.authorises(day.paper, day.mother).orThrow();
            day.dispatch();
            day.office.handsOver((Matched) day.motherComes(), day.paper, "A-1");
            List<LedgerEntry> chain = list(store.chain(Subject.of(day.paper.id())));
            LedgerEntry recorded = chain.stream()
                    .filter(entry -> entry.event() == Event.PROXY_AUTHORISED)
                    .findFirst()
                    .orElseThrow();
            assertThat(recorded.details().codes()).containsExactly("FAMILY", "POWER_OF_ATTORNEY", "2026-03-31");
            assertThat(chain)
                    .filteredOn(entry -> entry.event() == Event.HANDED_OVER || entry.event() == Event.RECEIVED)
                    .hasSize(2)
                    .allSatisfy(entry -> assertThat(entry.details().proxy()).contains(recorded.number()));
            assertThat(list(store.ledger(World.OFFICE)).stream()
                            .map(entry -> entry + " " + entry.details())
                            .filter(said -> Stream.of("山形", "ヤマガタ", "1955-03", "1980-03", "sheet", "A-1")
                                    .anyMatch(said::contains)))
                    .isEmpty();
            assertThat(day.mother.toString() + day.mother.evidence()).doesNotContain("山形", "ヤマガタ", "1955", "sheet");
        });
    }

    @Example
    default void what_is_recorded_of_a_proxy_is_checked_at_the_door() {
        onDay(day -> {
            Proxy bad = new Proxy(
                    RecordedNames.of(" ", ""),
                    LocalDate.of(1955, 3, 1),
                    Relation.AGENT,
                    new Evidence(EvidenceKind.FAMILY_REGISTER, "sheet 1"),
                    DAY);
            assertThat(place(day.office.authorises(day.paper, bad))).isEqualTo("proxy.names.written");
            Proxy unproved = new Proxy(
                    RecordedNames.of("山形 春子", ""),
                    LocalDate.of(1955, 3, 1),
                    Relation.AGENT,
                    new Evidence(EvidenceKind.FAMILY_REGISTER, " "),
                    DAY);
            assertThat(place(day.office.authorises(day.paper, unproved))).isEqualTo("proxy.evidence.reference");
            Proxy over = Office.proxy("山形 春子", "", 3, LocalDate.of(2025, 8, 31));
            assertThat(place(day.office.authorises(day.paper, over))).isEqualTo("proxy.validUntil");
        });
    }

    private static String place(Outcome<?> outcome) {
        return outcome.<Refusal>fold(
                        done -> {
                            throw new AssertionError("not refused");
                        },
                        refusal -> refusal)
                .place();
    }

    private static List<LedgerEntry> list(Stream<LedgerEntry> entries) {
        try (entries) {
            return entries.toList();
        }
    }

    private void onDay(Consumer<Day> story) {
        onDay(MatchPolicy.TWO_FACTORS, story);
    }

    private void onDay(MatchPolicy policy, Consumer<Day> story) {
        onEmptyStore(store -> story.accept(new Day(store, policy)));
    }

    /** A session for which Hanako's paper is booked, and her mother, whom nobody recorded yet. */
    final class Day {

        final Office office;
        final HandoutSession session;
        final Certificate paper;
        final Slip slip;
        final Proxy mother = Office.proxy("山形 春子", "ヤマガタ ハルコ", 3, LocalDate.of(2026, 3, 31));

        Day(Store store, MatchPolicy policy) {
            office = Office.strict(store, policy);
            session = office.session(DAY);
            paper = office.paper("山形 花子", "ヤマガタ ハナコ", 3, "A-1");
            slip = office.book(paper, session);
        }

        void dispatch() {
            assertThat(office.dispatch(session).travelling()).isNotEmpty();
            assertThat(office.place(paper)).isEqualTo(Place.tray(session.id()));
        }

        void other() {
            var unused = office.book(office.paper("青森 桜", "アオモリ サクラ", 9, "B-1"), session);
        }

        Answer motherComes() {
            return motherComesAs("ヤマガタ ハルコ");
        }

        Answer motherComesAs(String own) {
            return office.comesForAnother(session, slip, "ヤマガタ ハナコ", own, 3);
        }

        Answer motherComes(Desk desk) {
            return desk.begin(reading())
                    .answerForAnother(Stated.name("ヤマガタ ハナコ"), Stated.name("ヤマガタ ハルコ"), LocalDate.of(1955, 3, 1));
        }

        Answer motherComes(CommandId key) {
            return begin(key)
                    .answerForAnother(Stated.name("ヤマガタ ハナコ"), Stated.name("ヤマガタ ハルコ"), LocalDate.of(1955, 3, 1));
        }

        Encounter begin(CommandId key) {
            return office.desk(session).begin(reading(), key);
        }

        private SlipReading reading() {
            return SlipReading.of(slip.number().toString(), slip.colour().code());
        }
    }
}
