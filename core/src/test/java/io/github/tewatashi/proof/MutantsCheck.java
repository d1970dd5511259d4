package io.github.tewatashi.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * After a run of the profile {@code mutation}: every mutant was killed, or {@code src/test/figures/equivalent-mutants.tsv}
 * says why no test can tell it from the rule. What is listed there and was killed is not equivalent, and fails as well.
 */
class MutantsCheck {

    private static final Path REPORTS = SafetyPage.core().resolve(Path.of("target", "pit-reports"));
    private static final Path EQUIVALENT =
            SafetyPage.core().resolve(Path.of("src", "test", "figures", "equivalent-mutants.tsv"));
    private static final Pattern MUTATION = Pattern.compile("(?s)<mutation [^>]*status='(\\w+)'.*?"
            + "<mutatedClass>io\\.github\\.tewatashi\\.([^<]+)</mutatedClass>.*?"
            + "<mutatedMethod>([^/]+)</mutatedMethod>.*?"
            + "<mutator>[^<]*\\.(\\w+)</mutator>.*?</mutation>");
    private static final Set<String> DETECTED = Set.of("KILLED", "TIMED_OUT", "MEMORY_ERROR");

    private record Mutant(String type, String method, String mutator, boolean detected) {

        String where() {
            return type + "\t" + method + "\t" + mutator;
        }

        String area() {
            return type.substring(0, type.indexOf('.'));
        }
    }

    @Test
    void every_survivor_is_explained_and_every_figure_is_that_of_this_run() throws IOException {
        List<Mutant> mutants = mutants();
        assertThat(mutants).isNotEmpty();
        Set<String> survivors = new LinkedHashSet<>();
        mutants.stream().filter(mutant -> !mutant.detected()).map(Mutant::where).forEach(survivors::add);
        assertThat(survivors).as("survivors, and those that are explained").isEqualTo(explained());

        Map<String, int[]> areas = new TreeMap<>();
        for (Mutant mutant : mutants) {
            int[] counts = areas.computeIfAbsent(mutant.area(), area -> new int[2]);
            counts[0]++;
            counts[1] += mutant.detected() ? 1 : 0;
        }
        List<String> lines =
                new ArrayList<>(List.of("| package | mutants | killed | equivalent |", "|---|--:|--:|--:|"));
        areas.forEach((area, counts) -> lines.add(line("`" + area + "`", counts[0], counts[1])));
        int all = areas.values().stream().mapToInt(counts -> counts[0]).sum();
        int killed = areas.values().stream().mapToInt(counts -> counts[1]).sum();
        lines.add(line("together", all, killed));
        SafetyPage.keeps("mutants", lines);
    }

    private static String line(String what, int all, int killed) {
        return String.format(Locale.ROOT, "| %s | %,d | %,d | %,d |", what, all, killed, all - killed);
    }

    /** Of every execution of the profile. */
    private static List<Mutant> mutants() throws IOException {
        List<Mutant> mutants = new ArrayList<>();
        try (var executions = Files.newDirectoryStream(REPORTS)) {
            for (Path execution : executions) {
                MUTATION.matcher(Files.readString(execution.resolve("mutations.xml")))
                        .results()
                        .map(found -> new Mutant(
                                found.group(2), found.group(3), found.group(4), DETECTED.contains(found.group(1))))
                        .forEach(mutants::add);
            }
        }
        return mutants;
    }

    /** Class, method and mutator, below a head line; the fourth column is the reason, and must be there. */
    private static Set<String> explained() throws IOException {
        Set<String> explained = new LinkedHashSet<>();
        List<String> lines = Files.readAllLines(EQUIVALENT);
        for (String line : lines.subList(1, lines.size())) {
            String[] columns = line.split("\t", -1);
            assertThat(columns).as(line).hasSize(4);
            assertThat(columns[3]).as("the reason of " + line).isNotBlank();
            explained.add(columns[0] + "\t" + columns[1] + "\t" + columns[2]);
        }
        return explained;
    }
}
