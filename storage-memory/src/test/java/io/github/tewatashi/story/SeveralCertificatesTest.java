package io.github.tewatashi.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.Tewatashi;
import io.github.tewatashi.certificate.Certificate;
import io.github.tewatashi.certificate.Face;
import io.github.tewatashi.certificate.PaperReading;
import io.github.tewatashi.desk.Answer;
import io.github.tewatashi.desk.HandedOver;
import io.github.tewatashi.desk.Matched;
import io.github.tewatashi.desk.Refused;
import io.github.tewatashi.desk.ToIdentify;
import io.github.tewatashi.match.SlipReading;
import io.github.tewatashi.name.Stated;
import io.github.tewatashi.sessions.HandoutSession;
import io.github.tewatashi.sessions.Slip;
import io.github.tewatashi.storage.memory.MemoryStore;
import io.github.tewatashi.words.HolderId;
import io.github.tewatashi.words.OfficeId;
import io.github.tewatashi.words.OfficerId;
import io.github.tewatashi.words.Outcome;
import io.github.tewatashi.words.Reason;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/**
 * A holder can have several certificates; another person of the same name and birth date is another matter (S2, L1).
 */
class SeveralCertificatesTest {

    private static final LocalDate BIRTH = LocalDate.of(1983, 7, 3);
    private static final OfficeId OFFICE = new OfficeId("office");
    private static final OfficerId OFFICER = new OfficerId("officer");

    private final Tewatashi tewatashi = Tewatashi.on(new MemoryStore()).build();
    private final HandoutSession session = tewatashi
            .sessions()
            .schedule(OFFICE, LocalDate.of(2025, 10, 6), "hall 3")
            .orThrow();

    @Test
    void L1_one_holder_with_two_papers_gets_both_each_by_its_slip() {
        Slip first = book("holder", "0000000-000001-1");
        Slip second = book("holder", "0000000-000002-1");
        tewatashi.sessions().dispatch(session, OFFICER).orThrow();

        Matched one = (Matched) answer(first);
        assertThat(((Refused) one.handOver(PaperReading.of("0000000-000002-1"))).reason())
                .isEqualTo(Reason.WRONG_PAPER);
        receive((Matched) answer(first), "0000000-000001-1");
        receive((Matched) answer(second), "0000000-000002-1");
    }

    @Test
    void S2_another_person_of_the_same_name_and_birth_date_leaves_both_without() {
        Slip first = book("holder", "0000000-000001-1");
        book("somebody else", "0000000-000002-1");
        tewatashi.sessions().dispatch(session, OFFICER).orThrow();

        Answer answer = ((ToIdentify) answer(first)).identify(BIRTH);
        assertThat(((Refused) answer).reason()).isEqualTo(Reason.AMBIGUOUS);
    }

    private Slip book(String holder, String paper) {
        Certificate certificate = tewatashi
                .registry()
                .register(OFFICE, new HolderId(holder), Face.of("見本 花子", "ミホン ハナコ", BIRTH, paper))
                .orThrow();
        return tewatashi.sessions().book(certificate, session).orThrow();
    }

    private Answer answer(Slip slip) {
        return tewatashi
                .desk(session, "desk 1", OFFICER)
                .begin(SlipReading.of(slip.number().toString(), slip.colour().code()))
                .answer(Stated.name("みほん はなこ"));
    }

    private static void receive(Matched matched, String paper) {
        assertThat(((HandedOver) matched.handOver(PaperReading.of(paper))).received())
                .isInstanceOf(Outcome.Done.class);
    }
}
