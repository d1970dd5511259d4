package io.github.tewatashi.store.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tewatashi.Tewatashi;
import io.github.tewatashi.certificate.Certificate;
import io.github.tewatashi.certificate.Face;
import io.github.tewatashi.certificate.PaperNumber;
import io.github.tewatashi.ledger.Remark;
import io.github.tewatashi.name.KanaSource;
import io.github.tewatashi.name.Names;
import io.github.tewatashi.name.OtherName;
import io.github.tewatashi.name.RecordedNames;
import io.github.tewatashi.sessions.HandoutSession;
import io.github.tewatashi.vocabulary.By;
import io.github.tewatashi.vocabulary.CommandId;
import io.github.tewatashi.vocabulary.HolderId;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.OfficerId;
import io.github.tewatashi.vocabulary.Outcome;
import io.github.tewatashi.vocabulary.Reason;
import io.github.tewatashi.vocabulary.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * What people and other systems write is kept as it is, to the character, or refused at the door with a code and a
 * place: on every store alike. It is never run, cut or replaced.
 */
public interface HostileTextContract extends StoreUnderTest {

    /** Of commands that are not repeated. */
    By BY = By.once(Samples.OFFICER);

    /** Of the one hold. */
    By HOLD = By.officer(Samples.OFFICER, new CommandId("hold"));

    /** What means something to a database, a driver, or the store's own texts. */
    List<String> HOSTILE = List.of(
            "x'); DROP TABLE tewatashi_ledger;--",
            "' OR '1'='1",
            "\"; DELETE FROM tewatashi_ledger; --",
            "\\",
            "\\' \\\" \\\\ \\t \\n \\0 \\u0000",
            "%_% # /* x */",
            "{ledger} {keys} {slip t}",
            "? ? $1 :name @x ${x} #{x} {{x}}",
            "\"}],{\"version\":99",
            "NULL",
            "0",
            "見本\uFEFF\u200B\u202E𠮷");

    /** What some databases refuse and others cut off or replace. */
    List<String> UNFIT = List.of("a\u0000b", "\u0000", "bell\u0007", "\uD842", "\uDFB7x");

    @Test
    default void what_is_kept_is_kept_to_the_character() {
        for (String text : HOSTILE) {
            Tewatashi library = Tewatashi.on(store()).build();
            OfficeId office = new OfficeId(text);
            OfficerId officer = new OfficerId(text);
            Face face = new Face(
                    new RecordedNames(
                            text,
                            text,
                            Optional.of("L" + text),
                            List.of(new OtherName(OtherName.Kind.OTHER, text, text)),
                            KanaSource.EXACT),
                    LocalDate.of(1980, 1, 2),
                    new PaperNumber("1"));
            Certificate paper = library.registry()
                    .register(office, new HolderId(text), face, By.officer(officer, new CommandId("register" + text)))
                    .orThrow();
            HandoutSession session = library.sessions()
                    .schedule(office, Samples.DAY, text, By.officer(officer, new CommandId("schedule" + text)))
                    .orThrow();
            CommandId hold = new CommandId("hold" + text);
            assertThat(library.registry()
                            .hold(paper, By.officer(officer, hold).because(text))
                            .orThrow())
                    .isEqualTo(paper.id());

            same(paper, store().certificate(paper.id()).orElseThrow().certificate());
            same(
                    face,
                    store().certificate(office, face.paperNumber())
                            .orElseThrow()
                            .face());
            same(text, store().session(session.id()).orElseThrow().venue());
            same(text, store().remark(hold).orElseThrow());
            same(officer, store().entries(hold).get(0).officer());
            assertThat(library.inspection().inspect(office, List.of()).findings())
                    .isEmpty();
        }
        assertThat(store().offices()).hasSameSizeAs(HOSTILE);
    }

    @Test
    default void what_cannot_be_kept_everywhere_is_refused_everywhere_and_nothing_is_written() {
        Tewatashi library = Tewatashi.on(store()).build();
        Certificate paper = library.registry()
                .register(
                        Samples.OFFICE,
                        new HolderId("holder"),
                        face("見本", "1"),
                        By.officer(Samples.OFFICER, new CommandId("register")))
                .orThrow();
        List<Object> before = Rows.all(store());
        for (String text : UNFIT) {
            refused(
                    "face.names.written",
                    library.registry().register(Samples.OFFICE, new HolderId("h"), face(text, "2"), BY));
            refused("venue", library.sessions().schedule(Samples.OFFICE, Samples.DAY, text, BY));
            refused("reason", library.registry().hold(paper, HOLD.because(text)));
            assertThatIllegalArgumentException().isThrownBy(() -> new OfficerId(text));
            assertThatIllegalArgumentException().isThrownBy(() -> new CommandId(text));
            assertThatIllegalArgumentException().isThrownBy(() -> store().reserve(Samples.OFFICE, text, 1));
        }
        same(before, Rows.all(store()));
        assertThat(store().entries(new CommandId("hold"))).isEmpty();
        // The officer writes it anew, and it goes through under the same id.
        assertThat(library.registry().hold(paper, HOLD.because("見本")).orThrow()).isEqualTo(paper.id());
    }

    @Test
    default void a_text_is_as_long_as_may_be_everywhere_and_no_longer_anywhere() {
        Tewatashi library = Tewatashi.on(store()).build();
        Certificate paper = library.registry()
                .register(
                        Samples.OFFICE,
                        new HolderId("holder"),
                        face("長".repeat(Names.LIMIT), "1"),
                        By.officer(Samples.OFFICER, new CommandId("register")))
                .orThrow();
        String remark = "長".repeat(Remark.MAX_LENGTH);
        CommandId hold = new CommandId("hold");
        refused("reason", library.registry().hold(paper, HOLD.because(remark + "い")));
        assertThat(library.registry().hold(paper, HOLD.because(remark)).orThrow())
                .isEqualTo(paper.id());
        same(remark, store().remark(hold).orElseThrow());

        refused("venue", library.sessions().schedule(Samples.OFFICE, Samples.DAY, "長".repeat(101), BY));
        refused("venue", library.sessions().schedule(Samples.OFFICE, Samples.DAY, " ", BY));
        HandoutSession session = library.sessions()
                .schedule(Samples.OFFICE, Samples.DAY, "長".repeat(100), BY)
                .orThrow();
        same("長".repeat(100), store().session(session.id()).orElseThrow().venue());
        refused(
                "face.names.written",
                library.registry()
                        .register(Samples.OFFICE, new HolderId("h"), face("長".repeat(Names.LIMIT + 1), "2"), BY));
    }

    private static Face face(String written, String number) {
        return Face.of(written, "ミホン", LocalDate.of(1980, 1, 2), number);
    }

    private static void refused(String place, Outcome<?> outcome) {
        assertThat(outcome.<Object>fold(done -> "done", refusal -> refusal))
                .isEqualTo(new Refusal(Reason.INVALID_INPUT, place));
    }
}
