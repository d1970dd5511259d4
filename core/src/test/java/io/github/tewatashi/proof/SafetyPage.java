package io.github.tewatashi.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The page for auditors, {@code core/SAFETY.md}. Its figures are written by the tests that find them, and held against
 * them ever after: {@code mvn test -pl core -Dtewatashi.write=true} writes them anew.
 */
final class SafetyPage {

    private static final Path PAGE = Path.of(System.getProperty("basedir", "."), "SAFETY.md");

    private SafetyPage() {}

    static String text() {
        try {
            return Files.readString(PAGE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The block of that name says these lines, no more and no less. */
    static synchronized void says(String block, List<String> lines) {
        String begin = "<!-- begin " + block + " -->\n";
        String end = "<!-- end " + block + " -->";
        String page = text();
        int from = page.indexOf(begin) + begin.length();
        int to = page.indexOf(end);
        assertThat(page).contains(begin, end);
        String figures = String.join("\n", lines) + "\n";
        if (Boolean.getBoolean("tewatashi.write")) {
            try {
                Files.writeString(PAGE, page.substring(0, from) + figures + page.substring(to));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        } else {
            assertThat(page.substring(from, to))
                    .as("the figures of \"%s\" in SAFETY.md are those that were found", block)
                    .isEqualTo(figures);
        }
    }
}
