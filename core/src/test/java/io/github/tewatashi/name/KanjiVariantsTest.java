package io.github.tewatashi.name;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
                .containsOnly(
                        Map.entry("unihan-joyo", 323L),
                        Map.entry("hand", 44L),
                        Map.entry("register", 72L),
                        Map.entry("simplified", 173L));
        assertThat(Resources.lines("kanji-variants.tsv").limit(5)).allMatch(line -> line.startsWith("#"));
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

    /** Of a simplified form ICU knows one traditional form, or two of which the table makes one. */
    @Test
    void simplifiedFormsHaveOneTarget() {
        Transliterator simplified = Transliterator.getInstance("Traditional-Simplified");
        Map<String, Set<String>> targets = new HashMap<>();
        IntStream.rangeClosed(0x4E00, 0x9FFF)
                .mapToObj(Character::toString)
                .filter(traditional -> !simplified.transliterate(traditional).equals(traditional))
                .forEach(traditional -> targets.computeIfAbsent(
                                simplified.transliterate(traditional), form -> new HashSet<>())
                        .add(Character.toString(KanjiVariants.representative(traditional.codePointAt(0)))));
        assertThat(ROWS.stream().filter(row -> row[2].equals("simplified")))
                .allSatisfy(row -> assertThat(targets.get(row[0])).containsExactly(row[1]));
    }

    /** What DESIGN forbids to fold, whatever a table may come to say. */
    @Test
    void neverFolded() {
        Function<String, Verdict> ofPair = pair ->
                Names.compare("山" + pair.charAt(0), "山" + pair.charAt(1)).verdict();
        assertThat(List.of("力カ", "一ー", "土士", "坂阪", "範范", "葉叶", "国圀", "未末", "斎斉", "辺部", "シジ", "大太", "裕祐", "ニ二"))
                .allSatisfy(pair -> assertThat(ofPair.apply(pair)).isEqualTo(Verdict.MISMATCH));
    }
}
