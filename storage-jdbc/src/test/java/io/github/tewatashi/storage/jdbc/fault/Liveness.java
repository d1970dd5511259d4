package io.github.tewatashi.storage.jdbc.fault;

import java.util.List;

/** Whether papers reach people: a store that refuses everybody contradicts nothing (L1). */
final class Liveness {

    /** Of the papers that two people came for, so many are with one of them; the rest were put or given back. */
    static final double FLOOR = 0.8;

    private Liveness() {}

    /** Which share of {@code papers} is received. */
    static double given(List<Try> history, int papers) {
        long received = history.stream()
                .filter(call -> call.request() == Request.RECEIVE && call.said().kind() == Said.Kind.DONE)
                .map(Try::certificate)
                .distinct()
                .count();
        return (double) received / papers;
    }
}
