package io.github.tewatashi.storage.jdbc.fault;

import org.junit.jupiter.api.Tag;

/** As many faults, and as many papers for which several desks contend as there is patience for. */
@Tag("soak")
class MostFaultsTest extends FaultsTest {

    @Override
    Floor.Level level() {
        return Floor.Level.MOST;
    }
}
