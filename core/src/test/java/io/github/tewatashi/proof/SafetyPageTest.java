package io.github.tewatashi.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.tewatashi.vocabulary.Promise;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page for auditors speaks of the code that is there: every promise, its rule, its tests; and no other. */
class SafetyPageTest {

    private static final Pattern SECTION = Pattern.compile("(?ms)^### ([SL]\\d+) .*?(?=^### |\\z)");
    private static final Pattern QUOTED = Pattern.compile("`([\\w.]+)`");
    private static final Pattern NUMBERED = Pattern.compile("([SL]\\d+)_\\w+");

    private static final Pattern TOGETHER =
            Pattern.compile("\\| together \\| ([\\d,]+) \\| ([\\d,]+) \\| ([\\d,]+) \\|");

    private final Map<String, String> sections = SECTION.matcher(SafetyPage.text())
            .results()
            .collect(Collectors.toMap(section -> section.group(1), MatchResult::group));

    @Test
    void every_promise_has_its_section_and_every_section_its_lines() {
        assertThat(sections.keySet())
                .isEqualTo(Arrays.stream(Promise.values()).map(Enum::name).collect(Collectors.toSet()));
        assertThat(sections.values())
                .allSatisfy(section -> assertThat(section)
                        .contains("- Says: ", "- Assumes: ", "- Rule: `", "- Tests: `", "- Cases: "));
    }

    @Test
    void every_rule_is_a_class_of_the_library() {
        sections.values()
                .forEach(section -> quoted(section, "- Rule: ")
                        .forEach(rule -> assertThatCode(() -> Class.forName("io.github.tewatashi." + rule))
                                .as(rule)
                                .doesNotThrowAnyException()));
    }

    @Test
    void every_test_is_there_and_every_test_with_a_number_is_on_the_page() throws IOException {
        Set<String> there = testClasses();
        sections.forEach((number, section) -> {
            List<String> tests = quoted(section, "- Tests: ");
            assertThat(there).as(number).containsAll(tests);
            assertThat(tests).as(number).anyMatch(test -> test.startsWith(number + "_"));
        });
        for (String test : there) {
            var numbered = NUMBERED.matcher(test);
            if (numbered.matches()) {
                assertThat(quoted(sections.getOrDefault(numbered.group(1), ""), "- Tests: "))
                        .contains(test);
            }
        }
    }

    /** Figures that take too long for every run are those that the last run under their profile kept. */
    @Test
    void the_page_says_what_the_profiles_found() {
        assertThat(SafetyPage.kept())
                .contains("larger worlds", "largest worlds", "more interleavings", "most interleavings", "mutants");
        SafetyPage.kept().forEach(block -> SafetyPage.says(block, SafetyPage.kept(block)));
    }

    /** The figure of the front page is that of the last run under the profile {@code full}. */
    @Test
    void the_readme_says_how_many_mutants_were_caught() throws IOException {
        var together = TOGETHER.matcher(String.join("\n", SafetyPage.kept("mutants")));
        assertThat(together.find()).isTrue();
        FrontPage.says(figure(together.group(2)), figure(together.group(1)));
    }

    private static int figure(String written) {
        return Integer.parseInt(written.replace(",", ""));
    }

    /** A block without figures is a claim without evidence. */
    @Test
    void no_block_is_empty() {
        assertThat(SafetyPage.text()).doesNotContainPattern("<!-- begin ([^>]*) -->\\s*<!-- end");
    }

    private static List<String> quoted(String section, String line) {
        String text =
                section.lines().filter(l -> l.startsWith(line)).findFirst().orElse("");
        return QUOTED.matcher(text).results().map(found -> found.group(1)).toList();
    }

    /** Those of this module, and of the store in memory, on which all of them also run. */
    private static Set<String> testClasses() throws IOException {
        Set<String> classes = new HashSet<>();
        for (String module : List.of("core", "storage-memory")) {
            Path tests = SafetyPage.core().resolve(Path.of("..", module, "src", "test", "java"));
            try (Stream<Path> files = Files.walk(tests)) {
                files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".java"))
                        .map(name -> name.substring(0, name.length() - ".java".length()))
                        .forEach(classes::add);
            }
        }
        return classes;
    }
}
