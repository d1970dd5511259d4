package io.github.tewatashi.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.certificate.Face;
import io.github.tewatashi.desk.Answer;
import io.github.tewatashi.desk.Matched;
import io.github.tewatashi.desk.Refused;
import io.github.tewatashi.desk.ToIdentify;
import io.github.tewatashi.office.TestOffice;
import io.github.tewatashi.office.TestOffice.Visitor;
import io.github.tewatashi.vocabulary.Outcome;
import io.github.tewatashi.vocabulary.Reason;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/**
 * A holder can have several certificates; another person of the same name and birth date is another matter (S2, L1).
 */
public abstract class SeveralCertificates implements OnAnyStore {

    private static final LocalDate BIRTH = LocalDate.of(1983, 7, 3);

    private final TestOffice office = new TestOffice(emptyStore());

    @Test
    void L1_one_holder_with_two_papers_gets_both_each_by_its_slip() {
        Visitor first = books("holder", "0000000-000001-1");
        Visitor second = books("holder", "0000000-000002-1");
        office.dispatch();

        Matched one = (Matched) comes(first);
        assertThat(((Refused) one.handOver(second.reading())).reason()).isEqualTo(Reason.WRONG_PAPER);
        receives(first);
        receives(second);
    }

    @Test
    void S2_another_person_of_the_same_name_and_birth_date_leaves_both_without() {
        Visitor first = books("holder", "0000000-000001-1");
        books("somebody else", "0000000-000002-1");
        office.dispatch();

        Answer answer = ((ToIdentify) comes(first)).identify(BIRTH);
        assertThat(((Refused) answer).reason()).isEqualTo(Reason.AMBIGUOUS);
    }

    private Visitor books(String holder, String paper) {
        return office.visitor(holder, Face.of("見本 花子", "ミホン ハナコ", BIRTH, paper), office.session);
    }

    private Answer comes(Visitor visitor) {
        return office.comes(visitor.slip(), "みほん はなこ");
    }

    private void receives(Visitor visitor) {
        assertThat(office.handOver((Matched) comes(visitor), visitor).received())
                .isInstanceOf(Outcome.Done.class);
    }
}
