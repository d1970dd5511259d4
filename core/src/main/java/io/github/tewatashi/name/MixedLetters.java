package io.github.tewatashi.name;

import java.util.Arrays;

/** The letters of a name of which some parts are written and the others read. */
final class MixedLetters {

    private MixedLetters() {}

    /** How many letters they are. */
    static int length(Letters written, Letters reading, int read) {
        int length = 0;
        for (int part = 0; part < written.parts(); part++) {
            Letters from = isRead(read, part) ? reading : written;
            length += from.start(part + 1) - from.start(part);
        }
        return length;
    }

    /** @param read the bits of the parts that are read */
    static Letters of(Letters written, Letters reading, int read) {
        int length = length(written, reading, read);
        int[] letters = new int[length];
        int[] meant = new int[length];
        boolean[] isRead = new boolean[length];
        int[] splits = new int[written.parts() - 1];
        int end = 0;
        for (int part = 0; part < written.parts(); part++) {
            Letters from = isRead(read, part) ? reading : written;
            int begin = end;
            for (int i = from.start(part); i < from.start(part + 1); i++) {
                letters[end] = from.written(i);
                meant[end++] = from.meant(i);
            }
            Arrays.fill(isRead, begin, end, isRead(read, part));
            if (part < splits.length) {
                splits[part] = end;
            }
        }
        return new Letters(letters, meant, splits, written.isSeparated(), Glyphs.NONE, isRead);
    }

    private static boolean isRead(int read, int part) {
        return (read >> part & 1) == 1;
    }
}
