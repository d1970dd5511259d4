package io.github.tewatashi.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is the case, beside the book.
 *
 * @param told what was told at each desk's open encounter
 * @param where where each paper really is
 */
record Truth(List<Optional<Told>> told, List<Where> where) {

    static Truth atFirst() {
        return new Truth(
                List.of(Optional.empty(), Optional.empty()), List.of(Where.OFFICE, Where.OFFICE, Where.OFFICE));
    }

    Truth told(int desk, Optional<Told> next) {
        List<Optional<Told>> all = new ArrayList<>(told);
        all.set(desk, next);
        return new Truth(List.copyOf(all), where);
    }

    Truth moved(int paper, Where to) {
        List<Where> all = new ArrayList<>(where);
        all.set(paper, to);
        return new Truth(told, List.copyOf(all));
    }
}
