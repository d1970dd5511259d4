package io.github.tewatashi.store.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.record.Change;
import io.github.tewatashi.record.DeskView;
import io.github.tewatashi.store.Store;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Whatever is committed in whatever order, the store answers as the plainest of all stores does. */
public interface ModelContract extends StoreUnderTest {

    /** How many changes of a few rows each: enough for every row to be written, over and again. */
    int CHANGES = 50;

    @RepeatedTest(15)
    default void a_store_answers_as_the_plainest_one_whatever_happens(RepetitionInfo repetition) {
        // The repetition is the seed: a failure comes again.
        Chance chance = new Chance(repetition.getCurrentRepetition());
        PlainStore plain = new PlainStore();
        for (int i = 1; i <= CHANGES; i++) {
            Change change = chance.change(plain);
            assertThat(store().commit(change)).as("commit %s", i).isEqualTo(plain.commit(change));
            if (i % 25 == 0) {
                same(answers(plain), answers(store()));
            }
        }
    }

    private static List<Object> answers(Store store) {
        List<Object> answers = new ArrayList<>(Rows.all(store));
        Chance.commands().forEach(command -> {
            answers.add(store.entries(command));
            answers.add(store.remark(command));
        });
        Chance.sessions().forEach(session -> {
            answers.add(store.session(session));
            Chance.keys().forEach(keys -> answers.add(store.booked(session, keys)));
            Chance.numbers().forEach(number -> answers.add(store.slip(session, number)));
        });
        Chance.queries().forEach(query -> answers.add(store.desk(query).map(ModelContract::ordered)));
        Chance.encounters().forEach(encounter -> {
            answers.add(store.history(encounter));
            answers.add(store.encounter(encounter).map(ModelContract::ordered));
        });
        return answers;
    }

    /** A view with its certificates in an order, which the contract leaves open. */
    private static DeskView ordered(DeskView view) {
        return new DeskView(
                view.session(),
                view.desk(),
                view.slip(),
                view.certificates().stream()
                        .sorted(Comparator.comparing(paper -> paper.id().value()))
                        .toList());
    }
}
