package io.github.tewatashi.investigation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.fact.DeskFact;
import io.github.tewatashi.fact.EncounterContext;
import io.github.tewatashi.fact.Fact;
import io.github.tewatashi.fact.Overridden;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.store.contract.Samples;
import io.github.tewatashi.vocabulary.CommandId;
import io.github.tewatashi.vocabulary.DeskName;
import io.github.tewatashi.vocabulary.Digest;
import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.OfficerId;
import io.github.tewatashi.vocabulary.Reason;
import io.github.tewatashi.vocabulary.SessionId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who showed the paper's own slip and did not answer as its holder or proxy would may have the paper. */
class WrongAnswerLeadsTest {

    private static final CertificateRecord PAPER = Samples.certificate("paper");
    private static final SerialNumber NUMBER = new SerialNumber(100);
    private static final EncounterId ENCOUNTER = new EncounterId("encounter");
    private static final DeskName DESK = new DeskName("desk");
    private static final SessionId SESSION = new SessionId("session");

    @ParameterizedTest
    @EnumSource(Reason.class)
    void every_wrong_answer_gives_a_lead_and_no_other_refusal_does(Reason reason) {
        List<Lead> leads = leads(refused(reason, Optional.empty()));
        if (reason.isWrongAnswer()) {
            assertThat(leads).hasSize(1);
            assertThat(leads.get(0).reasons()).containsExactly(LeadReason.SLIP_WITH_ANOTHER_NAME);
            assertThat(leads.get(0).encounter()).isEqualTo(ENCOUNTER);
            assertThat(leads.get(0).received()).isEmpty();
        } else {
            assertThat(leads).isEmpty();
        }
    }

    @Test
    void S1_a_wrong_name_of_a_proxy_gives_a_lead() {
        assertThat(leads(refused(Reason.PROXY_NAME_DIFFERS, Optional.of(2L)))).hasSize(1);
    }

    @Test
    void what_two_people_decide_about_the_slip_is_no_visit() {
        Overridden override = new Overridden(
                SESSION, DESK, ENCOUNTER, Optional.of(NUMBER), new OfficerId("refused"), Reason.SLIP_LOCKED);
        assertThat(leads(
                        refused(Reason.NAME_MISMATCH, Optional.empty()),
                        new DeskFact.SlipUnlocked(override, Optional.of(PAPER.id()))))
                .hasSize(1);
    }

    @Test
    void a_right_answer_after_a_wrong_one_hands_over_there() {
        EncounterContext context = new EncounterContext(SESSION, DESK, ENCOUNTER, NUMBER, PAPER.id(), Optional.empty());
        List<Lead> leads =
                leads(refused(Reason.NAME_MISMATCH, Optional.empty()), new DeskFact.Matched(context, List.of()));
        assertThat(leads).hasSize(1);
        assertThat(leads.get(0).reasons()).containsExactly(LeadReason.HANDED_OVER_THERE);
    }

    private static Fact refused(Reason reason, Optional<Long> proxy) {
        return new DeskFact.DeskRefused(
                SESSION, DESK, ENCOUNTER, Optional.of(NUMBER), Optional.of(PAPER.id()), proxy, reason, List.of());
    }

    /** The leads of a day on which one desk's chain holds these facts. */
    private static List<Lead> leads(Fact... facts) {
        List<DeskVisit> visits = DeskVisit.at(IntStream.range(0, facts.length).mapToObj(i -> entry(i + 1, facts[i])));
        return new Leads(PAPER, NUMBER, List.of(visits), Map.of(PAPER.id(), PAPER), Set.of()).inOrder();
    }

    private static LedgerEntry entry(long number, Fact fact) {
        return new LedgerEntry(
                LedgerEntry.FORMAT,
                number,
                Samples.OFFICE,
                fact,
                Samples.OFFICER,
                Optional.empty(),
                Samples.MORNING,
                new CommandId("command-" + number),
                0,
                Digest.NONE,
                Digest.NONE);
    }
}
