package io.github.tewatashi.storage.memory;

import org.junit.jupiter.api.Tag;

/** The same with every field of every entry of the day. */
@Tag("full")
class EveryEntryTamperingTest extends MemoryTamperingTest {

    @Override
    protected boolean takesEveryEntry() {
        return true;
    }
}
