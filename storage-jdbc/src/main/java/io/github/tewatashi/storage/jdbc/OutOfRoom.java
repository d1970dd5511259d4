package io.github.tewatashi.storage.jdbc;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether the operating system had no room: Java has no type for it, only the words of the failure. */
final class OutOfRoom {

    /** How Linux, macOS and Windows say so of the disk, of a quota and of a file's largest size. */
    private static final List<String> WORDS = List.of(
            "no space left", "not enough space", "quota exceeded", "file too large", "file size limit exceeded");

    /** So deep is no chain of causes; one that has a ring in it is. */
    private static final int DEEPEST = 20;

    private OutOfRoom() {}

    static boolean isBeneath(Throwable failure) {
        @Nullable Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            String message = cause.getMessage();
            if (cause instanceof IOException
                    && message != null
                    && WORDS.stream().anyMatch(message.toLowerCase(Locale.ROOT)::contains)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
