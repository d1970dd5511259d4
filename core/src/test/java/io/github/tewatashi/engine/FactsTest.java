package io.github.tewatashi.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tewatashi.fact.BookingFact.AbsenceReported;
import io.github.tewatashi.fact.BookingFact.Booked;
import io.github.tewatashi.fact.BookingFact.SlipVoided;
import io.github.tewatashi.fact.RegistryFact.Deposited;
import io.github.tewatashi.fact.RegistryFact.Held;
import io.github.tewatashi.fact.SessionFact.ManifestMade;
import io.github.tewatashi.ledger.Chain;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.ledger.Remark;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.Change;
import io.github.tewatashi.record.ExpectedVersion;
import io.github.tewatashi.record.OfficeRecord;
import io.github.tewatashi.record.SearchKeys;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.record.SlipRecord;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.store.contract.Samples;
import io.github.tewatashi.vocabulary.Digest;
import io.github.tewatashi.vocabulary.Movement;
import io.github.tewatashi.vocabulary.Place;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/** A change follows from its facts: its rows are what the facts make of them, and its entries are the facts. */
class FactsTest {

    private static final SessionRecord SESSION = Samples.session("session");

    private final CertificateRecord paper = Samples.certificate("paper");

    @Test
    void S8_each_fact_is_an_entry_of_its_chain_and_holds_on_to_the_one_before() {
        Change change = Decided.change(Facts.in(Samples.OFFICE, Decided.because("asked"))
                .say(new Held(paper.id()), paper)
                .say(new ManifestMade(SESSION.id()), SESSION)
                .say(new AbsenceReported(paper.id(), SESSION.id()), paper)
                .happen());
        List<LedgerEntry> entries = change.entries();
        assertThat(entries).extracting(LedgerEntry::ordinal).containsExactly(0, 1, 2);
        assertThat(entries).extracting(LedgerEntry::number).containsExactly(1L, 1L, 2L);
        assertThat(entries.get(0).previous()).isEqualTo(Digest.NONE);
        assertThat(entries.get(1).previous()).isEqualTo(Digest.NONE);
        assertThat(entries.get(2).previous()).isEqualTo(entries.get(0).digest());
        assertThat(entries).allSatisfy(entry -> {
            assertThat(entry.digest()).isEqualTo(entry.expectedDigest());
            assertThat(entry.format()).isEqualTo(LedgerEntry.FORMAT);
            assertThat(entry.office()).isEqualTo(Samples.OFFICE);
            assertThat(entry.officer()).isEqualTo(Samples.OFFICER);
            assertThat(entry.command()).isEqualTo(Decided.COMMAND);
            assertThat(entry.at()).isEqualTo(Samples.MORNING);
        });
    }

    @Test
    void a_row_is_what_all_the_facts_together_make_of_it() {
        Decision decision = Facts.in(Samples.OFFICE, Decided.because("asked"))
                .say(new Held(paper.id()), paper)
                // The row is given as it was seen; what the fact before did to it is not lost.
                .say(new AbsenceReported(paper.id(), SESSION.id()), paper)
                .happen();
        CertificateRecord row = Decided.row(decision, CertificateRecord.class);
        assertThat(Decided.rows(decision, CertificateRecord.class)).hasSize(1);
        assertThat(row.state()).isEqualTo(paper.state().held(true).absent(true));
        assertThat(row.chain())
                .isEqualTo(Chain.after(Decided.change(decision).entries().get(1)));
        assertThat(row.version()).isEqualTo(paper.version());
    }

    @Test
    void a_row_can_be_asked_for_between_two_facts() {
        Facts facts = Facts.in(Samples.OFFICE, Decided.because("asked"));
        assertThat(facts.now(paper)).isSameAs(paper);
        facts.say(new Held(paper.id()), paper);
        assertThat(facts.now(paper).state().held()).isTrue();
    }

    @Test
    void a_fact_acts_on_the_other_rows_that_are_given_with_it() {
        SlipRecord old = Samples.slip(SESSION, 1, paper);
        Decision decision = Facts.in(Samples.OFFICE, Decided.command())
                .say(new SlipVoided(paper.id(), SESSION.id(), old.number()), paper, old)
                .happen();
        assertThat(Decided.row(decision, SlipRecord.class).state())
                .isEqualTo(old.state().voided());
    }

    @Test
    void words_are_kept_for_the_facts_that_need_them_and_for_no_others() {
        Change explained = Decided.change(Facts.in(Samples.OFFICE, Decided.because("asked"))
                .say(new Held(paper.id()), paper)
                .happen());
        assertThat(explained.remark()).contains("asked");
        assertThat(explained.entries().get(0).remark()).contains(Remark.digest(Decided.COMMAND, "asked"));

        Change deposited = Decided.change(Facts.in(Samples.OFFICE, Decided.because("asked"))
                .say(new Deposited(paper.id(), new Movement(Place.HOLDER, Place.safe(Samples.OFFICE))), paper)
                .happen());
        assertThat(deposited.remark()).isEmpty();
        assertThat(deposited.entries().get(0).remark()).isEmpty();
    }

    @Test
    void what_is_only_touched_or_relied_on_stays_as_it_is() {
        OfficeRecord office = Samples.office(Samples.OFFICE.value());
        Change change = Decided.change(Facts.in(Samples.OFFICE, Decided.because("asked"))
                .say(new Held(paper.id()), paper)
                .touch(office)
                .relyOn(SESSION)
                .happen());
        assertThat(change.writes()).contains(office);
        assertThat(change.guards()).containsExactly(new ExpectedVersion(SESSION.id(), SESSION.version()));
        assertThat(change.keys()).isEmpty();
    }

    @Test
    void what_is_touched_after_a_fact_keeps_what_the_fact_did() {
        Decision decision = Facts.in(Samples.OFFICE, Decided.command())
                .say(new ManifestMade(SESSION.id()), SESSION)
                .touch(SESSION)
                .happen();
        assertThat(Decided.row(decision, SessionRecord.class).chain().length()).isEqualTo(1);
    }

    @Test
    void a_paper_is_found_by_each_number_that_it_is_booked_under() {
        Decision decision = Facts.in(Samples.OFFICE, Decided.command())
                .say(new Booked(paper.id(), SESSION.id(), new SerialNumber(7)), paper)
                .happen();
        CertificateRecord row = Decided.row(decision, CertificateRecord.class);
        assertThat(Decided.change(decision).keys()).containsExactly(new SearchKeys(paper.id(), SearchKeys.of(row)));
    }

    @Test
    void a_fact_belongs_to_its_own_chain_and_a_change_says_something() {
        Facts facts = Facts.in(Samples.OFFICE, Decided.because("asked"));
        assertThatIllegalArgumentException().isThrownBy(() -> facts.say(new Held(paper.id()), SESSION));
        assertThatIllegalArgumentException().isThrownBy(facts::happen);
    }

    @Test
    void a_fact_that_needs_words_is_not_said_without_them() {
        Facts facts = Facts.in(Samples.OFFICE, Decided.command());
        assertThatThrownBy(() -> facts.say(new Held(paper.id()), paper)).isInstanceOf(NoSuchElementException.class);
    }
}
