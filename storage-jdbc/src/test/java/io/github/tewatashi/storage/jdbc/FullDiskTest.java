package io.github.tewatashi.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.store.Committed;
import io.github.tewatashi.store.contract.Samples;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No room, really: the operating system lets the files grow so far and no further. */
@Tag("full")
@DisabledOnOs(OS.WINDOWS)
class FullDiskTest {

    /** In blocks of 512 bytes: room for the driver's own library, and for some thousands of papers. */
    private static final int LIMIT = 8_000;

    @TempDir
    Path folder;

    static Set<Dialect> inOneProcess() {
        return EnumSet.of(Dialect.SQLITE, Dialect.H2);
    }

    @ParameterizedTest
    @MethodSource("inOneProcess")
    void a_file_that_cannot_grow_is_told_and_what_was_done_is_there(Dialect dialect) throws Exception {
        Path file = folder.resolve("day");
        Process process = new ProcessBuilder(
                        "sh",
                        "-c",
                        "ulimit -f " + LIMIT + "; exec \"$0\" \"$@\"",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dlogback.statusListenerClass=ch.qos.logback.core.status.NopStatusListener",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FullDisk.class.getName(),
                        dialect.name(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(told).containsAnyOf(Trouble.NO_ROOM.words(), Trouble.DISK_FAILED.words());
        try (JdbcStore store = FullDisk.open(dialect, file)) {
            assertThat(store.certificates(Samples.OFFICE).count() % 100).isZero();
            assertThat(store.commit(Samples.change("later", Samples.certificate("later"))))
                    .isEqualTo(Committed.DONE);
        }
    }
}
