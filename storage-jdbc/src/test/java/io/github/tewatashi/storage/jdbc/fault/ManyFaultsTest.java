package io.github.tewatashi.storage.jdbc.fault;

import org.junit.jupiter.api.Tag;

/** As many faults as the profile {@code full} has time for. */
@Tag("full")
class ManyFaultsTest extends FaultsTest {

    @Override
    boolean areMany() {
        return true;
    }
}
