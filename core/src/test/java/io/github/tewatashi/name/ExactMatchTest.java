package io.github.tewatashi.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The everyday case is the cheap one: the answer is a constant. What it costs is measured in the benchmarks.
 *
 * <p>The short way gives what the long way would: {@link AnyTextProperties} holds them against each other.
 */
class ExactMatchTest {

    @ParameterizedTest
    @ValueSource(strings = {"佐藤　実", "ｻﾄｳ ﾐﾉﾙ", "さくら", "KIM ALEX", "髙橋 勇"})
    void answersWithAConstant(String name) {
        String said = String.valueOf(name.toCharArray());
        assertThat(OrdinaryName.is(said)).isTrue();
        assertThat(Names.compare(said, name)).isSameAs(NameVerdict.SAME);
        assertThat(Names.compare(Stated.name(said), RecordedNames.of(name, ""))).isSameAs(NameVerdict.SAME);
        assertThat(Names.compare(Stated.name(said), RecordedNames.of("", name))).isSameAs(NameVerdict.SAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "〓田", "O'BRIEN", "\uFFFD田", "A\u0301"})
    void leavesTheRestToTheLongWay(String name) {
        assertThat(OrdinaryName.is(name)).isFalse();
    }
}
