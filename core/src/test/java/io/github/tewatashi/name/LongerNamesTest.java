package io.github.tewatashi.name;

import org.junit.jupiter.api.Tag;

/** All names of up to four letters from the same small alphabets. */
@Tag("full")
class LongerNamesTest extends SmallWorldTest {

    @Override
    int longest() {
        return 4;
    }
}
