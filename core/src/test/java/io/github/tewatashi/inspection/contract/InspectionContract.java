package io.github.tewatashi.inspection.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tewatashi.fact.FactKind;
import io.github.tewatashi.inspection.Custody;
import io.github.tewatashi.inspection.Finding;
import io.github.tewatashi.inspection.Flaw;
import io.github.tewatashi.inspection.Inspected;
import io.github.tewatashi.inspection.Inspection;
import io.github.tewatashi.inspection.InspectionReport;
import io.github.tewatashi.inspection.Where;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.Subject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A day's books are sound on every store, while the office works and after. */
public abstract class InspectionContract {

    /** A store with nothing in it. */
    protected abstract Store emptyStore();

    @Test
    void a_day_with_everything_in_it_is_sound() {
        Store store = emptyStore();
        SmallDay day = new SmallDay(store);
        day.play();

        InspectionReport report = day.tewatashi.inspection().inspect(SmallDay.OFFICE, day.printedSeals);

        assertThat(report.findings()).isEmpty();
        assertThat(report.isSound()).isTrue();
        assertThat(report).isEqualTo(day.tewatashi.inspection().inspect());
        Inspected read = report.inspected();
        assertThat(read.offices()).isEqualTo(1);
        assertThat(read.certificates()).isEqualTo(12);
        assertThat(read.sessions()).isEqualTo(3);
        assertThat(read.slips()).isEqualTo(18);
        assertThat(read.seals()).isEqualTo(3);
        assertThat(read.chains()).isEqualTo(12 + 6 + 1 + 3);
        List<LedgerEntry> ledger = Books.of(store).entries;
        assertThat(read.entries()).isEqualTo(ledger.size());
        assertThat(read.movements())
                .isEqualTo(ledger.stream()
                        .filter(e -> EntryEdit.said(e).movement().isPresent())
                        .count());
        assertThat(read.handOvers()).isEqualTo(8);
    }

    @Test
    void every_event_is_in_the_day_so_that_the_tests_of_tampering_meet_it() {
        Store store = emptyStore();
        new SmallDay(store).play();
        Set<FactKind> played =
                Books.of(store).entries.stream().map(LedgerEntry::kind).collect(Collectors.toSet());
        assertThat(played).containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(FactKind.ILLEGIBLE)));
    }

    @Test
    void S3_custody_is_told_by_kind_of_place_and_sums_up_to_what_was_registered() {
        SmallDay day = new SmallDay(emptyStore());
        day.play();
        Custody custody = day.tewatashi.inspection().inspect().custody();
        assertThat(custody.registered()).isEqualTo(12);
        assertThat(custody.at(Place.Kind.SAFE)).isEqualTo(2);
        assertThat(custody.at(Place.Kind.TRAY)).isEqualTo(5);
        assertThat(custody.at(Place.Kind.HANDED_OVER)).isEqualTo(1);
        assertThat(custody.at(Place.Kind.ASTRAY)).isEqualTo(2);
        assertThat(custody.at(Place.Kind.VOID)).isEqualTo(2);
        assertThat(custody.papers().values().stream().mapToLong(Long::longValue).sum())
                .isZero();
    }

    @Test
    void S4_neither_report_nor_text_holds_personal_data() {
        Store store = emptyStore();
        SmallDay day = new SmallDay(store);
        day.play();
        Books books = Books.of(store);
        books.entries.removeIf(entry -> entry.number() > 1);
        InspectionReport report = books.inspect();

        assertThat(report.isSound()).isFalse();
        String all = report.toString()
                + report.findings().stream()
                        .map(f -> f.toString()
                                + f.flaw().text(Locale.ENGLISH)
                                + f.flaw().text(Locale.JAPANESE))
                        .collect(Collectors.joining());
        assertThat(day.personal.stream().anyMatch(all::contains)).isFalse();
    }

    @Test
    void every_flaw_has_a_text_in_both_languages() {
        assertThat(Arrays.stream(Flaw.values()))
                .allSatisfy(flaw -> assertThat(flaw.text(Locale.JAPANESE)).isNotEqualTo(flaw.text(Locale.ENGLISH)));
    }

    @Test
    void S8_a_ledger_rolled_back_as_a_whole_is_found_by_the_printed_seal_alone() {
        Store store = emptyStore();
        SmallDay day = new SmallDay(store);
        day.before();
        Inspection cutOff = new Inspection(Books.of(store).asStore());
        SmallDay whole = new SmallDay(emptyStore());
        whole.play();

        assertThat(cutOff.inspect().isSound()).isTrue();
        assertThat(cutOff.inspect(SmallDay.OFFICE, day.printedSeals).isSound()).isTrue();
        // Seals hold random salts; that of another run stands for any that is no longer there.
        assertThat(cutOff.inspect(SmallDay.OFFICE, whole.printedSeals).findings())
                .containsExactly(new Finding(
                        Flaw.PRINTED_SEAL_MISSING, SmallDay.OFFICE, new Where.Row(Subject.of(SmallDay.OFFICE))));
    }

    @Test
    void a_printed_seal_is_read_in_either_case_and_refused_if_it_is_none() {
        SmallDay day = new SmallDay(emptyStore());
        day.before();
        Inspection inspection = day.tewatashi.inspection();
        String seal = day.printedSeals.get(0);

        assertThat(inspection
                        .inspect(SmallDay.OFFICE, List.of(" " + seal.toLowerCase(Locale.ROOT)))
                        .isSound())
                .isTrue();
        assertThatThrownBy(() -> inspection.inspect(SmallDay.OFFICE, List.of("ABCD-EFGH-1234-ABCD")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("ABCD");
    }

    @Test
    void what_changes_while_the_books_are_read_is_no_flaw() {
        Store store = emptyStore();
        SmallDay day = new SmallDay(store);
        day.before();
        int[] reads = {0};
        Store working = (Store) Proxy.newProxyInstance(
                Store.class.getClassLoader(), new Class<?>[] {Store.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("certificates") && reads[0]++ < 2) {
                        day.register("late " + reads[0], "遅刻 人");
                    }
                    try {
                        return method.invoke(store, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });

        assertThat(new Inspection(working).inspect().findings()).isEmpty();
        assertThat(reads[0]).isEqualTo(2);
    }

    @Test
    void an_office_that_nobody_used_is_sound_and_empty() {
        InspectionReport report = new Inspection(emptyStore()).inspect();
        assertThat(report.isSound()).isTrue();
        assertThat(report.inspected()).isEqualTo(new Inspected(0, 0, 0, 0, 0, 0, 0, 0, 0));
    }
}
