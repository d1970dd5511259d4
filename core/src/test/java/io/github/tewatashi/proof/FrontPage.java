package io.github.tewatashi.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The one figure of the evidence that the front page has, in both languages: how many mutants the tests catch. */
enum FrontPage {
    ENGLISH("README.md", "catch\\s[\\d,]+\\sof\\s[\\d,]+\\smutants", "catch %1$,d of %2$,d mutants"),
    JAPANESE("README.ja.md", "変異体 [\\d,]+ 個のうち [\\d,]+ 個", "変異体 %2$,d 個のうち %1$,d 個");

    private static final boolean WRITE = Boolean.getBoolean("tewatashi.safety.write");

    private final Path file;
    private final Pattern sentence;
    private final String figure;

    FrontPage(String file, String sentence, String figure) {
        this.file = SafetyPage.core().resolve(Path.of("..", file));
        this.sentence = Pattern.compile(sentence);
        this.figure = figure;
    }

    /** The front page says this, once in each language. */
    static void says(int killed, int all) throws IOException {
        for (FrontPage page : values()) {
            String figure = String.format(Locale.ROOT, page.figure, killed, all);
            if (WRITE) {
                String text = Files.readString(page.file);
                Files.writeString(page.file, page.sentence.matcher(text).replaceAll(figure));
            }
            assertThat(page.sentence
                            .matcher(Files.readString(page.file))
                            .results()
                            .map(MatchResult::group))
                    .as("what %s says", page.file)
                    .satisfiesExactly(said -> assertThat(said).isEqualToNormalizingWhitespace(figure));
        }
    }
}
