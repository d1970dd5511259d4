package io.github.tewatashi.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tewatashi.vocabulary.Promise;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page for auditors says the same in Japanese: each promise with its rule and tests, each block, each figure. */
class SafetyPageInJapaneseTest {

    private static final Pattern HEADING = Pattern.compile("(?m)^(#+)(?: ([SL]\\d+)(?= ))?");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^<!-- begin ([^>]+) -->\\n(.*?)<!-- end \\1 -->$");
    private static final Map<String, String> LINES_OF_A_PROMISE = Map.of(
            "- Says: ", "- 内容: ",
            "- Assumes: ", "- 前提: ",
            "- Rule: ", "- 規則: ",
            "- Tests: ", "- テスト: ",
            "- Cases: ", "- 事例: ");

    private final String english = SafetyPage.text();
    private final String japanese = SafetyPage.textInJapanese();

    @Test
    void the_headings_are_the_same_in_level_and_promise() {
        assertThat(headings(japanese)).hasSizeGreaterThan(20).isEqualTo(headings(english));
    }

    @Test
    void every_promise_has_the_same_lines() {
        assertThat(labels(japanese, LINES_OF_A_PROMISE.values().stream().toList()))
                .hasSize(5 * Promise.values().length)
                .isEqualTo(labels(english, LINES_OF_A_PROMISE.keySet().stream().toList()).stream()
                        .map(LINES_OF_A_PROMISE::get)
                        .toList());
    }

    @Test
    void every_promise_names_the_same_rules_and_tests() {
        assertThat(after("- 規則: ", japanese)).hasSize(Promise.values().length).isEqualTo(after("- Rule: ", english));
        assertThat(after("- テスト: ", japanese)).hasSize(Promise.values().length).isEqualTo(after("- Tests: ", english));
    }

    @Test
    void every_block_is_the_english_one_in_japanese_words() {
        Japanese words = SafetyPage.words();
        assertThat(blocks(japanese))
                .hasSizeGreaterThan(9)
                .isEqualTo(blocks(english).stream()
                        .map(block -> new Block(block.name(), words.block(block.lines())))
                        .toList());
        assertThat(words.unsaid()).isEmpty();
    }

    @Test
    void a_word_without_a_translation_is_told() {
        assertThatThrownBy(() -> new Japanese("desk\t窓口").block("| desk | counter |\n"))
                .hasMessageContaining("counter");
        assertThatThrownBy(() -> new Japanese("desk")).hasMessageContaining("desk");
    }

    private record Block(String name, String lines) {}

    private static List<Block> blocks(String page) {
        return BLOCK.matcher(page)
                .results()
                .map(found -> new Block(found.group(1), found.group(2)))
                .toList();
    }

    private static List<String> headings(String page) {
        return HEADING.matcher(page)
                .results()
                .map(found -> found.group(1) + found.group(2))
                .toList();
    }

    private static List<String> labels(String page, List<String> labels) {
        return page.lines()
                .flatMap(line -> labels.stream().filter(line::startsWith))
                .toList();
    }

    private static List<String> after(String label, String page) {
        return page.lines()
                .filter(line -> line.startsWith(label))
                .map(line -> line.substring(label.length()))
                .toList();
    }
}
