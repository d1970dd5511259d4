package io.github.tewatashi.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.desk.HandedOver;
import io.github.tewatashi.desk.Matched;
import io.github.tewatashi.desk.Refused;
import io.github.tewatashi.fact.SessionState;
import io.github.tewatashi.proof.Cast.Said;
import io.github.tewatashi.vocabulary.CommandId;
import io.github.tewatashi.vocabulary.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What the search once found, kept as short stories so that a reader sees it, and it never comes back. */
class FoundBySearchTest {

    private final Rig rig = new Rig(Worlds.HONEST);
    private State state = new State(rig, rig.start(), Truth.atFirst(), Optional.empty(), Optional.empty());
    private int commands;

    private Supplier<Object> prepare(Act act) {
        rig.store().at(state.book());
        return Runner.prepare(rig, state, act, new CommandId("c" + commands++));
    }

    private Object act(Act act) {
        Object answer = prepare(act).get();
        state = Runner.then(state, act, answer, rig.store().now());
        return answer;
    }

    private void all(List<Act> acts) {
        new ArrayList<>(acts).forEach(this::act);
    }

    @Test
    void a_paper_given_back_at_one_desk_makes_the_namesake_at_the_other_be_asked_for_the_birth_date() {
        all(Worlds.DISPATCHED);
        act(Act.answer(0, 3, Said.READING_OF_BOTH));
        act(Act.of(Verb.IDENTIFY, 0, 0));
        act(Act.of(Verb.HAND_OVER, 0, 0));
        assertThat(act(Act.answer(1, 2, Said.READING_OF_BOTH)))
                .as("nobody else has a paper in the tray at this moment")
                .isInstanceOf(Matched.class);
        act(Act.of(Verb.TAKEN_BACK, 0));

        assertThat(reason(act(Act.of(Verb.HAND_OVER, 1, 1)))).isEqualTo(Reason.AMBIGUOUS);
        act(Act.answer(1, 2, Said.READING_OF_BOTH));
        act(Act.of(Verb.IDENTIFY, 1, 1));
        assertThat(act(Act.of(Verb.HAND_OVER, 1, 1))).isInstanceOf(HandedOver.class);
    }

    @Test
    void a_namesakes_paper_that_comes_after_the_answer_stops_the_hand_over_on_any_screen() {
        all(Worlds.BOOKED);
        act(Act.of(Verb.ABSENT, 0, 1));
        act(Act.of(Verb.DISPATCH, 1));
        assertThat(act(Act.answer(0, 2, Said.READING_OF_BOTH))).isInstanceOf(Matched.class);
        Supplier<Object> screenLeftOpen = prepare(Act.of(Verb.HAND_OVER, 0, 1));
        act(Act.of(Verb.COMES, 0, 1));
        act(Act.of(Verb.DISPATCH, 1));

        assertThat(reason(screenLeftOpen.get())).isEqualTo(Reason.AMBIGUOUS);
        assertThat(reason(act(Act.of(Verb.HAND_OVER, 0, 1)))).isEqualTo(Reason.AMBIGUOUS);
    }

    @Test
    void a_session_does_not_close_past_a_desk_that_is_used_for_the_first_time_at_that_moment() {
        all(Worlds.DISPATCHED);
        for (int paper = 0; paper < Cast.PEOPLE; paper++) {
            act(Act.of(Verb.COUNT, 1, paper));
        }
        Supplier<Object> close = prepare(Act.of(Verb.CLOSE, 1));
        Snapshot before = state.book();
        act(Act.answer(0, 2, Said.READING_OF_BOTH));
        Snapshot deskInUse = state.book();
        rig.store().at(before);
        rig.store().overtakenBy(deskInUse);
        close.get();

        assertThat(rig.store().now().session(rig.session(1)).orElseThrow().state())
                .isEqualTo(SessionState.DISPATCHED);
    }

    private static Reason reason(Object answer) {
        return ((Refused) answer).reason();
    }
}
