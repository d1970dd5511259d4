package io.github.tewatashi.story;

import static io.github.tewatashi.office.TestOffice.DAY;
import static io.github.tewatashi.office.TestOffice.OFFICE;
import static io.github.tewatashi.story.Refusals.reason;
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
import io.github.tewatashi.match.SlipReading;
import io.github.tewatashi.name.RecordedNames;
import io.github.tewatashi.name.Stated;
import io.github.tewatashi.office.TestOffice;
import io.github.tewatashi.office.TestOffice.Visitor;
import io.github.tewatashi.registry.Registry;
import io.github.tewatashi.stocktaking.Stocktaking;
import io.github.tewatashi.vocabulary.By;
import io.github.tewatashi.vocabulary.HoldId;
import io.github.tewatashi.vocabulary.HoldKind;
import io.github.tewatashi.vocabulary.Outcome;
import io.github.tewatashi.vocabulary.Reason;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** S9: what an id was used for is compared also where the ledger keeps little of it, and step by step at a desk. */
public abstract class ReusedIdStories implements OnAnyStore {

    final TestOffice office = new TestOffice(emptyStore());
    final Registry registry = office.tewatashi.registry();

    @Test
    void S9_a_reading_of_no_paper_is_not_taken_for_one_of_a_paper() {
        Visitor a = office.visitor("a", "ア ア", 1);
        office.dispatch();
        By closing = office.by();
        assertThat(reason(office.closing().count(PaperReading.of("9"), closing)))
                .isEqualTo(Reason.PAPER_UNKNOWN);
        assertThat(reason(office.closing().count(a.reading(), closing))).isEqualTo(Reason.COMMAND_ID_USED);
        assertThat(reason(office.closing().count(PaperReading.of("9"), closing)))
                .isEqualTo(Reason.PAPER_UNKNOWN);
        Stocktaking safe = office.tewatashi.stocktaking(OFFICE);
        safe.begin(office.by()).orThrow();
        By counting = office.by();
        assertThat(reason(safe.count(PaperReading.of("9"), counting))).isEqualTo(Reason.PAPER_UNKNOWN);
        assertThat(reason(safe.count(a.reading(), counting))).isEqualTo(Reason.COMMAND_ID_USED);
        assertThat(reason(safe.count(PaperReading.of("9"), counting))).isEqualTo(Reason.PAPER_UNKNOWN);
    }

    @Test
    void S9_an_encounter_and_another_command_have_no_id_in_common() {
        Visitor a = office.visitor("a", "ア ア", 1);
        office.dispatch();
        By hold = office.by();
        HoldId held = registry.hold(a, HoldKind.OTHER, hold).orThrow();
        registry.release(a, held, office.by()).orThrow();
        String number = a.slip().number().toString();
        assertThat(says(hold, number, "ア ア")).isEqualTo(Reason.COMMAND_ID_USED);
        By key = office.by();
        Matched matched = (Matched)
                office.desk().begin(SlipReading.of(number, "blue"), key).states(Stated.name("ア ア"));
        assertThat(reason(registry.hold(a, HoldKind.OTHER, key))).isEqualTo(Reason.COMMAND_ID_USED);
        assertThat(registry.holds(a)).isEmpty();
        assertThat(office.closing()
                        .close(key)
                        .<Object>fold(c -> c, d -> d, n -> n.refusal().reason()))
                .isEqualTo(Reason.COMMAND_ID_USED);
        office.handOver(matched, a).received().orThrow();
        By misread = office.by();
        assertThat(says(misread, "1", "ア ア")).isEqualTo(Reason.SLIP_MISREAD);
        assertThat(says(misread, number, "ア ア")).isEqualTo(Reason.COMMAND_ID_USED);
        assertThat(says(misread, "1", "ア ア")).isEqualTo(Reason.SLIP_MISREAD);
    }

    @Test
    void S3_another_paper_is_not_taken_back_in_the_place_of_the_one_that_was() {
        Visitor a = office.visitor("a", "ア ア", 1);
        Visitor b = office.visitor("b", "イ イ", 2);
        office.dispatch();
        HandedOver out = office.handOver(a);
        out.takenBack(a.reading()).orThrow();
        assertThat(reason(out.takenBack(b.reading()))).isEqualTo(Reason.COMMAND_ID_USED);
        assertThat(reason(out.takenBack())).isEqualTo(Reason.COMMAND_ID_USED);
        assertThat(((Outcome.Done<?>) out.takenBack(a.reading())).before()).isTrue();
    }

    final Reason says(By key, String number, String name) {
        Answer answer = office.desk().begin(SlipReading.of(number, "blue"), key).states(Stated.name(name));
        return ((Refused) answer).reason();
    }

    static Proxy proxy(String name, int year, String reference) {
        return new Proxy(
                RecordedNames.of(name, name),
                LocalDate.of(year, 4, 1),
                Relation.FAMILY,
                new Evidence(EvidenceKind.POWER_OF_ATTORNEY, reference),
                DAY.plusDays(30));
    }
}
