package io.github.tewatashi.storage.jdbc.fault;

import java.time.Duration;

/** How long anything is waited for that must come. */
final class Patience {

    /** No machine is so slow: what was not there by then never comes. */
    static final Duration LONGEST = Duration.ofHours(1);

    private Patience() {}
}
