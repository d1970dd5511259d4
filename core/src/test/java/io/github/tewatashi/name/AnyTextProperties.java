package io.github.tewatashi.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any text at all, in either place: a verdict the same both ways, and keys that a database takes. */
class AnyTextProperties {

    @Provide
    Arbitrary<String> anything() {
        Arbitrary<String> units = Arbitraries.chars().range('\0', '\uFFFF').map(String::valueOf);
        Arbitrary<String> telling = Arbitraries.of(
                "佐",
                "藤",
                "々",
                "〓",
                "ー",
                "゛",
                "ﾞ",
                "\u3099",
                "ｶ",
                "か",
                "ガ",
                "ゞ",
                "A",
                "é",
                "\u0301",
                "\uD842",
                "\uDFB7",
                " ",
                "　",
                "-",
                "'",
                "\uFE00",
                "\uDB40\uDD00",
                "\uFA46",
                "⺟",
                "\0",
                "\uFFFD",
                "・",
                "ß");
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(1, units),
                        net.jqwik.api.Tuple.of(3, telling),
                        net.jqwik.api.Tuple.of(
                                1, Arbitraries.integers().between(0, 0x10FFFF).map(Character::toString)))
                .list()
                .ofMaxSize(12)
                .map(pieces -> String.join("", pieces));
    }

    @Property(tries = 5_000)
    void anyTextHasAVerdictBothWaysAndKeysThatAreText(@ForAll("anything") String a, @ForAll("anything") String b) {
        NameVerdict verdict = Names.compare(a, b);
        assertThat(Names.compare(b, a).verdict()).isEqualTo(verdict.verdict());
        Stated stated = Stated.name(a);
        RecordedNames recorded = RecordedNames.of(b, a).withLatin(b);
        Verdict found = Names.compare(stated, recorded).verdict();
        assertThat(Names.confusable(recorded, RecordedNames.of(a, b))).isIn(true, false);
        if (found != Verdict.MISMATCH) {
            assertThat(Names.keys(stated)).containsAnyElementsOf(Names.keys(recorded));
        }
        // A database takes no NUL and no half character.
        for (String key : Names.keys(recorded)) {
            assertThat(key.chars().noneMatch(c -> c == 0)).isTrue();
            assertThat(key.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF))
                    .isTrue();
        }
    }

    @Property(tries = 5_000)
    void aNameIsItselfUnlessACharacterIsUnknown(@ForAll("anything") String text) {
        NameVerdict verdict = Names.compare(text, text);
        NameForm form = NameForm.of(text);
        if (form.isKnown()) {
            assertThat(verdict).isEqualTo(NameVerdict.SAME);
        } else {
            assertThat(verdict.verdict()).isNotEqualTo(Verdict.MATCH);
        }
    }

    @Property(tries = 5_000)
    void whatIsKnownAtAGlanceIsKnown(@ForAll("anything") String text) {
        for (String glanced : List.of(text, text.replace("〓", "").replace("\uFFFD", ""))) {
            if (OrdinaryName.is(glanced)) {
                assertThat(NameForm.of(glanced).isKnown()).isTrue();
            }
        }
    }
}
