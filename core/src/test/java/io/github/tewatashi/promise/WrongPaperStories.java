package io.github.tewatashi.promise;

import static io.github.tewatashi.office.BackOffice.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.certificate.PaperReading;
import io.github.tewatashi.desk.HandedOver;
import io.github.tewatashi.desk.Matched;
import io.github.tewatashi.desk.Receipt;
import io.github.tewatashi.incident.Incident;
import io.github.tewatashi.match.SlipReading;
import io.github.tewatashi.name.Stated;
import io.github.tewatashi.office.TestOffice;
import io.github.tewatashi.office.TestOffice.Visitor;
import io.github.tewatashi.vocabulary.IncidentSource;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.Reason;
import java.util.Optional;
import java.util.function.Consumer;
import net.jqwik.api.Example;

/** What the person has in the hand is read where a wrong paper comes to light: the book follows the papers (S3). */
public interface WrongPaperStories extends OnAnyStore {

    @Example
    default void another_paper_in_the_persons_hand_is_astray_as_well_and_named() {
        onOffice(office -> {
            Visitor a = office.visitor("holder a", "アヤマ アキ", 1);
            Visitor b = office.visitor("holder b", "ビトウ ベニ", 2);
            office.dispatch();
            HandedOver out = office.handOver(a);
            Receipt receipt = out.disputed(b.reading(), "this is B's").orThrow();
            assertThat(receipt.certificate()).isEqualTo(a.id());
            assertThat(receipt.inHand()).contains(b.id());
            assertThat(out.disputed(b.reading(), "this is B's").orThrow()).isEqualTo(receipt);

            for (Visitor visitor : new Visitor[] {a, b}) {
                assertThat(office.place(visitor).kind()).isEqualTo(Place.Kind.ASTRAY);
                assertThat(office.tewatashi.incidents().of(visitor))
                        .extracting(Incident::source)
                        .containsExactly(IncidentSource.DISPUTED_AT_DESK);
                assertThat(Why.refused(office.comes(visitor))).isEqualTo(Reason.PAPER_ASTRAY);
            }
            assertThat(office.close().astray()).containsExactlyInAnyOrder(a.id(), b.id());
            assertThat(office.flaws()).isEmpty();

            Incident ofB = office.tewatashi.incidents().of(OFFICE).stream()
                    .filter(incident -> incident.certificate().equals(b.id()))
                    .findFirst()
                    .orElseThrow();
            office.tewatashi
                    .incidents()
                    .recover(ofB.id(), b.reading(), office.by())
                    .orThrow();
            office.receiveAt(TestOffice.DAY.plusDays(7), b);
            assertThat(office.place(b)).isEqualTo(Place.HOLDER);
        });
    }

    @Example
    default void a_paper_that_another_desk_has_handed_over_by_the_book_is_astray_there_too() {
        onOffice(office -> {
            Visitor a = office.visitor("holder a", "アヤマ アキ", 1);
            Visitor b = office.visitor("holder b", "ビトウ ベニ", 2);
            office.dispatch();
            HandedOver atFirst = office.handOver(a);
            HandedOver atSecond = (HandedOver) ((Matched) office.tewatashi
                            .desk(office.session, "desk 2")
                            .begin(read(b), office.by())
                            .states(Stated.name(b.name())))
                    .handOver(b.reading());
            atFirst.disputed(b.reading(), "this is B's").orThrow();
            assertThat(Why.refused(atSecond.received())).isEqualTo(Reason.PAPER_ASTRAY);
            assertThat(office.place(b).kind()).isEqualTo(Place.Kind.ASTRAY);
            assertThat(office.flaws()).isEmpty();
        });
    }

    @Example
    default void a_paper_that_is_astray_is_not_taken_back_and_that_is_no_flaw() {
        onOffice(office -> {
            Visitor a = office.visitor("holder a", "アヤマ アキ", 1);
            Visitor b = office.visitor("holder b", "ビトウ ベニ", 2);
            office.dispatch();
            HandedOver atFirst = office.handOver(a);
            HandedOver atSecond = (HandedOver) ((Matched) office.tewatashi
                            .desk(office.session, "desk 2")
                            .begin(read(b), office.by())
                            .states(Stated.name(b.name())))
                    .handOver(b.reading());
            atFirst.disputed(b.reading(), "this is B's").orThrow();
            Optional<Reason> refused =
                    atSecond.takenBack().fold(done -> Optional.empty(), refusal -> Optional.of(refusal.reason()));
            assertThat(refused).contains(Reason.PAPER_ASTRAY);
            assertThat(office.flaws()).isEmpty();
        });
    }

    @Example
    default void a_paper_that_its_holder_has_by_the_book_is_astray_once_it_is_read_in_anothers_hand() {
        onOffice(office -> {
            Visitor a = office.visitor("holder a", "アヤマ アキ", 1);
            Visitor b = office.visitor("holder b", "ビトウ ベニ", 2);
            office.dispatch();
            office.receive(b);
            office.handOver(a).disputed(b.reading(), "this is B's").orThrow();
            assertThat(office.place(b).kind()).isEqualTo(Place.Kind.ASTRAY);
            assertThat(office.flaws()).isEmpty();
        });
    }

    @Example
    default void a_paper_that_is_astray_already_gets_no_second_incident() {
        onOffice(office -> {
            Visitor a = office.visitor("holder a", "アヤマ アキ", 1);
            Visitor b = office.visitor("holder b", "ビトウ ベニ", 2);
            office.dispatch();
            HandedOver out = office.handOver(a);
            office.suspect(b, IncidentSource.OTHER);
            assertThat(out.disputed(b.reading(), "this is B's").orThrow().inHand())
                    .contains(b.id());
            assertThat(office.tewatashi.incidents().of(b)).hasSize(1);
            assertThat(office.flaws()).isEmpty();
        });
    }

    @Example
    default void what_is_not_read_as_a_paper_of_the_office_changes_nothing() {
        onOffice(office -> {
            Visitor a = office.visitor("holder a", "アヤマ アキ", 1);
            office.dispatch();
            HandedOver out = office.handOver(a);
            assertThat(Why.refused(out.disputed(PaperReading.of("no paper"), "not mine")))
                    .isEqualTo(Reason.PAPER_UNKNOWN);
            assertThat(out.disputed(a.reading(), "not mine").orThrow().inHand()).isEmpty();
        });
    }

    @Example
    default void another_paper_does_not_come_back_as_this_one() {
        onOffice(office -> {
            Visitor a = office.visitor("holder a", "アヤマ アキ", 1);
            Visitor b = office.visitor("holder b", "ビトウ ベニ", 2);
            office.dispatch();
            HandedOver out = office.handOver(a);
            assertThat(Why.refused(out.takenBack(b.reading()))).isEqualTo(Reason.WRONG_PAPER);
            assertThat(office.place(a).kind()).isEqualTo(Place.Kind.HANDED_OVER);
            out.takenBack(a.reading()).orThrow();
            assertThat(office.place(a)).isEqualTo(Place.tray(office.session.id()));
        });
    }

    private static SlipReading read(Visitor visitor) {
        return TestOffice.reading(visitor.slip());
    }

    private void onOffice(Consumer<TestOffice> story) {
        onEmptyStore(store -> story.accept(new TestOffice(store)));
    }
}
