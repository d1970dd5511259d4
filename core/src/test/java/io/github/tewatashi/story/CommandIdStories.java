package io.github.tewatashi.story;

import static io.github.tewatashi.office.TestOffice.DAY;
import static io.github.tewatashi.office.TestOffice.OFFICE;
import static io.github.tewatashi.office.TestOffice.OFFICER;
import static io.github.tewatashi.office.TestOffice.SECOND;
import static io.github.tewatashi.office.TestOffice.WORDS;
import static io.github.tewatashi.store.contract.Rows.list;
import static io.github.tewatashi.story.Refusals.reason;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.certificate.Certificate;
import io.github.tewatashi.certificate.Face;
import io.github.tewatashi.certificate.PaperReading;
import io.github.tewatashi.certificate.Proxy;
import io.github.tewatashi.desk.HandOver;
import io.github.tewatashi.desk.Matched;
import io.github.tewatashi.desk.Refused;
import io.github.tewatashi.incident.Incident;
import io.github.tewatashi.office.TestOffice.Visitor;
import io.github.tewatashi.retention.RetentionRule;
import io.github.tewatashi.sessions.HandoutSession;
import io.github.tewatashi.sessions.Sessions;
import io.github.tewatashi.vocabulary.AbsenceId;
import io.github.tewatashi.vocabulary.By;
import io.github.tewatashi.vocabulary.Confirmation;
import io.github.tewatashi.vocabulary.Filing;
import io.github.tewatashi.vocabulary.HoldId;
import io.github.tewatashi.vocabulary.HoldKind;
import io.github.tewatashi.vocabulary.HolderId;
import io.github.tewatashi.vocabulary.IncidentSource;
import io.github.tewatashi.vocabulary.Outcome;
import io.github.tewatashi.vocabulary.Person;
import io.github.tewatashi.vocabulary.Reason;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** S9: an id that was used for one command is refused for every other, and for the same command with other input. */
public abstract class CommandIdStories extends ReusedIdStories {

    private final Sessions sessions = office.tewatashi.sessions();
    private final Map<By, Function<By, Outcome<?>>> given = new LinkedHashMap<>();

    /** The command is given under an id of its own, and must happen. */
    private void give(Function<By, Outcome<?>> command) {
        By by = office.by();
        assertThat(command.apply(by)).isInstanceOf(Outcome.Done.class);
        given.put(by, command);
    }

    @Test
    void S9_the_id_of_any_command_is_refused_for_every_other_command_of_every_room() {
        everyCommandOnce();
        long entries = entries();
        given.forEach((used, itself) -> given.forEach((by, command) -> {
            if (!by.equals(used)) {
                // What was personal of a paper that is erased cannot be compared any more.
                assertThat(reason(command.apply(used))).isIn(Reason.COMMAND_ID_USED, Reason.ERASED);
            }
        }));
        assertThat(entries()).as("entries of the ledger").isEqualTo(entries);
    }

    @Test
    void S9_a_command_given_again_is_answered_as_before_and_by_another_officer_refused() {
        everyCommandOnce();
        long entries = entries();
        given.forEach((by, command) -> {
            assertThat(((Outcome.Done<?>) command.apply(by)).before()).isTrue();
            By other = By.officer(SECOND, by.command()).because(WORDS);
            assertThat(reason(command.apply(other))).isEqualTo(Reason.COMMAND_ID_USED);
        });
        assertThat(entries()).as("entries of the ledger").isEqualTo(entries);
    }

    private long entries() {
        return list(office.store.ledger(OFFICE)).size();
    }

    private void everyCommandOnce() {
        HandoutSession later = office.schedule(DAY.plusDays(7));
        give(by -> sessions.schedule(OFFICE, DAY.plusDays(14), "hall 3", by));
        give(by -> sessions.schedule(OFFICE, DAY.plusDays(14), "hall 4", by));
        Face face = Face.of("ア ア", "ア ア", LocalDate.of(1980, 1, 1), "1");
        give(by -> registry.register(OFFICE, new HolderId("a"), face, by));
        Certificate a = registry.find(OFFICE, face.paperNumber()).orElseThrow();
        Visitor b = office.visitor("b", "イ イ", 2);
        Visitor c = office.visitor("c", "ウ ウ", 3);
        Visitor f = office.visitor("f", "カ カ", 6);
        give(by -> registry.hold(a, HoldKind.OTHER, by));
        HoldId hold = registry.holds(a).get(0).id();
        give(by -> registry.release(a, hold, by));
        give(by -> sessions.book(a, later, by));
        give(by -> sessions.move(a, office.session, by));
        give(by -> sessions.reportAbsence(a, office.session, by));
        AbsenceId absence = sessions.absence(a).orElseThrow().id();
        give(by -> sessions.withdrawAbsence(a, absence, by));
        give(by -> registry.authorise(f, proxy("ハル ハル", 1960, "file 1"), by));
        registry.authorise(a, proxy("ハル ハル", 1960, "file 1"), office.by()).orThrow();
        give(by -> registry.withdrawProxy(a, by));
        give(by -> office.tewatashi.dispatch(office.session, by));
        office.receive(b);
        office.receive(f);
        give(by -> office.closing().count(b.reading(), by));
        give(by -> office.closing().nameInIncident(b, by));
        give(by -> office.closing().count(PaperReading.of("1"), by));
        give(by -> office.closing().count(c.reading(), by));
        office.close();
        Visitor d = office.visitor("d", "エ エ", 4, later);
        Visitor e = office.visitor("e", "オ オ", 5, later);
        give(by -> office.tewatashi.incidents().suspect(d, IncidentSource.OTHER, by));
        Incident found = office.tewatashi.incidents().of(d).get(0);
        give(by -> office.tewatashi.incidents().confirm(found.id(), Confirmation.LOST, by));
        give(by -> office.tewatashi.incidents().recover(found.id(), d.reading(), by));
        give(by -> office.tewatashi.incidents().tell(found.id(), Person.OWNER, by));
        give(by -> office.tewatashi.incidents().file(found.id(), Filing.PRELIMINARY, by));
        Incident unfounded = office.tewatashi
                .incidents()
                .suspect(f, IncidentSource.OTHER, office.by())
                .orThrow();
        give(by -> office.tewatashi.incidents().lift(unfounded.id(), SECOND, by));
        give(by -> office.tewatashi.incidents().close(unfounded.id(), by));
        give(by -> registry.deposit(f, by));
        Incident gone = office.tewatashi
                .incidents()
                .suspect(e, IncidentSource.OTHER, office.by())
                .orThrow();
        give(by -> office.tewatashi.incidents().confirm(gone.id(), Confirmation.LOST, by));
        give(by -> office.tewatashi.incidents().giveUp(gone.id(), SECOND, by));
        give(by -> registry.destroy(a, by));
        give(by -> registry.destroy(c, by));
        Visitor old = office.visitor("g", "キ キ", 7, later);
        registry.destroy(old, office.by()).orThrow();
        office.clock.pass(Duration.ofDays(2));
        office.closesASessionOfToday();
        give(by -> office.tewatashi.retention(RetentionRule.years(0)).erase(old, by));
        give(by -> office.tewatashi.stocktaking(OFFICE).begin(by));
        give(by -> office.tewatashi.stocktaking(OFFICE).count(d.reading(), by));
        give(by -> office.tewatashi.stocktaking(OFFICE).close(by));
        give(by -> office.tewatashi.retention(RetentionRule.years(0)).eraseEndedBefore(OFFICE, DAY, by));
    }

    @Test
    void S9_a_registration_under_a_used_id_is_of_the_same_person_and_paper_or_refused() {
        By by = office.by();
        LocalDate born = LocalDate.of(1980, 1, 1);
        Face face = Face.of("ア ア", "ア ア", born, "1");
        Certificate first =
                registry.register(OFFICE, new HolderId("a"), face, by).orThrow();
        assertThat(registry.register(OFFICE, new HolderId("a"), face, by)).isEqualTo(new Outcome.Done<>(first, true));
        for (Face other : new Face[] {
            Face.of("イ ア", "ア ア", born, "1"),
            Face.of("ア ア", "イ ア", born, "1"),
            Face.of("ア ア", "ア ア", born.plusDays(1), "1"),
            Face.of("ア ア", "ア ア", born, "2")
        }) {
            assertThat(reason(registry.register(OFFICE, new HolderId("a"), other, by)))
                    .isEqualTo(Reason.COMMAND_ID_USED);
        }
        assertThat(reason(registry.register(OFFICE, new HolderId("b"), face, by)))
                .isEqualTo(Reason.COMMAND_ID_USED);
    }

    @Test
    void S9_a_proxy_recorded_under_a_used_id_is_the_same_person_on_the_same_evidence_or_refused() {
        Visitor a = office.visitor("a", "ア ア", 1);
        By by = office.bySecond();
        registry.authorise(a, proxy("ハル ハル", 1960, "file 1"), by).orThrow();
        assertThat(registry.authorise(a, proxy("ハル ハル", 1960, "file 1"), by))
                .isEqualTo(new Outcome.Done<>(a.id(), true));
        for (Proxy other : new Proxy[] {
            proxy("ナツ ナツ", 1960, "file 1"), proxy("ハル ハル", 1961, "file 1"), proxy("ハル ハル", 1960, "file 2")
        }) {
            assertThat(reason(registry.authorise(a, other, by))).isEqualTo(Reason.COMMAND_ID_USED);
        }
    }

    @Test
    void S9_a_count_under_a_used_id_is_of_the_same_paper_or_refused() {
        Visitor a = office.visitor("a", "ア ア", 1);
        Visitor b = office.visitor("b", "イ イ", 2);
        office.dispatch();
        By by = office.by();
        office.closing().count(a.reading(), by).orThrow();
        assertThat(reason(office.closing().count(b.reading(), by))).isEqualTo(Reason.COMMAND_ID_USED);
        assertThat(reason(office.closing().count(PaperReading.of("9"), by))).isEqualTo(Reason.COMMAND_ID_USED);
        assertThat(reason(office.tewatashi.stocktaking(OFFICE).begin(by))).isEqualTo(Reason.COMMAND_ID_USED);
        assertThat(office.closing().count(a.reading(), by)).isEqualTo(new Outcome.Done<>(a.id(), true));
    }

    @Test
    void S9_a_reason_in_words_is_part_of_what_a_command_asks_for() {
        Visitor a = office.visitor("a", "ア ア", 1);
        By by = office.by();
        office.tewatashi.incidents().suspect(a, IncidentSource.OTHER, by).orThrow();
        assertThat(reason(office.tewatashi.incidents().suspect(a, IncidentSource.OTHER, by.because("other words"))))
                .isEqualTo(Reason.COMMAND_ID_USED);
        assertThat(reason(office.tewatashi
                        .incidents()
                        .suspect(a, IncidentSource.OTHER, By.officer(OFFICER, by.command()))))
                .isEqualTo(Reason.COMMAND_ID_USED);
    }

    @Test
    void S12_an_override_under_the_id_of_a_closing_is_no_override() {
        Visitor a = office.visitor("a", "ア ア", 1);
        office.dispatch();
        office.callsInAbsent(a);
        Refused refused = (Refused) office.comes(a);
        By closing = office.bySecond();
        assertThat(office.closing().close(closing).<String>fold(c -> "closed", d -> "differs", n -> "not"))
                .isEqualTo("differs");
        assertThat(reason(refused.overridable().orElseThrow().override(closing)))
                .isEqualTo(Reason.COMMAND_ID_USED);
        By override = office.bySecond();
        refused.overridable().orElseThrow().override(override).orThrow();
        assertThat(reason(refused.overridable()
                        .orElseThrow()
                        .override(By.officer(OFFICER, override.command()).because(WORDS))))
                .as("by the officer who was refused")
                .isEqualTo(Reason.COMMAND_ID_USED);
    }

    @Test
    void S9_every_step_at_a_desk_says_if_it_is_taken_again_with_other_input() {
        Visitor a = office.visitor("a", "ア ア", 1);
        Visitor b = office.visitor("b", "イ イ", 2);
        office.dispatch();
        By key = office.by();
        assertThat(says(key, a.slip().number().toString(), "ウ ウ")).isEqualTo(Reason.NAME_MISMATCH);
        assertThat(says(key, a.slip().number().toString(), "ウ ウ"))
                .as("the same again")
                .isEqualTo(Reason.NAME_MISMATCH);
        assertThat(says(key, a.slip().number().toString(), "ア ア"))
                .as("a better guess under the old key")
                .isEqualTo(Reason.COMMAND_ID_USED);
        assertThat(says(key, b.slip().number().toString(), "ウ ウ")).isEqualTo(Reason.COMMAND_ID_USED);

        Matched matched = (Matched) office.comes(a);
        HandOver handed = matched.handOver(a.reading());
        assertThat(matched.handOver(a.reading()).encounter()).isEqualTo(handed.encounter());
        assertThat(((Refused) matched.handOver(b.reading())).reason()).isEqualTo(Reason.COMMAND_ID_USED);
    }

    @Test
    void S9_S4_whether_a_guess_under_an_old_key_is_right_is_not_told() {
        Visitor a = office.visitor("a", "ア ア", 1);
        office.dispatch();
        By key = office.by();
        String number = a.slip().number().toString();
        assertThat(says(key, number, "ウ ウ")).isEqualTo(Reason.NAME_MISMATCH);
        assertThat(says(key, number, "ア ア")).isEqualTo(says(key, number, "エ エ"));
    }
}
