package io.github.tewatashi.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * After a run of mutation testing, under the profile {@code full}: every mutant was killed, or
 * {@code src/test/figures/equivalent-mutants.tsv} says why no test can tell it from the rule, one line for each. What
 * is listed there and was killed is not equivalent, and fails as well.
 */
class MutantsCheck {

    private static final Path REPORTS = SafetyPage.core().resolve(Path.of("target", "pit-reports"));
    private static final List<String> EXECUTIONS =
            List.of("serial", "match", "rule", "fact", "name", "ledger", "decisions");
    private static final Path EQUIVALENT =
            SafetyPage.core().resolve(Path.of("src", "test", "figures", "equivalent-mutants.tsv"));
    private static final Pattern MUTATION = Pattern.compile("(?s)<mutation [^>]*status='(\\w+)'.*?"
            + "<sourceFile>([^<]+)</sourceFile>.*?"
            + "<mutatedClass>io\\.github\\.tewatashi\\.([^<]+)</mutatedClass>.*?"
            + "<mutatedMethod>([^/]+)</mutatedMethod>.*?"
            + "<lineNumber>(\\d+)</lineNumber>.*?"
            + "<mutator>[^<]*\\.(\\w+)</mutator>.*?</mutation>");
    private static final Path MAIN =
            SafetyPage.core().resolve(Path.of("src", "main", "java", "io", "github", "tewatashi"));
    private static final Set<String> DETECTED = Set.of("KILLED", "TIMED_OUT", "MEMORY_ERROR");

    /** One mutant, and the line of code that it changed: numbers of lines change too often to be listed. */
    private record Mutant(String type, String method, String mutator, String code, boolean detected) {

        String where() {
            return type + "\t" + method + "\t" + mutator + "\t" + code;
        }

        String area() {
            return type.substring(0, type.indexOf('.'));
        }
    }

    @Test
    void every_survivor_is_explained_and_every_figure_is_that_of_this_run() throws IOException {
        List<Mutant> mutants = mutants();
        List<String> survivors = mutants.stream()
                .filter(mutant -> !mutant.detected())
                .map(Mutant::where)
                .toList();
        assertThat(survivors)
                .as("survivors, and those that are explained")
                .containsExactlyInAnyOrderElementsOf(explained());

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
        FrontPage.says(killed, all);
    }

    private static String line(String what, int all, int killed) {
        return String.format(Locale.ROOT, "| %s | %,d | %,d | %,d |", what, all, killed, all - killed);
    }

    /** Of every execution of the profile: of one that did not run there is no report, and no figure. */
    private static List<Mutant> mutants() throws IOException {
        List<Mutant> mutants = new ArrayList<>();
        for (String execution : EXECUTIONS) {
            String report = Files.readString(REPORTS.resolve(execution).resolve("mutations.xml"));
            List<MatchResult> found = MUTATION.matcher(report).results().toList();
            assertThat(found).as(execution).isNotEmpty();
            for (MatchResult one : found) {
                String type = one.group(3);
                String code = code(type, one.group(2), Integer.parseInt(one.group(5)));
                mutants.add(new Mutant(type, one.group(4), one.group(6), code, DETECTED.contains(one.group(1))));
            }
        }
        return mutants;
    }

    private static String code(String type, String file, int line) throws IOException {
        String area = type.substring(0, type.indexOf('.'));
        return Files.readAllLines(MAIN.resolve(area).resolve(file))
                .get(line - 1)
                .strip();
    }

    /** Class, method, mutator and code, below a head line; the last column is the reason, and must be there. */
    private static List<String> explained() throws IOException {
        List<String> explained = new ArrayList<>();
        List<String> lines = Files.readAllLines(EQUIVALENT);
        for (String line : lines.subList(1, lines.size())) {
            int reason = line.lastIndexOf('\t');
            assertThat(line.split("\t", -1)).as(line).hasSize(5);
            assertThat(line.substring(reason)).as("the reason of " + line).isNotBlank();
            explained.add(line.substring(0, reason));
        }
        return explained;
    }
}
