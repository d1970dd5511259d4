package io.github.tewatashi.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The page for auditors, {@code core/SAFETY.md}. Its figures are written by the tests that find them, and held against
 * them ever after: {@code -Dtewatashi.safety.write=true} writes them anew, on the Japanese page as well.
 *
 * <p>What takes too long for every run is found under a profile, and kept in {@code core/src/test/figures} as that run
 * left it; the page says what is kept there.
 */
public final class SafetyPage {

    private static final boolean WRITE = Boolean.getBoolean("tewatashi.safety.write");
    private static final Path CORE = core();
    private static final Path PAGE = CORE.resolve("SAFETY.md");
    private static final Path IN_JAPANESE = CORE.resolve("SAFETY.ja.md");
    private static final Path KEPT = CORE.resolve(Path.of("src", "test", "figures"));

    private SafetyPage() {}

    /** The page. */
    static String text() {
        return read(PAGE);
    }

    /** The same page for readers of Japanese, {@code core/SAFETY.ja.md}. */
    static String textInJapanese() {
        return read(IN_JAPANESE);
    }

    /** The words in which the Japanese page says the figures. */
    static Japanese words() {
        return new Japanese(read(KEPT.resolve("safety-ja.tsv")));
    }

    /** The block of that name says these lines, no more and no less. */
    public static synchronized void says(String block, List<String> lines) {
        if (WRITE) {
            // Tests run in several processes at once, and each writes its own block.
            alone(() -> write(block, lines));
        }
        assertThat(figures(text(), block))
                .as("the figures of \"%s\" in SAFETY.md are those that were found", block)
                .isEqualTo(String.join("\n", lines) + "\n");
    }

    private static void write(String block, List<String> lines) {
        String figures = String.join("\n", lines) + "\n";
        write(PAGE, with(text(), block, figures));
        write(IN_JAPANESE, with(textInJapanese(), block, words().block(figures)));
    }

    private static String with(String page, String block, String figures) {
        String begin = begin(block);
        return page.replace(begin + figures(page, block), begin + figures);
    }

    private static String figures(String page, String block) {
        String begin = begin(block);
        String end = "<!-- end " + block + " -->";
        assertThat(page).contains(begin, end);
        return page.substring(page.indexOf(begin) + begin.length(), page.indexOf(end));
    }

    private static String begin(String block) {
        return "<!-- begin " + block + " -->\n";
    }

    private static void alone(Runnable work) {
        Path lock = CORE.resolve(Path.of("target", "safety.lock"));
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            assertThat(held.isValid()).isTrue();
            work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a run under a profile found, for the block of that name. */
    public static synchronized void keeps(String block, List<String> lines) {
        Path file = KEPT.resolve(block.replace(' ', '-') + ".md");
        if (WRITE) {
            write(file, String.join("\n", lines) + "\n");
        }
        assertThat(read(file).lines())
                .as("what the last run kept of \"%s\" is what was found", block)
                .containsExactlyElementsOf(lines);
        says(block, lines);
    }

    /** What runs under profiles found, block by block. */
    static List<String> kept() {
        try (var files = Files.list(KEPT)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md"))
                    .map(name -> name.substring(0, name.length() - 3).replace('-', ' '))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was kept for a block. */
    static List<String> kept(String block) {
        return new ArrayList<>(
                read(KEPT.resolve(block.replace(' ', '-') + ".md")).lines().toList());
    }

    /** The module's folder, from a test of this module or of another. */
    static Path core() {
        Path base = Path.of(System.getProperty("basedir", "."));
        return Files.exists(base.resolve("SAFETY.md")) ? base : base.resolve(Path.of("..", "core"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            // In one move: whoever reads it meanwhile finds all of it.
            Path written = Files.writeString(file.resolveSibling(file.getFileName() + ".new"), text);
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
