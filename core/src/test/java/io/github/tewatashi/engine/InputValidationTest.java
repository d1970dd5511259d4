package io.github.tewatashi.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.certificate.Face;
import io.github.tewatashi.certificate.PaperNumber;
import io.github.tewatashi.name.OtherName;
import io.github.tewatashi.name.RecordedNames;
import io.github.tewatashi.vocabulary.Outcome;
import io.github.tewatashi.vocabulary.Reason;
import io.github.tewatashi.vocabulary.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Bad input is refused with a code and a place, and without its value. */
class InputValidationTest {

    private static final LocalDate BIRTH = LocalDate.of(1983, 7, 3);
    private static final RecordedNames NAMES = RecordedNames.of("見本 花子", "ミホン ハナコ");
    private static final PaperNumber NUMBER = new PaperNumber("0000000-000001-1");

    private final InputValidation validation = new InputValidation(
            InputValidation.validator(Clock.fixed(Instant.parse("2025-10-06T00:00:00Z"), ZoneOffset.UTC)));

    @Test
    void a_face_that_keeps_every_rule_passes() {
        assertThat(refused(new Face(NAMES, BIRTH, NUMBER))).isEmpty();
        assertThat(refused(Face.of("𠮷田 花子", "", BIRTH, "0000000-000001-1"))).isEmpty();
    }

    @Test
    void a_broken_rule_is_named_with_its_place() {
        assertThat(refused(Face.of(" ", "ミホン", BIRTH, "1"))).contains("face.names.written");
        assertThat(refused(Face.of("見本\u0000花子", "ミホン", BIRTH, "1"))).contains("face.names.written");
        assertThat(refused(Face.of("見本\uD842", "ミホン", BIRTH, "1"))).contains("face.names.written");
        assertThat(refused(Face.of("見本", "ミ".repeat(201), BIRTH, "1"))).contains("face.names.reading");
        assertThat(refused(new Face(NAMES.withLatin(" "), BIRTH, NUMBER)).orElseThrow())
                .startsWith("face.names.latin");
        assertThat(refused(new Face(NAMES.withOther(new OtherName(OtherName.Kind.OTHER, "", "")), BIRTH, NUMBER)))
                .contains("face.names.others[0].written");
        assertThat(refused(new Face(NAMES, LocalDate.of(2025, 10, 7), NUMBER))).contains("face.birthDate");
        assertThat(refused(Face.of("見本", "ミホン", BIRTH, ""))).contains("face.paperNumber.value");
        assertThat(refused(Face.of("見本", "ミホン", BIRTH, "1".repeat(41)))).contains("face.paperNumber.value");
    }

    private Optional<String> refused(Face face) {
        Optional<Outcome<Object>> outcome = validation.refuse("face", face);
        return outcome.map(refused -> refused.fold(done -> "not refused", refusal -> {
            assertThat(refusal.reason()).isEqualTo(Reason.INVALID_INPUT);
            return place(refusal);
        }));
    }

    private static String place(Refusal refusal) {
        return refusal.place();
    }
}
