package io.github.tewatashi.name;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The tests with very many cases as a few, for the mutants of the profile {@code mutation} only: there each test is run
 * by itself, again and again, and to start it takes longer than a case does.
 */
class NamesForMutants {

    private final List<NamePairsTest.Pair> pairs =
            Stream.concat(NamePairsTest.given(), NamePairsTest.ours()).toList();
    private final NamePairsTest ofPairs = new NamePairsTest();
    private final DayLogNamesTest ofTheDay = new DayLogNamesTest();

    @Test
    void pairs() {
        pairs.forEach(ofPairs::pairHasItsVerdict);
        pairs.forEach(ofPairs::pairHasItsVerdictTheOtherWayRound);
    }

    @Test
    void keys() {
        pairs.forEach(ofPairs::pairThatIsNoMismatchSharesAKey);
    }

    @Test
    void folds() {
        pairs.forEach(ofPairs::verdictIsTheStrictestOfItsFolds);
    }

    @Test
    void theDay() {
        DayLogNamesTest.arrivals().forEach(ofTheDay::ownNameIsRecognised);
        ofTheDay.almostEveryNameNeedsNoSecondLook();
    }
}
