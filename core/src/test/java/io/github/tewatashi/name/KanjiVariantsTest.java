package io.github.tewatashi.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table itself: a row more or less is a decision, and is made here too. */
class KanjiVariantsTest {

    private static final List<String[]> ROWS = Resources.lines("kanji-variants.tsv")
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.split("\t", -1))
            .toList();

    @Test
    void everyRowNamesItsSource() {
        assertThat(ROWS.stream().collect(Collectors.groupingBy(row -> row[2], Collectors.counting())))
                .containsOnly(java.util.Map.entry("unihan-joyo", 328L), java.util.Map.entry("hand", 44L));
        assertThat(Resources.lines("kanji-variants.tsv").limit(2)).allMatch(line -> line.startsWith("#"));
    }

    /** A standard is no other's variant, so that one step and one shared target are all there is. */
    @Test
    void tableIsOneStepDeep() {
        Set<String> standards = ROWS.stream().map(row -> row[1]).collect(Collectors.toCollection(HashSet::new));
        standards.retainAll(ROWS.stream().map(row -> row[0]).collect(Collectors.toSet()));
        assertThat(standards).isEmpty();
    }

    @Test
    void charactersOfTheTableStayApartThroughTheOrderOfWork() {
        List<String> characters = ROWS.stream()
                .flatMap(row -> List.of(row[0], row[1]).stream())
                .distinct()
                .toList();
        assertThat(characters.stream().map(Normalisation::normalised)).isEqualTo(characters);
    }

    /** What DESIGN forbids to fold, whatever a table may come to say. */
    @Test
    void neverFolded() {
        Function<String, Verdict> ofPair = pair ->
                Names.compare("山" + pair.charAt(0), "山" + pair.charAt(1)).verdict();
        assertThat(List.of("力カ", "一ー", "土士", "未末", "斎斉", "辺部", "シジ", "大太", "裕祐", "ニ二"))
                .allSatisfy(pair -> assertThat(ofPair.apply(pair)).isEqualTo(Verdict.MISMATCH));
    }
}
