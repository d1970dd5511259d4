package io.github.tewatashi.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.engine.Decided;
import io.github.tewatashi.fact.BookingFact.Booked;
import io.github.tewatashi.fact.BookingFact.SlipVoided;
import io.github.tewatashi.fact.OfficeFact.Sealed;
import io.github.tewatashi.fact.RegistryFact.Erased;
import io.github.tewatashi.fact.RegistryFact.Held;
import io.github.tewatashi.fact.RegistryFact.ProxyWithdrawn;
import io.github.tewatashi.fact.SessionFact.Closed;
import io.github.tewatashi.fact.SessionState;
import io.github.tewatashi.fact.SlipState;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.store.contract.Samples;
import io.github.tewatashi.vocabulary.Digest;
import io.github.tewatashi.vocabulary.OfficerId;
import io.github.tewatashi.vocabulary.SessionId;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of a row by a fact: what the fact says of a row of its kind, and nothing else. */
class RowsAfterFactsTest {

    private static final OfficerId OFFICER = Samples.OFFICER;
    private static final SessionRecord SESSION = Samples.session("session");
    private static final Digest SEAL = Samples.digest("seal");

    private final CertificateRecord paper = Samples.certificate("paper");
    private final CertificateRecord authorised = Samples.authorised(paper, 1);
    private final SlipRecord slip = Samples.slip(SESSION, 1, paper);
    private final OfficeRecord office = Samples.office(Samples.OFFICE.value());

    @Test
    void a_fact_changes_the_state_of_its_own_kind_of_row_and_nothing_else_of_it() {
        Held held = new Held(paper.id());
        assertThat(authorised.after(held, OFFICER))
                .isEqualTo(Decided.with(authorised, paper.state().held(true)));
        assertThat(SESSION.after(new Closed(SESSION.id(), SEAL), OFFICER))
                .isEqualTo(Decided.with(SESSION, SessionState.closed(SEAL)));
        assertThat(office.after(new Sealed(office.id(), SESSION.id(), SEAL), OFFICER))
                .isEqualTo(new OfficeRecord(office.id(), SEAL, office.chain(), office.version()));
        assertThat(slip.after(new SlipVoided(paper.id(), SESSION.id(), slip.number()), OFFICER))
                .isEqualTo(Decided.with(slip, SlipState.NEW.voided()));
    }

    @Test
    void a_row_of_another_kind_stays_as_it_is() {
        Held held = new Held(paper.id());
        assertThat(List.of(SESSION, office, slip, Samples.desk(SESSION, "desk 1")))
                .allSatisfy(row -> assertThat(row.after(held, OFFICER)).isEqualTo(row));
        assertThat(paper.after(new Closed(SESSION.id(), SEAL), OFFICER)).isEqualTo(paper);
    }

    @Test
    void S1_a_withdrawal_takes_the_proxy_out_of_the_row() {
        assertThat(authorised.after(new ProxyWithdrawn(paper.id()), OFFICER)).isEqualTo(paper);
    }

    @Test
    void what_is_left_of_an_erased_certificate_stays_as_it_is() {
        PaperRecord erased = authorised.after(new Erased(paper.id(), Period.ofYears(3)), OFFICER);
        assertThat(erased)
                .isEqualTo(new ErasedRecord(paper.id(), paper.office(), paper.state(), paper.chain(), paper.version()));
        assertThat(erased.after(new Held(paper.id()), OFFICER)).isEqualTo(erased);
    }

    @Test
    void a_new_slip_is_the_one_that_its_booking_says() {
        Booked booked = new Booked(paper.id(), new SessionId("session"), new SerialNumber(1));
        assertThat(SlipRecord.madeBy(booked, Samples.OFFICE, Samples.MORNING)).isEqualTo(slip);
    }

    @Test
    void a_row_that_was_written_is_one_version_on_and_else_the_same() {
        assertThat(paper.committed())
                .isEqualTo(new CertificateRecord(
                        paper.certificate(), paper.salt(), paper.authorisation(), paper.state(), paper.chain(), 1));
        assertThat(slip.committed().version()).isEqualTo(1);
        assertThat(slip.committed().state()).isEqualTo(slip.state());
        assertThat(office.committed()).isEqualTo(new OfficeRecord(office.id(), office.seal(), office.chain(), 1));
        assertThat(SESSION.committed().committed().version()).isEqualTo(2);
    }
}
