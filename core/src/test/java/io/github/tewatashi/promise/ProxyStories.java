package io.github.tewatashi.promise;

import static io.github.tewatashi.office.TestOffice.DAY;
import static io.github.tewatashi.office.TestOffice.OFFICER;
import static io.github.tewatashi.office.TestOffice.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.certificate.Evidence;
import io.github.tewatashi.certificate.EvidenceKind;
import io.github.tewatashi.certificate.PaperReading;
import io.github.tewatashi.certificate.Proxy;
import io.github.tewatashi.certificate.Relation;
import io.github.tewatashi.desk.Answer;
import io.github.tewatashi.desk.HandedOver;
import io.github.tewatashi.desk.Matched;
import io.github.tewatashi.desk.Refused;
import io.github.tewatashi.desk.ToConfirm;
import io.github.tewatashi.desk.ToIdentify;
import io.github.tewatashi.fact.FactColumns;
import io.github.tewatashi.fact.HandOverFact;
import io.github.tewatashi.fact.RegistryFact;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.match.Claim;
import io.github.tewatashi.match.MatchPolicy;
import io.github.tewatashi.name.RecordedNames;
import io.github.tewatashi.name.Stated;
import io.github.tewatashi.name.Verdict;
import io.github.tewatashi.office.TestOffice;
import io.github.tewatashi.sessions.Slip;
import io.github.tewatashi.vocabulary.By;
import io.github.tewatashi.vocabulary.CommandId;
import io.github.tewatashi.vocabulary.Outcome;
import io.github.tewatashi.vocabulary.Reason;
import io.github.tewatashi.vocabulary.Subject;
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

    // ---- the right person

    @Example
    default void l1_the_recorded_proxy_walks_out_with_the_holders_paper() {
        onDay(day -> {
            assertThat(day.authorises(day.mother)).isInstanceOf(Outcome.Done.class);
            day.dispatch();
            Matched matched = (Matched) day.motherComes();
            assertThat(matched.face()).isEqualTo(day.hanako.certificate().face());
            assertThat(matched.proxy()).as("whom the officer sees").contains(day.mother);
            day.takesAlong(matched);
            assertThat(day.office.flaws()).isEmpty();
        });
    }

    @Example
    default void l1_the_holder_gets_the_own_paper_though_a_proxy_is_recorded() {
        onDay(day -> {
            day.authorises(day.mother).orThrow();
            day.dispatch();
            Matched matched = (Matched) day.office.comes(day.hanako.slip(), "ヤマガタ ハナコ");
            assertThat(matched.proxy()).isEmpty();
            day.takesAlong(matched);
            assertThat(day.office.flaws()).isEmpty();
        });
    }

    @Example
    default void saga_2021_another_paper_from_the_safe_is_not_given_to_the_family() {
        onDay(day -> {
            day.authorises(day.mother).orThrow();
            day.other();
            day.dispatch();
            Matched matched = (Matched) day.motherComes();
            assertThat(Why.refused(matched.handOver(PaperReading.of("B-1")))).isEqualTo(Reason.WRONG_PAPER);
            day.takesAlong((Matched) day.motherComes());
        });
    }

    @Example
    default void the_last_day_of_an_authorisation_is_a_day_of_it() {
        onDay(day -> {
            day.authorises(ProxyDay.proxy("山形 春子", "ヤマガタ ハルコ", 3, DAY)).orThrow();
            day.dispatch();
            day.takesAlong((Matched) day.motherComes());
        });
    }

    // ---- nobody else

    @Example
    default void s1_somebody_who_was_not_recorded_gets_nothing_and_nobody_can_record_or_override_it_at_the_desk() {
        onDay(day -> {
            day.dispatch();
            Answer answer = day.motherComes();
            assertThat(Why.refused(answer)).isEqualTo(Reason.PROXY_NOT_RECORDED);
            assertThat(((Refused) answer).overridable()).isEmpty();
            Outcome<Reason> overridden = day.office
                    .desk()
                    .override(answer.encounter(), day.office.bySecond().because("she has a letter"));
            assertThat(Why.refused(overridden)).isEqualTo(Reason.NOT_OVERRIDABLE);
            assertThat(Why.refused(day.authorises(day.mother))).isEqualTo(Reason.PROXY_TOO_LATE);
            assertThat(Why.refused(day.motherComes())).isEqualTo(Reason.PROXY_NOT_RECORDED);
        });
    }

    @Example
    default void s1_a_proxy_is_recorded_while_the_paper_is_in_the_safe_and_at_no_other_time() {
        onDay(day -> {
            day.dispatch();
            Matched holder = (Matched) day.office.comes(day.hanako.slip(), "ヤマガタ ハナコ");
            tooLate(day);
            HandedOver handed = (HandedOver) holder.handOver(day.hanako.reading());
            tooLate(day);
            handed.received().orThrow();
            tooLate(day);
            day.registry().deposit(day.hanako, day.office.by()).orThrow();
            day.authorises(day.mother).orThrow();
            day.registry()
                    .withdrawProxy(day.hanako, day.office.bySecond().because("asked by letter"))
                    .orThrow();
            day.registry()
                    .destroy(day.hanako, day.office.by().because("replaced"))
                    .orThrow();
            tooLate(day);
        });
    }

    private static void tooLate(ProxyDay day) {
        assertThat(Why.refused(day.authorises(day.mother)))
                .as("%s", day.office.place(day.hanako).kind())
                .isEqualTo(Reason.PROXY_TOO_LATE);
    }

    @Example
    default void s1_the_officer_who_recorded_a_proxy_takes_no_step_towards_handing_over_to_that_proxy() {
        onDay(day -> {
            day.authorises(day.mother).orThrow();
            day.dispatch();
            assertThat(Why.refused(day.motherComes(day.office.bySecond()))).isEqualTo(Reason.PROXY_OF_THIS_OFFICER);

            Answer answer = day.motherComes();
            Matched takenOver = (Matched)
                    day.office.desk().resume(answer.encounter(), SECOND).orElseThrow();
            assertThat(Why.refused(takenOver.handOver(day.hanako.reading()))).isEqualTo(Reason.PROXY_OF_THIS_OFFICER);

            ToConfirm toConfirm = (ToConfirm) day.comesForAnother(day.hanako.slip(), "ヤマガタ ハナコ", "ヤマ ガタハルコ", 3);
            ToConfirm comparing = (ToConfirm)
                    day.office.desk().resume(toConfirm.encounter(), SECOND).orElseThrow();
            assertThat(Why.refused(comparing.same())).isEqualTo(Reason.PROXY_OF_THIS_OFFICER);
            day.takesAlong((Matched) day.motherComes());
        });
    }

    @Example
    default void s1_the_proxys_name_is_not_the_holders() {
        onDay(day -> {
            day.authorises(day.mother).orThrow();
            day.dispatch();
            assertThat(Why.refused(day.office.comes(day.hanako.slip(), "ヤマガタ ハルコ")))
                    .as("the proxy's name, as if it were the holder's")
                    .isEqualTo(Reason.NAME_MISMATCH);
            assertThat(Why.refused(day.comesForAnother(day.hanako.slip(), "ヤマガタ ハルコ", "ヤマガタ ハルコ", 3)))
                    .as("the proxy's name in both places: nothing is said of the proxy")
                    .isEqualTo(Reason.NAME_MISMATCH);
            assertThat(Why.refused(day.comesForAnother(day.hanako.slip(), "ヤマガタ ハナコ", "ヤマガタ ハナコ", 3)))
                    .as("the holder's name in both places")
                    .isEqualTo(Reason.PROXY_NAME_DIFFERS);
        });
    }

    @Example
    default void s12_wrong_names_and_birth_dates_of_a_proxy_lock_the_slip_as_the_holders_do() {
        onDay(day -> {
            day.authorises(day.mother).orThrow();
            day.dispatch();
            assertThat(Why.refused(day.comesForAnother(day.hanako.slip(), "ヤマガタ ハナコ", "アオモリ ハルコ", 3)))
                    .isEqualTo(Reason.PROXY_NAME_DIFFERS);
            Answer born = day.comesForAnother(day.hanako.slip(), "ヤマガタ ハナコ", "ヤマガタ ハルコ", 4);
            assertThat(Why.refused(born)).isEqualTo(Reason.PROXY_IDENTIFIER_DIFFERS);
            assertThat(((Refused) born).hints()).isEmpty();
            assertThat(Why.refused(day.office.comes(day.hanako.slip(), "アオモリ ハナコ")))
                    .isEqualTo(Reason.NAME_MISMATCH);
            Answer locked = day.motherComes();
            assertThat(Why.refused(locked)).isEqualTo(Reason.SLIP_LOCKED);
            assertThat(day.office.flaws()).isEmpty();
            assertThat(((Refused) locked)
                            .overridable()
                            .orElseThrow()
                            .override(day.office.bySecond().because("spoke to the mother"))
                            .orThrow())
                    .isEqualTo(Reason.SLIP_LOCKED);
            day.takesAlong((Matched) day.motherComes());
        });
    }

    @Example
    default void s1_the_proxy_of_one_certificate_gets_no_other_of_the_holder_or_of_a_namesake() {
        onDay(day -> {
            Slip second = day.hanakos("holder of A-1", 3, "A-2").slip();
            Slip namesakes = day.hanakos("holder of N-1", 9, "N-1").slip();
            day.authorises(day.mother).orThrow();
            day.dispatch();
            for (Slip slip : List.of(second, namesakes)) {
                assertThat(Why.refused(day.comesForAnother(slip, "ヤマガタ ハナコ", "ヤマガタ ハルコ", 3)))
                        .isEqualTo(Reason.PROXY_NOT_RECORDED);
            }
            // The namesake's paper is in the tray: the proxy must know the holder's birth date, not the own (S2).
            ToIdentify own = (ToIdentify) day.motherComes();
            assertThat(Why.refused(own.identify(LocalDate.of(1955, 3, 1)))).isEqualTo(Reason.IDENTIFIER_MISMATCH);
            Matched matched = (Matched) ((ToIdentify) day.motherComes()).identify(LocalDate.of(1980, 3, 1));
            day.takesAlong(matched);
            assertThat(day.office.flaws()).isEmpty();
        });
    }

    @Example
    default void s1_a_proxy_who_was_withdrawn_gets_nothing_even_if_matched_already() {
        onDay(day -> {
            day.authorises(day.mother).orThrow();
            day.dispatch();
            By by = By.officer(OFFICER, new CommandId("the screen of her answer"));
            Matched matched = (Matched) day.motherComes(by);
            day.registry()
                    .withdrawProxy(day.hanako, day.office.bySecond().because("asked by telephone"))
                    .orThrow();
            assertThat(day.registry().proxy(day.hanako)).isEmpty();
            assertThat(day.motherComes(by)).as("the same answer (S9)").isInstanceOf(Matched.class);
            Matched seenAgain = (Matched) day.office.desk().current(OFFICER).orElseThrow();
            assertThat(seenAgain.proxy()).as("what was recorded is gone").isEmpty();
            assertThat(Why.refused(matched.handOver(day.hanako.reading()))).isEqualTo(Reason.PROXY_NOT_RECORDED);
            assertThat(Why.refused(day.motherComes())).isEqualTo(Reason.PROXY_NOT_RECORDED);
            assertThat(day.office.flaws()).isEmpty();
        });
    }

    @Example
    default void s1_an_authorisation_that_ended_the_day_before_opens_nothing() {
        onDay(day -> {
            day.authorises(ProxyDay.proxy("山形 春子", "ヤマガタ ハルコ", 3, DAY.minusDays(1)))
                    .orThrow();
            day.dispatch();
            assertThat(Why.refused(day.motherComes())).isEqualTo(Reason.PROXY_EXPIRED);
            assertThat(Why.refused(day.comesForAnother(day.hanako.slip(), "ヤマガタ ハナコ", "アオモリ ハルコ", 3)))
                    .as("nobody else is told that it ended")
                    .isEqualTo(Reason.PROXY_NAME_DIFFERS);
        });
    }

    @Example
    default void s5_an_absence_and_a_hold_are_the_same_for_a_proxy() {
        onDay(day -> {
            day.authorises(day.mother).orThrow();
            day.dispatch();
            day.office.callsInAbsent(day.hanako);
            Refused absent = (Refused) day.motherComes();
            assertThat(absent.reason()).isEqualTo(Reason.HOLDER_ABSENT);
            absent.overridable()
                    .orElseThrow()
                    .override(day.office.bySecond().because("sends her mother"))
                    .orThrow();
            day.registry()
                    .hold(day.hanako, day.office.bySecond().because("asked to"))
                    .orThrow();
            assertThat(Why.refused(day.motherComes())).isEqualTo(Reason.ON_HOLD);
        });
    }

    // ---- the officer compares, and everything once

    @Example
    default void s1_an_equivalent_form_of_the_proxys_name_is_compared_by_the_officer() {
        onDay(day -> {
            day.authorises(day.mother).orThrow();
            day.dispatch();
            ToConfirm unlike = (ToConfirm) day.motherComesAs("ヤマ ガタハルコ");
            assertThat(unlike.proxy()).contains(day.mother);
            assertThat(Why.refused(unlike.different())).isEqualTo(Reason.NAME_NOT_CONFIRMED);
            Matched matched = (Matched) ((ToConfirm) day.motherComesAs("ヤマ ガタハルコ")).same();
            assertThat(matched.proxy()).contains(day.mother);
            day.takesAlong(matched);
            assertThat(day.office.flaws()).isEmpty();
        });
    }

    @Example
    default void s9_an_answer_said_again_is_the_same_and_another_under_its_key_is_told_nothing() {
        onDay(day -> {
            day.authorises(day.mother).orThrow();
            day.dispatch();
            Stated holder = Stated.name("ヤマガタ ハナコ");
            Stated mother = Stated.name("ヤマガタ ハルコ");
            LocalDate born = LocalDate.of(1955, 3, 1);
            By by = By.officer(OFFICER, new CommandId("first screen"));
            Answer first = day.begin(by).statesForAnother(holder, mother, born);
            assertThat(first).isInstanceOf(Matched.class);
            Matched again = (Matched) day.begin(by).statesForAnother(holder, mother, born);
            assertThat(again.proxy()).contains(day.mother);
            assertThat(Stream.of(
                                    day.begin(by).states(holder),
                                    day.begin(by).statesForAnother(holder, Stated.name("アオモリ ハルコ"), born),
                                    day.begin(by).statesForAnother(holder, mother, born.plusDays(1)),
                                    day.begin(by).statesForAnother(mother, mother, born))
                            .map(Why::refused))
                    .containsOnly(Reason.ENCOUNTER_OVER);
            day.takesAlong(again);
        });
        onDay(day -> {
            day.authorises(day.mother).orThrow();
            day.dispatch();
            By by = By.officer(OFFICER, new CommandId("first screen"));
            assertThat(day.begin(by).states(Stated.name("ヤマガタ ハナコ"))).isInstanceOf(Matched.class);
            assertThat(Why.refused(day.begin(by)
                            .statesForAnother(
                                    Stated.name("ヤマガタ ハナコ"), Stated.name("ヤマガタ ハルコ"), LocalDate.of(1955, 3, 1))))
                    .as("the holder was there")
                    .isEqualTo(Reason.ENCOUNTER_OVER);
        });
    }

    @Example
    default void s9_recording_and_withdrawing_happen_once() {
        onDay(day -> {
            By record = By.officer(SECOND, new CommandId("record"));
            By withdraw = By.officer(SECOND, new CommandId("withdraw")).because("asked by letter");
            for (int i = 0; i < 2; i++) {
                day.registry().authorise(day.hanako, day.mother, record).orThrow();
            }
            assertThat(Why.refused(day.authorises(day.mother))).isEqualTo(Reason.PROXY_RECORDED_ALREADY);
            assertThat(Why.refused(day.registry()
                            .withdrawProxy(day.hanako, day.office.bySecond().because(" "))))
                    .isEqualTo(Reason.REASON_MISSING);
            for (int i = 0; i < 2; i++) {
                day.registry().withdrawProxy(day.hanako, withdraw).orThrow();
            }
            assertThat(Why.refused(day.registry()
                            .withdrawProxy(day.hanako, day.office.bySecond().because("again"))))
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
                day.authorises(day.mother).orThrow();
                day.dispatch();
                assertThat(Why.refused(day.motherComes())).isEqualTo(Reason.POLICY_REFUSED);
                assertThat(asked).containsExactly(Claim.Whose.HOLDER, Claim.Whose.PROXY);
            });
        }
        onDay(claim -> Verdict.CONFIRM, day -> {
            day.authorises(day.mother).orThrow();
            day.dispatch();
            assertThat(day.motherComes()).isInstanceOf(ToConfirm.class);
        });
    }

    @Example
    default void s8_the_ledger_says_that_it_was_a_proxy_and_not_who() {
        onEmptyStore(store -> {
            ProxyDay day = new ProxyDay(store, MatchPolicy.TWO_FACTORS);
            day.authorises(day.mother).orThrow();
            day.dispatch();
            day.takesAlong((Matched) day.motherComes());
            List<LedgerEntry> chain = list(store.chain(Subject.of(day.hanako.id())));
            LedgerEntry recorded = chain.stream()
                    .filter(entry -> entry.fact() instanceof RegistryFact.ProxyAuthorised)
                    .findFirst()
                    .orElseThrow();
            RegistryFact.ProxyAuthorised said =
                    recorded.fact(RegistryFact.ProxyAuthorised.class).orElseThrow();
            assertThat(said.relation()).isEqualTo(Relation.FAMILY);
            assertThat(said.evidence()).isEqualTo(EvidenceKind.POWER_OF_ATTORNEY);
            assertThat(said.validUntil()).isEqualTo("2026-03-31");
            assertThat(chain)
                    .filteredOn(entry -> entry.fact() instanceof HandOverFact)
                    .hasSize(2)
                    .allSatisfy(entry -> assertThat(
                                    ((HandOverFact) entry.fact()).context().proxy())
                            .contains(recorded.number()));
            assertThat(list(store.ledger(TestOffice.OFFICE)).stream()
                            .map(entry -> entry + " " + entry.fact() + " " + FactColumns.of(entry.fact()))
                            .filter(text -> Stream.of("山形", "ヤマガタ", "1955-03", "1980-03", "sheet", "A-1")
                                    .anyMatch(text::contains)))
                    .isEmpty();
            assertThat(day.mother.toString() + day.mother.evidence()).doesNotContain("山形", "ヤマガタ", "1955", "sheet");
        });
    }

    @Example
    default void what_is_recorded_of_a_proxy_is_checked_before_anything_is_written() {
        onDay(day -> {
            Proxy bad = new Proxy(
                    RecordedNames.of(" ", ""),
                    LocalDate.of(1955, 3, 1),
                    Relation.AGENT,
                    new Evidence(EvidenceKind.FAMILY_REGISTER, "sheet 1"),
                    DAY);
            assertThat(Why.refusal(day.authorises(bad)).place()).isEqualTo("proxy.names.written");
            Proxy unproved = new Proxy(
                    RecordedNames.of("山形 春子", ""),
                    LocalDate.of(1955, 3, 1),
                    Relation.AGENT,
                    new Evidence(EvidenceKind.FAMILY_REGISTER, " "),
                    DAY);
            assertThat(Why.refusal(day.authorises(unproved)).place()).isEqualTo("proxy.evidence.reference");
            Proxy over = ProxyDay.proxy("山形 春子", "", 3, LocalDate.of(2025, 8, 31));
            assertThat(Why.refusal(day.authorises(over)).place()).isEqualTo("proxy.validUntil");
        });
    }

    private static List<LedgerEntry> list(Stream<LedgerEntry> entries) {
        try (entries) {
            return entries.toList();
        }
    }

    private void onDay(Consumer<ProxyDay> story) {
        onDay(MatchPolicy.TWO_FACTORS, story);
    }

    private void onDay(MatchPolicy policy, Consumer<ProxyDay> story) {
        onEmptyStore(store -> story.accept(new ProxyDay(store, policy)));
    }
}
