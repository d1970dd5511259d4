package io.github.tewatashi.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file's bytes, read whole, and the name under which refusals speak of it. */
final class Source {

    /** A roster line has some 60 bytes: this is a million people, and a limit on what a wrong file can cost. */
    private static final int LARGEST_MIB = 64;

    private final String name;
    private final byte[] bytes;
    private final char separator;

    private Source(String name, byte[] bytes, char separator) {
        this.name = name;
        this.bytes = bytes;
        this.separator = separator;
    }

    static Source of(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return of(file.toString(), in);
        } catch (IOException | SecurityException unreadable) {
            throw unreadable(file.toString());
        }
    }

    static Source of(String name, InputStream in) {
        try {
            byte[] bytes = in.readNBytes(LARGEST_MIB * 1024 * 1024 + 1);
            if (bytes.length > LARGEST_MIB * 1024 * 1024) {
                throw new InputRefused(InputFault.FILE_TOO_LARGE, name, 0, 0, String.valueOf(LARGEST_MIB));
            }
            return new Source(name, bytes, ',');
        } catch (IOException | SecurityException unreadable) {
            throw unreadable(name);
        }
    }

    /** A file that is bundled beside this class. */
    static Source bundled(String name) {
        InputStream in = Source.class.getResourceAsStream(name);
        if (in == null) {
            throw unreadable(name);
        }
        try (in) {
            return of(name, in);
        } catch (IOException unreadable) {
            throw unreadable(name);
        }
    }

    /** The same, its fields separated by another ASCII character than the comma. */
    Source separatedBy(char other) {
        return new Source(name, bytes, other);
    }

    String name() {
        return name;
    }

    byte[] bytes() {
        return bytes;
    }

    /**
     * A refusal at this byte. Lines and fields are counted in bytes: neither separator nor line feed is ever a part
     * of a longer character, in UTF-8 or in windows-31j.
     */
    InputRefused refusedAt(int offset, InputFault code, String detail) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < offset; i++) {
            if (bytes[i] == '\n') {
                line++;
                column = 1;
            } else if (bytes[i] == separator) {
                column++;
            }
        }
        return new InputRefused(code, name, line, column, detail);
    }

    private static InputRefused unreadable(String name) {
        return new InputRefused(InputFault.FILE_UNREADABLE, name, 0, 0, "");
    }
}
