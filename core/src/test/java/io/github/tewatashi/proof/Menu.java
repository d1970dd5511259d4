package io.github.tewatashi.proof;

import io.github.tewatashi.fact.OpenEncounter;
import io.github.tewatashi.fact.OpenEncounter.Stage;
import io.github.tewatashi.proof.Cast.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What can be done in a state, written from the rules' outside: whatever a person or an officer could try. */
final class Menu {

    private final State state;
    private final List<Act> acts = new ArrayList<>();

    private Menu(State state) {
        this.state = state;
    }

    static Menu in(State state) {
        return new Menu(state);
    }

    List<Act> acts() {
        return acts;
    }

    Menu add(Verb verb, int a, int b) {
        acts.add(Act.of(verb, a, b));
        return this;
    }

    /** Everything at a desk: any slip with any name, any birth date, any paper, any end. */
    Menu desk(int desk, Set<Said> names, int... cards) {
        Optional<OpenEncounter> open = state.open(desk);
        if (open.isEmpty()) {
            for (int card : cards) {
                boolean known = state.slip(state.rig().cards().get(card)).isPresent();
                for (Said said : names) {
                    acts.add(Act.answer(desk, card, said));
                    if (!known) {
                        // A card that is no slip is refused before the name is looked at: one name stands for all.
                        break;
                    }
                }
            }
            return this;
        }
        // A busy desk is refused before slip and name are looked at: one of each kind stands for all.
        acts.add(Act.answer(
                desk, state.rig().cards().size() - 1, names.iterator().next()));
        acts.add(Act.answer(desk, 0, names.iterator().next()));
        Stage stage = open.get().stage();
        switch (stage) {
            case IDENTIFIER -> {
                for (int person = 0; person <= Cast.NOBODY; person++) {
                    add(Verb.IDENTIFY, desk, person);
                }
            }
            case CONFIRMATION -> add(Verb.CONFIRM, desk, 1).add(Verb.CONFIRM, desk, 0);
            case PAPER -> {
                for (int paper = 0; paper <= Cast.NOBODY; paper++) {
                    add(Verb.HAND_OVER, desk, paper);
                }
            }
            case RECEIPT ->
                add(Verb.RECEIVED, desk, 0).add(Verb.TAKEN_BACK, desk, 0).add(Verb.DISPUTED, desk, 0);
        }
        return stage == Stage.RECEIPT ? this : add(Verb.PUT_BACK, desk, 0);
    }

    /**
     * At a desk where nobody says anything wrong: {@code answers} to begin with, and papers mixed up, and every end.
     */
    Menu rightly(int desk, Act... answers) {
        Optional<OpenEncounter> open = state.open(desk);
        if (open.isEmpty()) {
            acts.addAll(List.of(answers));
            return this;
        }
        int paper = state.rig().person(open.get().certificate());
        return switch (open.get().stage()) {
            case IDENTIFIER -> add(Verb.IDENTIFY, desk, paper).add(Verb.PUT_BACK, desk, 0);
            case CONFIRMATION -> add(Verb.CONFIRM, desk, 1).add(Verb.PUT_BACK, desk, 0);
            case PAPER ->
                add(Verb.HAND_OVER, desk, paper)
                        .add(Verb.HAND_OVER, desk, (paper + 1) % Cast.PEOPLE)
                        .add(Verb.PUT_BACK, desk, 0);
            case RECEIPT ->
                add(Verb.RECEIVED, desk, 0).add(Verb.TAKEN_BACK, desk, 0).add(Verb.DISPUTED, desk, 0);
        };
    }

    /** Where the paper of {@code holder} is asked for, somebody else's birth date. */
    Menu wrongBirthDate(int desk, int holder, int other) {
        boolean asked = state.open(desk)
                .filter(open -> open.stage() == Stage.IDENTIFIER
                        && open.certificate().equals(state.rig().certificate(holder)))
                .isPresent();
        return asked ? add(Verb.IDENTIFY, desk, other) : this;
    }

    Menu override() {
        if (state.slot().isPresent()) {
            add(Verb.OVERRIDE, 0, 0).add(Verb.OVERRIDE, 0, 1).add(Verb.OVERRIDE, 0, 2);
        }
        return this;
    }

    Menu absence(int paper, int session) {
        return add(Verb.ABSENT, paper, session).add(Verb.COMES, paper, session);
    }

    Menu hold(int paper) {
        return add(Verb.HOLD, paper, 0).add(Verb.RELEASE, paper, 0);
    }

    /** Reading any paper that is really there, and one that is no paper. */
    Menu count(int session) {
        for (int paper = 0; paper < Cast.PEOPLE; paper++) {
            if (state.truth().where().get(paper) == Where.hall(session)) {
                add(Verb.COUNT, session, paper);
            }
        }
        return add(Verb.COUNT, session, Cast.NOBODY);
    }
}
