package io.github.tewatashi.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pairs that came with the task, and more from both sides of each rule. */
class NamePairsTest {

    record Pair(String stated, String recorded, Verdict verdict, String why) {

        /** A failing test names the rule. These names are nobody's. */
        @Override
        public String toString() {
            return stated + " / " + recorded + ": " + why;
        }
    }

    static Stream<Pair> given() {
        return pairs("name-pairs.tsv");
    }

    static Stream<Pair> ours() {
        return pairs("more-name-pairs.tsv");
    }

    private static Stream<Pair> pairs(String resource) {
        return Resources.lines(resource)
                .filter(line -> !line.startsWith("#") && !line.isEmpty())
                .map(line -> Resources.unescaped(line).split("\t", -1))
                .map(columns -> new Pair(columns[0], columns[1], Verdict.valueOf(columns[2]), columns[3]));
    }

    @ParameterizedTest
    @MethodSource({"given", "ours"})
    void pairHasItsVerdict(Pair pair) {
        assertThat(Names.compare(pair.stated(), pair.recorded()).verdict()).isEqualTo(pair.verdict());
    }

    @ParameterizedTest
    @MethodSource({"given", "ours"})
    void pairHasItsVerdictTheOtherWayRound(Pair pair) {
        assertThat(Names.compare(pair.recorded(), pair.stated()).verdict()).isEqualTo(pair.verdict());
    }

    @ParameterizedTest
    @MethodSource({"given", "ours"})
    void pairThatIsNoMismatchSharesAKey(Pair pair) {
        var stated = Names.keys(Stated.name(pair.stated()));
        var recorded = Names.keys(RecordedNames.of(pair.recorded(), ""));
        if (pair.verdict() == Verdict.MISMATCH) {
            assertThat(stated).as("keys are few").hasSizeLessThanOrEqualTo(64);
        } else {
            assertThat(stated).containsAnyElementsOf(recorded);
        }
    }

    @ParameterizedTest
    @MethodSource({"given", "ours"})
    void verdictIsTheStrictestOfItsFolds(Pair pair) {
        NameVerdict verdict = Names.compare(pair.stated(), pair.recorded());
        if (verdict.verdict() == Verdict.MISMATCH) {
            assertThat(verdict.folds()).isEmpty();
        } else {
            assertThat(verdict.folds()).isSorted().doesNotHaveDuplicates();
            assertThat(verdict.folds().stream().map(Fold::verdict).reduce(Verdict.MATCH, Verdict::and))
                    .isEqualTo(verdict.verdict());
            assertThat(verdict.folds().isEmpty() && !pair.stated().equals(pair.recorded()))
                    .as("what differs is named")
                    .isFalse();
            assertThat(verdict.hints()).isEmpty();
        }
    }
}
