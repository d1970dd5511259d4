package io.github.tewatashi.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.engine.Decided;
import io.github.tewatashi.engine.Decision;
import io.github.tewatashi.vocabulary.Confirmation;
import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.Person;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.Reason;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Of several reasons that hold at once the one declared first is given, by every decision about an incident. */
class IncidentReasonsTest {

    private static final String NO_WORD = " ";

    private final IncidentCase it = new IncidentCase();

    @Test
    void a_suspicion() {
        it.isAt(Place.astray(it.paper().nextIncident()));
        assertFirstOf(it.suspects(NO_WORD), Reason.PAPER_ASTRAY, Reason.REASON_MISSING);
        it.isAt(Place.handedOver(new EncounterId("visit")));
        assertFirstOf(it.suspects(NO_WORD), Reason.ENCOUNTER_OPEN, Reason.REASON_MISSING);
    }

    @Test
    void a_step_that_needs_nothing_but_a_word() {
        it.happens(it.suspects("why"));
        it.happens(it.recovers("paper", "found"));
        it.happens(it.closes("done"));
        for (Decision late : List.of(
                it.confirms(Confirmation.LOST, NO_WORD),
                it.tells(Person.OWNER, NO_WORD),
                it.files(NO_WORD),
                it.closes(NO_WORD))) {
            assertFirstOf(late, Reason.INCIDENT_NOT_AT_THIS_STEP, Reason.REASON_MISSING);
        }
    }

    @Test
    void a_recovery() {
        it.happens(it.suspects("why"));
        assertFirstOf(it.recovers("another", NO_WORD), Reason.WRONG_PAPER, Reason.REASON_MISSING);
        it.happens(it.recovers("paper", "found"));
        assertFirstOf(
                it.recovers("another", NO_WORD),
                Reason.INCIDENT_NOT_AT_THIS_STEP,
                Reason.WRONG_PAPER,
                Reason.REASON_MISSING);
    }

    @Test
    void a_step_of_two() {
        it.isAt(Place.HOLDER);
        it.happens(it.suspects("why"));
        assertFirstOf(it.lifts(IncidentCase.OFFICER, NO_WORD), Reason.SAME_OFFICER, Reason.REASON_MISSING);
        assertFirstOf(
                it.givesUp(IncidentCase.OFFICER, NO_WORD),
                Reason.INCIDENT_NOT_AT_THIS_STEP,
                Reason.SAME_OFFICER,
                Reason.REASON_MISSING);
        it.happens(it.confirms(Confirmation.LOST, "nobody has it"));
        assertFirstOf(it.givesUp(IncidentCase.OFFICER, NO_WORD), Reason.SAME_OFFICER, Reason.REASON_MISSING);
        assertFirstOf(
                it.lifts(IncidentCase.OFFICER, NO_WORD),
                Reason.INCIDENT_NOT_AT_THIS_STEP,
                Reason.SAME_OFFICER,
                Reason.REASON_MISSING);
    }

    @Test
    void a_closing() {
        it.happens(it.suspects("why"));
        assertFirstOf(it.closes(NO_WORD), Reason.INCIDENT_UNFINISHED, Reason.REASON_MISSING);
    }

    /** All of these hold; the set is in the order of declaration. */
    private static void assertFirstOf(Decision decision, Reason one, Reason... others) {
        Set<Reason> holding = EnumSet.of(one, others);
        assertThat(given(decision)).isEqualTo(new ArrayList<>(holding).get(0));
    }

    private static Reason given(Decision decision) {
        return decision instanceof Decision.Nothing ? Decided.nothing(decision) : Decided.refused(decision);
    }
}
