package io.github.tewatashi.promise;

import io.github.tewatashi.store.Store;
import java.util.List;
import java.util.stream.Collectors;

/** A generated day or two: who takes part, and what they do. Printed as it is told. */
record Story(Cast cast, List<Act> acts) {

    World play(Store store, Watch watch) {
        return World.with(store, cast, watch).play(acts);
    }

    @Override
    public String toString() {
        return "\n  " + cast + acts.stream().map(act -> "\n  " + act).collect(Collectors.joining());
    }
}
