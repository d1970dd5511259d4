package io.github.tewatashi.promise;

import io.github.tewatashi.vocabulary.HolderId;
import java.time.LocalDate;
import java.util.List;

/** Somebody of the small world. */
record Person(int index, Called called, int birthday) {

    private static final List<LocalDate> BIRTHDAYS = List.of(
            LocalDate.of(1953, 11, 28),
            LocalDate.of(1961, 9, 19),
            LocalDate.of(1938, 10, 18),
            LocalDate.of(1990, 8, 19),
            LocalDate.of(1989, 1, 8),
            LocalDate.of(1991, 9, 18));

    LocalDate birthDate() {
        return BIRTHDAYS.get(birthday % BIRTHDAYS.size());
    }

    HolderId holder() {
        return new HolderId("holder " + (index + 1));
    }

    /** A number, never the name. */
    @Override
    public String toString() {
        return "P" + (index + 1);
    }
}
