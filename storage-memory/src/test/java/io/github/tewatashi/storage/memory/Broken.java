package io.github.tewatashi.storage.memory;

import io.github.tewatashi.store.Store;
import java.util.stream.Stream;

/** A store that is wrong in one way. */
interface Broken {

    /** The topic of the contract that must find it. */
    Class<?> topic();

    /** Such a store, empty. */
    Store store();

    /** All that are tried. */
    static Stream<Broken> all() {
        return Stream.<Broken[]>of(
                        BrokenCommits.values(), BrokenReads.values(), BrokenErasures.values(), BrokenTexts.values())
                .flatMap(Stream::of);
    }
}
